package nl.goedmaker.cashback;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
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
        SequencedSet<Sentence> notes = new LinkedHashSet<>(mail.notes());
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
        iban.ifPresent(found -> notes.addAll(found.notes()));
        code.ifPresent(found -> notes.addAll(found.notes()));
        name.ifPresent(found -> notes.addAll(found.notes()));
        return new ClaimReading(
                code.map(CodeSearch.Found::shown),
                iban.map(IbanSearch.Found::compact),
                name.map(NameSearch.Found::name),
                iban.flatMap(IbanSearch.Found::suggestion),
                List.copyOf(notes));
    }

    private static Optional<IbanSearch.Found> best(List<IbanSearch.Found> found, Collection<Sentence> notes) {
        Optional<IbanSearch.Found> best = found.stream().max(IbanSearch.Found.LIKELIEST_LAST);
        best.filter(chosen -> found.stream()
                        .anyMatch(other -> other.isRight() && !other.compact().equals(chosen.compact())))
                .ifPresent(chosen -> notes.add(Sentence.of("cashback.claim.severalIbans", chosen.compact())));
        return best;
    }

    private static Optional<CodeSearch.Found> best(
            List<CodeSearch.Found> fresh, List<CodeSearch.Found> quoted, Collection<Sentence> notes) {
        Optional<CodeSearch.Found> right =
                fresh.stream().filter(CodeSearch.Found::isRight).findFirst();
        if (right.isPresent()) {
            String chosen = right.get().shown();
            if (fresh.stream()
                    .anyMatch(other -> other.isRight() && !other.shown().equals(chosen))) {
                notes.add(Sentence.of("cashback.claim.severalCodes", chosen));
            }
            return right;
        }
        Optional<CodeSearch.Found> quotedRight =
                quoted.stream().filter(CodeSearch.Found::isRight).findFirst();
        if (quotedRight.isPresent()) {
            if (!fresh.isEmpty()) {
                notes.add(Sentence.of("cashback.claim.codeFromQuote"));
            }
            return quotedRight;
        }
        return fresh.isEmpty() ? quoted.stream().findFirst() : Optional.of(fresh.getFirst());
    }
}
