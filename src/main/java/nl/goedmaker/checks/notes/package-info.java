/** What the owner had better not write about people in her own notes. */
@NullMarked
package nl.goedmaker.checks.notes;

import org.jspecify.annotations.NullMarked;
