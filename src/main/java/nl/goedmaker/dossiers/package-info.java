/** A complaint as something to hand over: on paper, as a mail, or as the file for a dispute. */
@NullMarked
package nl.goedmaker.dossiers;

import org.jspecify.annotations.NullMarked;
