/** The commands of the program and the keys they are reached by. */
@NullMarked
package nl.goedmaker.ui.keys;

import org.jspecify.annotations.NullMarked;
