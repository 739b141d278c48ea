/** Files that come into the program and that leave it. */
@NullMarked
package nl.goedmaker.files;

import org.jspecify.annotations.NullMarked;
