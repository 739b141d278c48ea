/** The files in which platforms give a shop its reviews: bytes in, reviews out. */
@NullMarked
package nl.goedmaker.reviews.format;

import org.jspecify.annotations.NullMarked;
