/** What customers have in common, in the data file. */
@NullMarked
package nl.goedmaker.checks.people.storage;

import org.jspecify.annotations.NullMarked;
