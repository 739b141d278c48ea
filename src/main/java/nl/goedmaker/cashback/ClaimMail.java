package nl.goedmaker.cashback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.text.Sentence;

/** Finds code, IBAN and name in whatever the customer sent back: a mail, a quoted reply, a chat message, pasted HTML. */
public final class ClaimMail {
    private ClaimMail() {}

    /**
     * Reads pasted text. What the customer wrote comes before what was quoted. Never fails; what is not there is empty. Takes
     * time in proportion to the length, and reads the first {@value PastedMail#MOST_READ} characters only.
     */
    public static ClaimReading read(String pastedText) {
        PastedMail mail = PastedMail.of(pastedText);
        List<Normalised> notes = new ArrayList<>();
        mail.notes().forEach(note -> notes.add(new Normalised(Normalised.Field.TEXT, "", "", note)));
        List<IbanSearch.Found> ibans = new ArrayList<>(IbanSearch.in(mail.fresh()));
        List<CodeSearch.Found> codes = new ArrayList<>(CodeSearch.in(mail.fresh(), ibans));
        Optional<NameSearch.Found> name = NameSearch.in(mail.fresh(), ibans, true);
        List<IbanSearch.Found> quotedIbans = IbanSearch.in(mail.quoted());
        if (name.isEmpty()) {
            name = NameSearch.in(mail.quoted(), quotedIbans, false);
        }
        List<CodeSearch.Found> quotedCodes = CodeSearch.in(mail.quoted(), quotedIbans);

        Optional<IbanSearch.Found> iban = best(ibans.isEmpty() ? quotedIbans : ibans, notes);
        Optional<CodeSearch.Found> code = best(codes, quotedCodes, notes);
        iban.ifPresent(found -> found.notes().forEach(note -> notes.add(note(found, note))));
        code.ifPresent(found -> found.notes().forEach(note -> notes.add(note(found, note))));
        name.ifPresent(found -> found.notes()
                .forEach(note -> notes.add(new Normalised(Normalised.Field.NAME, found.name(), found.name(), note))));
        return new ClaimReading(
                code.map(CodeSearch.Found::shown),
                iban.map(IbanSearch.Found::compact),
                name.map(NameSearch.Found::name),
                iban.flatMap(IbanSearch.Found::suggestion),
                notes);
    }

    private static Normalised note(IbanSearch.Found found, Sentence note) {
        return new Normalised(Normalised.Field.IBAN, found.written(), found.compact(), note);
    }

    private static Normalised note(CodeSearch.Found found, Sentence note) {
        return new Normalised(Normalised.Field.CODE, found.written(), found.shown(), note);
    }

    private static Optional<IbanSearch.Found> best(List<IbanSearch.Found> found, List<Normalised> notes) {
        Optional<IbanSearch.Found> best = found.stream().max(IbanSearch.Found.LIKELIEST_LAST);
        best.filter(chosen -> found.stream()
                        .anyMatch(other -> other.isRight() && !other.compact().equals(chosen.compact())))
                .ifPresent(chosen ->
                        notes.add(note(chosen, Sentence.of("cashback.claim.severalIbans", chosen.compact()))));
        return best;
    }

    private static Optional<CodeSearch.Found> best(
            List<CodeSearch.Found> fresh, List<CodeSearch.Found> quoted, List<Normalised> notes) {
        Optional<CodeSearch.Found> right =
                fresh.stream().filter(CodeSearch.Found::isRight).findFirst();
        if (right.isPresent()) {
            CodeSearch.Found chosen = right.get();
            if (fresh.stream()
                    .anyMatch(other -> other.isRight() && !other.shown().equals(chosen.shown()))) {
                notes.add(note(chosen, Sentence.of("cashback.claim.severalCodes", chosen.shown())));
            }
            return right;
        }
        Optional<CodeSearch.Found> quotedRight =
                quoted.stream().filter(CodeSearch.Found::isRight).findFirst();
        if (quotedRight.isPresent()) {
            if (!fresh.isEmpty()) {
                notes.add(note(quotedRight.get(), Sentence.of("cashback.claim.codeFromQuote")));
            }
            return quotedRight;
        }
        return fresh.isEmpty() ? quoted.stream().findFirst() : Optional.of(fresh.getFirst());
    }
}
