/** The sheet on which the owner chooses how a complaint leaves the program. */
@NullMarked
package nl.goedmaker.dossiers.ui;

import org.jspecify.annotations.NullMarked;
