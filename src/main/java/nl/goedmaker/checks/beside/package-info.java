/** What two complaints have in common, to be judged by looking at both. */
@NullMarked
package nl.goedmaker.checks.beside;

import org.jspecify.annotations.NullMarked;
