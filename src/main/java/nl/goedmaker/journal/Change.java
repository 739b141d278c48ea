package nl.goedmaker.journal;

import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Somebody;

/**
 * What the owner does, said before it is done.
 *
 * @param label key of the sentence in the bundles, for "Undo: …" and the toast; {@code {0}} is the subject
 * @param subject what it is done to: a ticket's reference, a code; empty when there is none
 * @param undoable whether the data can be put back; what has left the house (a bank file) cannot
 */
public record Change(String label, String subject, boolean undoable) {
    /** What was done, in words. */
    public Sentence sentence() {
        return Sentence.of(label, Somebody.named(subject));
    }

    public static Change of(String label, String subject) {
        return new Change(label, subject, true);
    }

    public static Change lasting(String label, String subject) {
        return new Change(label, subject, false);
    }
}
