/** A text cut into words and sentences, and lists of phrases to look for in it. */
@NullMarked
package nl.goedmaker.text.phrases;

import org.jspecify.annotations.NullMarked;
