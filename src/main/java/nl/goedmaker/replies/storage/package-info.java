/** Drafts in the data file. */
@NullMarked
package nl.goedmaker.replies.storage;

import org.jspecify.annotations.NullMarked;
