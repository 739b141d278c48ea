/** What the search gives to fields of the window. */
@NullMarked
package nl.goedmaker.search.ui;

import org.jspecify.annotations.NullMarked;
