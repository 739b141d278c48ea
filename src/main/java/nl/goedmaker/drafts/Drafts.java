package nl.goedmaker.drafts;

import java.util.Map;

/** What is being typed, by where and in which field. No step of the journal. */
public interface Drafts {
    /** A note of the owner's. */
    String NOTE = "note";

    /** What the customer wrote later. */
    String MESSAGE = "message";

    /**
     * What was typed at a place, by field; a field with nothing in it is left out. A complaint that others were merged with
     * shows what was typed at those too: longer texts after its own, one under the other.
     */
    Map<String, String> find(DraftPlace place);

    /**
     * Keeps some fields of a place; a blank one is forgotten. What was shown of merged complaints counts as gone on with
     * here, and is theirs again when they are taken apart.
     */
    void keep(DraftPlace place, Map<String, String> fields);
}
