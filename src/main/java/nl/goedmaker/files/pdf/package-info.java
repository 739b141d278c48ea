/** Letters and papers as PDF, in the program’s own look. */
@NullMarked
package nl.goedmaker.files.pdf;

import org.jspecify.annotations.NullMarked;
