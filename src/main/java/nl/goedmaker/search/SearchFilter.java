package nl.goedmaker.search;

import java.time.Instant;
import java.util.Set;

/** What must, or must not, hold of a complaint beside its words. */
public sealed interface SearchFilter {
    boolean excluded();

    /** @param codes as kept in the data file, at least one: {@code OPEN}, {@code BREAK}, {@code bol} */
    record OneOf(SearchField field, Set<String> codes, boolean excluded) implements SearchFilter {
        public OneOf {
            codes = Set.copyOf(codes);
        }
    }

    /** An amount promised or offered, both ends included. */
    record Amount(long fromCents, long toCents, boolean excluded) implements SearchFilter {}

    /** When it came in: from a moment, until just before another. */
    record Opened(Instant from, Instant before, boolean excluded) implements SearchFilter {}

    /** @param start of the account that a claim gives: {@code NL91}, or all of it, normalised */
    record Account(String start, boolean excluded) implements SearchFilter {}
}
