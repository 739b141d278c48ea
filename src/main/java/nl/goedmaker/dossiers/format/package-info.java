/** A complaint as PDF, mail and ZIP: values in, bytes out. */
@NullMarked
package nl.goedmaker.dossiers.format;

import org.jspecify.annotations.NullMarked;
