/** The room of complaints: the list, the workspace of one complaint and its steps. */
@NullMarked
package nl.goedmaker.tickets.ui;

import org.jspecify.annotations.NullMarked;
