/** Payouts and bank files in the data file. */
@NullMarked
package nl.goedmaker.payouts.storage;

import org.jspecify.annotations.NullMarked;
