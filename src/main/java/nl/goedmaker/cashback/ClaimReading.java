package nl.goedmaker.cashback;

import java.util.List;
import java.util.Optional;
import nl.goedmaker.text.Sentence;

/**
 * What was found in a customer's answer, for the owner to confirm. Nothing in it has been checked against the data file,
 * and the check digits of the IBAN may be wrong.
 *
 * @param code the code as {@code K7QF-2M9X-4T6R-8} when it is a right one, else as it was written
 * @param iban capitals and digits without separators, as the customer meant it, right or wrong; empty when a wrong one stands
 *     beside another, as nothing says which is meant
 * @param name the account holder's name, in Unicode NFC, at most 140 characters, without control characters
 * @param ibanSuggestion what a wrong IBAN becomes with 0 for O or O for 0; never used unless the owner says so
 * @param normalised what was tidied up or chosen
 */
public record ClaimReading(
        Optional<String> code,
        Optional<String> iban,
        Optional<String> name,
        Optional<String> ibanSuggestion,
        List<Normalised> normalised) {
    public ClaimReading {
        normalised = List.copyOf(normalised);
    }

    /** What was tidied up or chosen, one sentence each. */
    public List<Sentence> notes() {
        return normalised.stream().map(Normalised::sentence).toList();
    }

    /** What only the owner can settle, the customer may have meant something else; one sentence each. */
    public List<Sentence> doubts() {
        return normalised.stream()
                .filter(Normalised::isDoubt)
                .map(Normalised::sentence)
                .toList();
    }

    /** Whether the end of a very long text was not read. */
    public boolean isCutOff() {
        return notes().stream().anyMatch(note -> note.key().equals(PastedMail.CUT_OFF));
    }

    /** Whether code, IBAN and name are all there. */
    public boolean isComplete() {
        return code.isPresent() && iban.isPresent() && name.isPresent();
    }
}
