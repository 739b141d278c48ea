/** Complaints: one ticket from first mail to solved. */
@NullMarked
package nl.goedmaker.tickets;

import org.jspecify.annotations.NullMarked;
