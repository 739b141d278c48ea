package nl.goedmaker.journal.storage;

import nl.goedmaker.text.Sentence;

/** A row of a step no longer is as the step left it. */
final class ChangedSince extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Sentence row;
    private final String table;
    private final String image;

    /**
     * @param row what the row is about, in words that fit within a sentence
     * @param table where it stands; blank when that is not known
     * @param image as the step left it, or found it
     */
    ChangedSince(Sentence row, String table, String image) {
        super(row.key());
        this.row = row;
        this.table = table;
        this.image = image;
    }

    String table() {
        return table;
    }

    String image() {
        return image;
    }

    Sentence row() {
        return row;
    }
}
