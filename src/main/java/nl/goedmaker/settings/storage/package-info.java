/** Settings in the data file. */
@NullMarked
package nl.goedmaker.settings.storage;

import org.jspecify.annotations.NullMarked;
