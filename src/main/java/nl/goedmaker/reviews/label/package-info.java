/** The label that a platform gives its best shops, and the danger at the other end: each condition, and how far it is. */
@NullMarked
package nl.goedmaker.reviews.label;

import org.jspecify.annotations.NullMarked;
