/** What was read from messages and photos, in the data file. */
@NullMarked
package nl.goedmaker.checks.readings.storage;

import org.jspecify.annotations.NullMarked;
