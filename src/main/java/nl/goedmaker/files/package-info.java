/** Files that leave the program. */
@NullMarked
package nl.goedmaker.files;

import org.jspecify.annotations.NullMarked;
