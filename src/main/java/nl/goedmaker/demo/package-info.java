/** The demo shop: a believable year of complaints and reviews, told through the real services. */
@NullMarked
package nl.goedmaker.demo;

import org.jspecify.annotations.NullMarked;
