/** Asking a customer to judge again: by hand, within the rules of the platform, and never together with money. */
@NullMarked
package nl.goedmaker.reviews.request;

import org.jspecify.annotations.NullMarked;
