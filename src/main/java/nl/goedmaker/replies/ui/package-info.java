/** Answers on the screen. */
@NullMarked
package nl.goedmaker.replies.ui;

import org.jspecify.annotations.NullMarked;
