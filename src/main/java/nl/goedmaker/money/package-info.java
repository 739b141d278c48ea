/** Amounts in euro cents and account numbers: plain values, read from what people type. */
@NullMarked
package nl.goedmaker.money;

import org.jspecify.annotations.NullMarked;
