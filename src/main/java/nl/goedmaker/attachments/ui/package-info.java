/** The files of a complaint on the screen. */
@NullMarked
package nl.goedmaker.attachments.ui;

import org.jspecify.annotations.NullMarked;
