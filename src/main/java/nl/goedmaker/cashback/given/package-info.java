/** What the owner gave in complaints like one: how often, and how much. */
@NullMarked
package nl.goedmaker.cashback.given;

import org.jspecify.annotations.NullMarked;
