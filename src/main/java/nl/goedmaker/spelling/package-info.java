/** Spelling of what the owner writes, offline, in Dutch, English and German. */
@NullMarked
package nl.goedmaker.spelling;

import org.jspecify.annotations.NullMarked;
