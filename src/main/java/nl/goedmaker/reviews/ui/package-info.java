/** Reviews on screen. */
@NullMarked
package nl.goedmaker.reviews.ui;

import org.jspecify.annotations.NullMarked;
