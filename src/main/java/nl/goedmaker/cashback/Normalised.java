package nl.goedmaker.cashback;

import nl.goedmaker.text.Sentence;

/**
 * One thing that was tidied up or chosen in what a customer sent back.
 *
 * @param from as the customer wrote it; blank when it is about the whole text
 * @param to as it was understood; blank likewise
 * @param sentence the same for a person
 */
public record Normalised(Field field, Weight weight, String from, String to, Sentence sentence) {
    /** What of a claim it is about. */
    public enum Field {
        CODE,
        IBAN,
        NAME,
        TEXT
    }

    /** How much it asks of the owner. */
    public enum Weight {
        /** The same, written otherwise. */
        TIDIED,
        /** Worth a look. */
        LOOK,
        /** The customer may have meant another one: nothing is kept until the owner has looked. */
        DOUBT
    }

    /** Whether nothing may be kept until the owner has looked. */
    public boolean isDoubt() {
        return weight == Weight.DOUBT;
    }

    /** Whether the owner has something to look at. */
    public boolean isWorthALook() {
        return weight != Weight.TIDIED;
    }
}
