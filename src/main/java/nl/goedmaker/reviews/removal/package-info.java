/** Whether a platform would take a review away: its own grounds, with what the text shows of them. */
@NullMarked
package nl.goedmaker.reviews.removal;

import org.jspecify.annotations.NullMarked;
