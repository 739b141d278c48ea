/** Everything a person changes, as steps that can be taken back. */
@NullMarked
package nl.goedmaker.journal;

import org.jspecify.annotations.NullMarked;
