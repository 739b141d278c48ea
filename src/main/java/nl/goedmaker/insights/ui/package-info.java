/** Today and the figures on screen. */
@NullMarked
package nl.goedmaker.insights.ui;

import org.jspecify.annotations.NullMarked;
