/** The sheets on which two messages or two photos lie beside each other. */
@NullMarked
package nl.goedmaker.checks.beside.ui;

import org.jspecify.annotations.NullMarked;
