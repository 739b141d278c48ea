/** The files of a payout batch: the bank file and the lists that go with it, values in and bytes out. */
@NullMarked
package nl.goedmaker.payouts.bank;

import org.jspecify.annotations.NullMarked;
