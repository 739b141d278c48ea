/** What was read from the messages and photos of complaints, kept so that the same ones are found without looking at all. */
@NullMarked
package nl.goedmaker.checks.readings;

import org.jspecify.annotations.NullMarked;
