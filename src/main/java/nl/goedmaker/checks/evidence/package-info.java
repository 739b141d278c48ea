/** What speaks for a customer and what asks for a question, weighed without ever accusing anybody. */
@NullMarked
package nl.goedmaker.checks.evidence;

import org.jspecify.annotations.NullMarked;
