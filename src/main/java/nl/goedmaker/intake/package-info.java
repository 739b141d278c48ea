/** What comes in: reading from a customer's mail what a complaint needs, as guesses for the owner to correct. */
@NullMarked
package nl.goedmaker.intake;

import org.jspecify.annotations.NullMarked;
