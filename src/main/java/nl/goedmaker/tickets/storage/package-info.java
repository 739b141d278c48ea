/** Tickets in the data file. */
@NullMarked
package nl.goedmaker.tickets.storage;

import org.jspecify.annotations.NullMarked;
