/** The data folder and the one SQLite file in it: opening, migrating, reading, writing, backing up. */
@NullMarked
package nl.goedmaker.storage;

import org.jspecify.annotations.NullMarked;
