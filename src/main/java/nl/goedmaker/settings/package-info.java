/** The shop, its account and the owner's preferences. */
@NullMarked
package nl.goedmaker.settings;

import org.jspecify.annotations.NullMarked;
