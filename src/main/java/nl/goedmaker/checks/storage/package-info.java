/** What a check reads from the data file, and what it keeps there. */
@NullMarked
package nl.goedmaker.checks.storage;

import org.jspecify.annotations.NullMarked;
