/** The terms of the law that run from the day of delivery, and who has to prove what until when. */
@NullMarked
package nl.goedmaker.law;

import org.jspecify.annotations.NullMarked;
