/** Drafts in the data file. */
@NullMarked
package nl.goedmaker.drafts.storage;

import org.jspecify.annotations.NullMarked;
