/** Looking into a complaint: what to ask, and who has to prove what until when. */
@NullMarked
package nl.goedmaker.checks;

import org.jspecify.annotations.NullMarked;
