/** What a photo shows and when it was taken, as far as its file tells. Bytes in, values out. */
@NullMarked
package nl.goedmaker.checks.photos;

import org.jspecify.annotations.NullMarked;
