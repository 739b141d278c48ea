/** One field that finds everything: the commands of the program, and what is looked for in the shop. */
@NullMarked
package nl.goedmaker.ui.palette;

import org.jspecify.annotations.NullMarked;
