/** Searching in the data file, with the words that SQLite keeps (FTS5). */
@NullMarked
package nl.goedmaker.search.storage;

import org.jspecify.annotations.NullMarked;
