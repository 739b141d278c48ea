/** Cashbacks and claims in the data file. */
@NullMarked
package nl.goedmaker.cashback.storage;

import org.jspecify.annotations.NullMarked;
