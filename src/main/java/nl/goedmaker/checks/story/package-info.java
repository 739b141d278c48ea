/** What a customer's message tells: worn once, broken by itself, own damage, an offer to send it back, how long it was worn. */
@NullMarked
package nl.goedmaker.checks.story;

import org.jspecify.annotations.NullMarked;
