/** The language of the search field, and one search over everything the shop keeps. */
@NullMarked
package nl.goedmaker.search;

import org.jspecify.annotations.NullMarked;
