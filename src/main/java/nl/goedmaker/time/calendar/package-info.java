/** The public holidays of countries, from calendars that others keep. */
@NullMarked
package nl.goedmaker.time.calendar;

import org.jspecify.annotations.NullMarked;
