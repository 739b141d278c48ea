package nl.goedmaker.checks.people;

import java.util.Set;

/**
 * What two customers have in common.
 *
 * @param from the smaller of the two ids
 * @param to the greater
 * @param similarNames whether the names can be those of one person
 * @param isSure whether it rests on what one person has: a mailbox or a mobile number; otherwise on the names too
 */
public record Line(long from, long to, Sort sort, Set<KeyKind> reasons, boolean similarNames, boolean isSure) {
    /** What follows from it. */
    public enum Sort {
        /** They are taken for one person: what one asked before counts for the other. */
        SAME_PERSON,
        /** Worth a look, and no more: a household, a flat, a joint account. Nobody's past counts for the other. */
        CONNECTED
    }

    public Line {
        reasons = Set.copyOf(reasons);
    }

    public boolean touches(long customer) {
        return from == customer || to == customer;
    }

    /** The one at the other end. */
    public long other(long customer) {
        return from == customer ? to : from;
    }
}
