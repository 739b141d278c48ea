/** The files that belong to a complaint, as kept. */
@NullMarked
package nl.goedmaker.dossiers.storage;

import org.jspecify.annotations.NullMarked;
