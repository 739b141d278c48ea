/** Keeps what is typed on the screens. */
@NullMarked
package nl.goedmaker.drafts.ui;

import org.jspecify.annotations.NullMarked;
