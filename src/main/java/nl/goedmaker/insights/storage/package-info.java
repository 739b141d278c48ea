/** Sums and counts taken from the data file. */
@NullMarked
package nl.goedmaker.insights.storage;

import org.jspecify.annotations.NullMarked;
