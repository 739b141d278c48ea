/** What is in a file: its kind by its content, and the text in it. Bytes in, values out. */
@NullMarked
package nl.goedmaker.attachments.content;

import org.jspecify.annotations.NullMarked;
