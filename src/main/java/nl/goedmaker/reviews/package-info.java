/** Public ratings on all platforms, each on its own scale. */
@NullMarked
package nl.goedmaker.reviews;

import org.jspecify.annotations.NullMarked;
