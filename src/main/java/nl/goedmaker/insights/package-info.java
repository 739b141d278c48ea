/** Figures that say whether it is getting better, what it costs and what breaks. */
@NullMarked
package nl.goedmaker.insights;

import org.jspecify.annotations.NullMarked;
