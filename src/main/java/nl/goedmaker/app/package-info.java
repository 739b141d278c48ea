/** The program as a whole: start, wiring, main window. */
@NullMarked
package nl.goedmaker.app;

import org.jspecify.annotations.NullMarked;
