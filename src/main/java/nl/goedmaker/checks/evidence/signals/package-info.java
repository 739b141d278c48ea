/** The signals of a check, one small class each. */
@NullMarked
package nl.goedmaker.checks.evidence.signals;

import org.jspecify.annotations.NullMarked;
