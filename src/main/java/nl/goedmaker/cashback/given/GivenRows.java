package nl.goedmaker.cashback.given;

import nl.goedmaker.tickets.RemedyKind;

/** The complaints behind a number of {@link Given}. */
public sealed interface GivenRows {
    LikeCases cases();

    /** All that are alike. */
    record Everything(LikeCases cases) implements GivenRows {}

    /** Those in which one kind of remedy was given. */
    record Got(LikeCases cases, RemedyKind kind) implements GivenRows {}

    /** Those that were closed without any. */
    record Nothing(LikeCases cases) implements GivenRows {}
}
