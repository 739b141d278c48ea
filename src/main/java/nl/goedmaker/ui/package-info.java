/** What several screens share: dialogs, background tasks, loading, theme. */
@NullMarked
package nl.goedmaker.ui;

import org.jspecify.annotations.NullMarked;
