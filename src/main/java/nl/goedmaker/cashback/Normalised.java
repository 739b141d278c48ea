package nl.goedmaker.cashback;

import nl.goedmaker.text.Sentence;

/**
 * One thing that was tidied up or chosen in what a customer sent back.
 *
 * @param from as the customer wrote it; blank when it is about the whole text
 * @param to as it was understood; blank likewise
 * @param sentence the same for a person
 */
public record Normalised(Field field, String from, String to, Sentence sentence) {
    /** What of a claim it is about. */
    public enum Field {
        CODE,
        IBAN,
        NAME,
        TEXT
    }
}
