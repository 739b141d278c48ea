/** Who is who around a complaint's customer, as a sheet over the window. */
@NullMarked
package nl.goedmaker.checks.people.ui;

import org.jspecify.annotations.NullMarked;
