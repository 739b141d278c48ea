/** What goes to the bank, once. */
@NullMarked
package nl.goedmaker.payouts;

import org.jspecify.annotations.NullMarked;
