/** The letter to a supplier as a mail and on paper. */
@NullMarked
package nl.goedmaker.checks.supplier.format;

import org.jspecify.annotations.NullMarked;
