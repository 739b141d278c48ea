/** Customers, their orders and what was in them. */
@NullMarked
package nl.goedmaker.customers;

import org.jspecify.annotations.NullMarked;
