/** Which customers may be one person, or are connected, and by what; with the owner's own word against it. */
@NullMarked
package nl.goedmaker.checks.people;

import org.jspecify.annotations.NullMarked;
