/** Goedmaker: from a complaint to a kind answer, a fair remedy and a bank file. Everything is non-null unless it says otherwise. */
@NullMarked
package nl.goedmaker;

import org.jspecify.annotations.NullMarked;
