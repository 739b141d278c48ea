/** Reviews in the data file. */
@NullMarked
package nl.goedmaker.reviews.storage;

import org.jspecify.annotations.NullMarked;
