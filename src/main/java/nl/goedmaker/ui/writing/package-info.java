/** A field to write longer texts in, in which words can be underlined. */
@NullMarked
package nl.goedmaker.ui.writing;

import org.jspecify.annotations.NullMarked;
