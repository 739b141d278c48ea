/** Proposals below a field for how what is being typed may go on: {@code CompletionPopup} adds them to any text field. */
@NullMarked
package nl.goedmaker.ui.completion;

import org.jspecify.annotations.NullMarked;
