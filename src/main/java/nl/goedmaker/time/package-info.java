/** Days and hours as a shop and its bank count them. */
@NullMarked
package nl.goedmaker.time;

import org.jspecify.annotations.NullMarked;
