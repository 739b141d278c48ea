/** Puts the demo shop into an empty data file, whole or not at all. */
@NullMarked
package nl.goedmaker.demo.storage;

import org.jspecify.annotations.NullMarked;
