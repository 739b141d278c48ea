/** Files for the owner's own calendar. */
@NullMarked
package nl.goedmaker.tickets.calendar;

import org.jspecify.annotations.NullMarked;
