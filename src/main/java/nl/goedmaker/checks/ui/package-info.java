/** The step of a complaint in which the owner looks into it. */
@NullMarked
package nl.goedmaker.checks.ui;

import org.jspecify.annotations.NullMarked;
