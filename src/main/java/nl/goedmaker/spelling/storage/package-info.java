/** The owner's own words in the data file. */
@NullMarked
package nl.goedmaker.spelling.storage;

import org.jspecify.annotations.NullMarked;
