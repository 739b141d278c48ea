package nl.goedmaker.money;

import java.util.List;
import nl.goedmaker.text.Sentence;

/**
 * What was made of a typed or pasted IBAN.
 *
 * @param iban the account, right in length, form and check digits
 * @param notes what was tidied up while reading, and a doubt when the country's own check digits do not agree; shown, never
 *     a reason to refuse
 */
public record IbanReading(Iban iban, List<Sentence> notes) {
    public IbanReading {
        notes = List.copyOf(notes);
    }
}
