/** Answers to customers: templates with gaps that ask, and a reader that warns before a message goes out. */
@NullMarked
package nl.goedmaker.replies;

import org.jspecify.annotations.NullMarked;
