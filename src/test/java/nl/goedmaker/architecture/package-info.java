/** Rules about the source as a whole: who may know whom, texts in three languages, one way of formatting. */
@NullMarked
package nl.goedmaker.architecture;

import org.jspecify.annotations.NullMarked;
