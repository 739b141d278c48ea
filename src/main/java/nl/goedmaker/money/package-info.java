/** Amounts, accounts and how they are typed, shown and checked. */
@NullMarked
package nl.goedmaker.money;

import org.jspecify.annotations.NullMarked;
