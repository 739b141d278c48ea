/** The files that belong to a complaint, as kept. */
@NullMarked
package nl.goedmaker.attachments.storage;

import org.jspecify.annotations.NullMarked;
