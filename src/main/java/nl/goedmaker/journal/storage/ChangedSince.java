package nl.goedmaker.journal.storage;

import nl.goedmaker.text.Sentence;

/** A row of a step no longer is as the step left it. */
final class ChangedSince extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Sentence row;

    /** @param row what the row is about, in words that fit within a sentence */
    ChangedSince(Sentence row) {
        super(row.key());
        this.row = row;
    }

    Sentence row() {
        return row;
    }
}
