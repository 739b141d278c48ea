/** The owner’s own signals, put together from building blocks. */
@NullMarked
package nl.goedmaker.checks.own;

import org.jspecify.annotations.NullMarked;
