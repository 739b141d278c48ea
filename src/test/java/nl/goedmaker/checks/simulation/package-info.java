/** A made-up shop over some years: who buys, what fails, who complains and how. Written from the domain, not from the signals. */
@NullMarked
package nl.goedmaker.checks.simulation;

import org.jspecify.annotations.NullMarked;
