/** One class per command. */
@NullMarked
package nl.goedmaker.cli;

import org.jspecify.annotations.NullMarked;
