/** Which complaint a review belongs to. */
@NullMarked
package nl.goedmaker.reviews.link;

import org.jspecify.annotations.NullMarked;
