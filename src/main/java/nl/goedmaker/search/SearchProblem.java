package nl.goedmaker.search;

import nl.goedmaker.text.Sentence;

/**
 * A part of what was typed that cannot be searched for; the rest is.
 *
 * @param start where the part begins, in chars
 * @param end where it ends
 */
public record SearchProblem(Sentence sentence, int start, int end) {
    static final String EMPTY = "search.problem.empty";

    static final String TOO_LONG = "search.problem.tooLong";
    static final String TOO_MANY = "search.problem.tooMany";

    boolean isEmptyField() {
        return sentence.key().equals(EMPTY);
    }

    /** Whether all was understood, but there is too much of it. */
    boolean isCut() {
        return sentence.key().equals(TOO_LONG) || sentence.key().equals(TOO_MANY);
    }

    /** Whether it goes away when the owner types on: a field at the very end, whose value is still to come. */
    public boolean isUnfinished(String typed) {
        return isEmptyField() && end == typed.length();
    }
}
