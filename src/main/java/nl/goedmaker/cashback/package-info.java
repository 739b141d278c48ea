/** Cashback: an amount offered under a one-time code, and what the customer sends back to claim it. */
@NullMarked
package nl.goedmaker.cashback;

import org.jspecify.annotations.NullMarked;
