/** What the owner changed about the signals. */
@NullMarked
package nl.goedmaker.checks.tuning;

import org.jspecify.annotations.NullMarked;
