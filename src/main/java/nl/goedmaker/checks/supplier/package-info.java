/** A letter to the supplier about pieces that fail, with nothing in it about the customers. */
@NullMarked
package nl.goedmaker.checks.supplier;

import org.jspecify.annotations.NullMarked;
