package nl.goedmaker.checks.notes;

import nl.goedmaker.text.Sentence;

/**
 * Words in a note that say who somebody is rather than what was seen. It warns; the owner decides.
 *
 * @param isHint no more than a reminder: the word may well belong here
 * @param start first UTF-16 index in the note
 * @param end index after the last one
 * @param sentence why, and what to write instead
 */
public record NoteFinding(Kind kind, boolean isHint, int start, int end, Sentence sentence) {
    /** What the words are about. All but the first are special data: GDPR articles 9 and 10. */
    public enum Kind {
        /** A judgement of a person. */
        LABEL,
        HEALTH,
        /** Origin, nationality or colour of the skin. */
        ORIGIN,
        BELIEF,
        /** Sexual life, politics, trade unions, a criminal record. */
        OTHER_SPECIAL
    }
}
