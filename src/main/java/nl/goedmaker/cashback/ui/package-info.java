/** The room of the cashbacks: what was offered, and the slip of each. */
@NullMarked
package nl.goedmaker.cashback.ui;

import org.jspecify.annotations.NullMarked;
