/** Languages, sentences for people, dates. */
@NullMarked
package nl.goedmaker.text;

import org.jspecify.annotations.NullMarked;
