/** Cashbacks on the screen. */
@NullMarked
package nl.goedmaker.cashback.ui;

import org.jspecify.annotations.NullMarked;
