/** What is being typed, kept before anything is made of it. */
@NullMarked
package nl.goedmaker.drafts;

import org.jspecify.annotations.NullMarked;
