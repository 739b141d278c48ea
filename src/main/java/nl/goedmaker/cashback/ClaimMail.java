package nl.goedmaker.cashback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedmaker.cashback.Normalised.Field;
import nl.goedmaker.cashback.Normalised.Weight;
import nl.goedmaker.text.Sentence;

/** Finds code, IBAN and name in whatever the customer sent back: a mail, a quoted reply, a chat message, pasted HTML. */
public final class ClaimMail {
    private final List<Normalised> notes = new ArrayList<>();

    private ClaimMail() {}

    /**
     * Reads pasted text. Account and name are the customer's own words, never what was quoted; a code may stand in the quote.
     * Never fails; what is not there is empty. Takes time in proportion to the length, and reads the first
     * {@value PastedMail#MOST_READ} characters only.
     */
    public static ClaimReading read(String pastedText) {
        return new ClaimMail().read(PastedMail.of(pastedText));
    }

    private ClaimReading read(PastedMail mail) {
        mail.notes().forEach(note -> add(Field.TEXT, Weight.LOOK, "", "", note));
        List<IbanSearch.Found> ibans = IbanSearch.in(mail.own());
        List<CodeSearch.Found> codes = CodeSearch.in(mail.fresh(), ibans);
        List<CodeSearch.Found> quotedCodes = CodeSearch.in(mail.quoted(), IbanSearch.in(mail.quoted()));
        NameSearch.Outcome name = NameSearch.in(mail.own(), ibans, !mail.isQuoteOnly());

        Optional<CodeSearch.Found> code = code(codes, quotedCodes);
        Optional<IbanSearch.Found> iban = iban(
                ibans,
                Stream.concat(codes.stream(), quotedCodes.stream())
                        .filter(CodeSearch.Found::isRight)
                        .toList());
        name.found()
                .ifPresent(found ->
                        found.notes().forEach(note -> add(Field.NAME, Weight.LOOK, found.name(), found.name(), note)));
        name.unusable()
                .ifPresent(words ->
                        add(Field.NAME, Weight.DOUBT, words, words, Sentence.of("cashback.claim.nameUnusable", words)));
        return new ClaimReading(
                code.map(CodeSearch.Found::shown),
                iban.map(IbanSearch.Found::compact),
                name.found().map(NameSearch.Found::name),
                iban.flatMap(IbanSearch.Found::suggestion),
                notes);
    }

    private void add(Field field, Weight weight, String from, String to, Sentence sentence) {
        notes.add(new Normalised(field, weight, from, to, sentence));
    }

    /** The likeliest account; none when one that is wrong stands beside another, as that may be the one that is meant. */
    private Optional<IbanSearch.Found> iban(List<IbanSearch.Found> found, List<CodeSearch.Found> codes) {
        Optional<IbanSearch.Found> best = found.stream().max(IbanSearch.Found.LIKELIEST_LAST);
        if (best.isEmpty()) {
            return best;
        }
        IbanSearch.Found chosen = best.get();
        List<IbanSearch.Found> likely = found.stream()
                .filter(other -> other.compact().equals(chosen.compact())
                        || (other.isLikely() && codes.stream().noneMatch(code -> code.isIn(other.compact()))))
                .toList();
        List<String> numbers =
                likely.stream().map(IbanSearch.Found::compact).distinct().toList();
        if (numbers.size() > 1) {
            add(
                    Field.IBAN,
                    Weight.DOUBT,
                    chosen.written(),
                    chosen.compact(),
                    Sentence.of("cashback.claim.severalIbans", String.join(", ", numbers)));
            if (!likely.stream().allMatch(IbanSearch.Found::isRight)) {
                return Optional.empty();
            }
        }
        if (!chosen.extraDigits().isEmpty()) {
            add(
                    Field.IBAN,
                    Weight.DOUBT,
                    chosen.written() + " " + chosen.extraDigits(),
                    chosen.compact(),
                    Sentence.of("cashback.claim.ibanExtra", chosen.compact(), chosen.extraDigits()));
        }
        chosen.tidied().forEach(note -> add(Field.IBAN, Weight.TIDIED, chosen.written(), chosen.compact(), note));
        chosen.suggestion()
                .ifPresent(mended -> add(
                        Field.IBAN,
                        Weight.LOOK,
                        chosen.written(),
                        chosen.compact(),
                        Sentence.of("cashback.claim.ibanSuggestion", chosen.compact(), mended)));
        return best;
    }

    private Optional<CodeSearch.Found> code(List<CodeSearch.Found> fresh, List<CodeSearch.Found> quoted) {
        Optional<CodeSearch.Found> right =
                fresh.stream().filter(CodeSearch.Found::isRight).findFirst();
        Optional<CodeSearch.Found> quotedRight =
                quoted.stream().filter(CodeSearch.Found::isRight).findFirst();
        Optional<CodeSearch.Found> chosen = right.or(() -> quotedRight)
                .or(() -> fresh.stream().findFirst())
                .or(() -> quoted.stream().findFirst());
        chosen.ifPresent(code -> {
            boolean fromQuote = right.isEmpty() && quotedRight.isPresent();
            if (fromQuote && !fresh.isEmpty()) {
                note(code, Weight.LOOK, Sentence.of("cashback.claim.codeFromQuote"));
            }
            List<String> codes = (fromQuote || fresh.isEmpty() ? quoted : fresh)
                    .stream()
                            .filter(CodeSearch.Found::isLikely)
                            .map(CodeSearch.Found::shown)
                            .distinct()
                            .toList();
            if (codes.size() > 1) {
                String all = codes.stream().collect(Collectors.joining(", "));
                note(code, Weight.DOUBT, Sentence.of("cashback.claim.severalCodes", all));
            }
            code.notes().forEach(note -> note(code, Weight.TIDIED, note));
        });
        return chosen;
    }

    private void note(CodeSearch.Found found, Weight weight, Sentence note) {
        add(Field.CODE, weight, found.written(), found.shown(), note);
    }
}
