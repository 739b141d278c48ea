/** Settings on screen. */
@NullMarked
package nl.goedmaker.settings.ui;

import org.jspecify.annotations.NullMarked;
