/** What the signals would have said about the complaints that are closed by now, held against how those turned out. */
@NullMarked
package nl.goedmaker.checks.hindsight;

import org.jspecify.annotations.NullMarked;
