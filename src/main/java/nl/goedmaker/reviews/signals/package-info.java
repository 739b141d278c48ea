/** What the data shows about a review: sentences with the rows behind them, never a judgement of a person. */
@NullMarked
package nl.goedmaker.reviews.signals;

import org.jspecify.annotations.NullMarked;
