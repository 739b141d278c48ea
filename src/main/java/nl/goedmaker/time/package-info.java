/** Clocks, days that count and days that do not. */
@NullMarked
package nl.goedmaker.time;

import org.jspecify.annotations.NullMarked;
