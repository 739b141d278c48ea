package nl.goedmaker.checks.own;

import java.util.List;

/**
 * What an own signal may look at: facts of a complaint and of what was bought, and never who somebody is. A name, a place, a country or
 * a language is no field here and must not become one: it says nothing about a complaint, stands for origin, and using it would treat
 * people unequally (GDPR articles 5 and 9; the Dutch Algemene wet gelijke behandeling).
 */
public enum ComplaintField {
    /** Every complaint counts. */
    ANY(Comparison.IS),
    /** The name of a {@link nl.goedmaker.tickets.TicketType}. */
    TYPE(Comparison.IS, Comparison.IS_NOT),
    /** The code of a {@link nl.goedmaker.customers.Channel}. */
    CHANNEL(Comparison.IS, Comparison.IS_NOT),
    /** An amount with a point: {@code 75.00}. */
    PRICE(Comparison.AT_LEAST, Comparison.AT_MOST),
    /** Whole days between delivery and complaint. */
    DAYS_AFTER_DELIVERY(Comparison.AT_LEAST, Comparison.AT_MOST),
    /** One of the owner’s own words for what she sells. */
    CATEGORY(Comparison.IS, Comparison.IS_NOT),
    /** The name of a {@link nl.goedmaker.tickets.Justified}, by then. */
    JUSTIFIED(Comparison.IS, Comparison.IS_NOT),
    /** Words in a message of the customer, whatever their case and accents. */
    TEXT(Comparison.CONTAINS);

    private final List<Comparison> comparisons;

    ComplaintField(Comparison... comparisons) {
        this.comparisons = List.of(comparisons);
    }

    /** The ways in which it can be compared; never empty. */
    public List<Comparison> comparisons() {
        return comparisons;
    }

    /** Whether it may be looked at in the complaint itself: that one is not judged yet, and is always there. */
    public boolean isOf(Scope scope) {
        return scope != Scope.COMPLAINT || this != ANY && this != JUSTIFIED;
    }
}
