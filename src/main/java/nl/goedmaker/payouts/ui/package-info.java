/** The room of the payouts, and the box where a customer's answer is taken in. */
@NullMarked
package nl.goedmaker.payouts.ui;

import org.jspecify.annotations.NullMarked;
