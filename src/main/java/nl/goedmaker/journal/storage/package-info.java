/** The journal in the data file. */
@NullMarked
package nl.goedmaker.journal.storage;

import org.jspecify.annotations.NullMarked;
