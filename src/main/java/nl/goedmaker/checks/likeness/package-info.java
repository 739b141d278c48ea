/** Texts of customers that are nearly the same: which part is their own, how much two have in common, and where to look. */
@NullMarked
package nl.goedmaker.checks.likeness;

import org.jspecify.annotations.NullMarked;
