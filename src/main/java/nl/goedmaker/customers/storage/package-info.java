/** Customers and orders in the data file. */
@NullMarked
package nl.goedmaker.customers.storage;

import org.jspecify.annotations.NullMarked;
