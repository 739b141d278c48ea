/** What customers answer when they are asked how it went, after a complaint was dealt with. */
@NullMarked
package nl.goedmaker.reviews.survey;

import org.jspecify.annotations.NullMarked;
