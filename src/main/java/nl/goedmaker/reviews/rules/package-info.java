/** What platforms allow and how they count: data with a source, a date and a confidence, which the owner may overrule. */
@NullMarked
package nl.goedmaker.reviews.rules;

import org.jspecify.annotations.NullMarked;
