/** The file in which own templates go from one shop to another. */
@NullMarked
package nl.goedmaker.replies.format;

import org.jspecify.annotations.NullMarked;
