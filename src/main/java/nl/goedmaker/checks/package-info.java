/** Looking into a complaint: what speaks for the customer, what asks for a question, and what to ask. */
@NullMarked
package nl.goedmaker.checks;

import org.jspecify.annotations.NullMarked;
