package nl.goedmaker.checks.people;

import java.time.Instant;

/**
 * The owner's word that two customers have nothing to do with each other.
 *
 * @param first the smaller of the two ids
 * @param second the greater
 * @param reason the owner's own; may be empty
 */
public record Cut(long first, long second, String reason, Instant at) {
    public static Cut between(long one, long other, String reason, Instant at) {
        return new Cut(Math.min(one, other), Math.max(one, other), reason, at);
    }

    public boolean isBetween(long one, long other) {
        return first == Math.min(one, other) && second == Math.max(one, other);
    }

    public boolean touches(long customer) {
        return first == customer || second == customer;
    }
}
