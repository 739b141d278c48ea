package nl.goedmaker.cashback.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.TicketType;

/** Says in sentences what was given before. */
public final class GivenWords {
    private static final long CENTS = 100;

    private GivenWords() {}

    /** A number in words, and the complaints behind it. */
    public record Line(Sentence words, GivenRows rows) {}

    /** Which complaints these are: {@code Sluiting · armband · € 40–60}. */
    public static Sentence about(LikeCases cases) {
        TicketType type = cases.type();
        String category = cases.category();
        PriceBand band = cases.band();
        Sentence about = type == null ? Sentence.of("cashback.given.all") : Sentence.of("tickets.type." + type);
        if (category != null) {
            about = Sentence.of("cashback.given.and", about, category);
        }
        return band == null ? about : Sentence.of("cashback.given.and", about, band(band));
    }

    private static Sentence band(PriceBand band) {
        long below = band.below().cents() / CENTS;
        return band.from().cents() == 0
                ? Sentence.of("cashback.given.below", below)
                : Sentence.of("cashback.given.band", band.from().cents() / CENTS, below);
    }

    /** All of them first, then each kind, what was given most often first; none when nothing is alike. */
    public static List<Line> lines(Given given) {
        if (given.isNone()) {
            return List.of();
        }
        LikeCases cases = given.cases();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                Sentence.of("cashback.given.complaints", about(cases), given.complaints()),
                new GivenRows.Everything(cases)));
        for (Given.Line line : given.lines()) {
            Sentence words = words(line);
            boolean most = given.mostOften().equals(Optional.of(line.kind()))
                    && given.lines().size() > 1;
            lines.add(new Line(
                    most ? Sentence.of("cashback.given.mostOften", words) : words,
                    new GivenRows.Got(cases, line.kind())));
        }
        if (given.nothing() > 0) {
            lines.add(new Line(Sentence.of("cashback.given.nothing", given.nothing()), new GivenRows.Nothing(cases)));
        }
        return lines;
    }

    private static Sentence words(Given.Line line) {
        Sentence kind = Sentence.of("tickets.remedy.kind." + line.kind());
        long times = line.complaints();
        Spread money = line.money().orElse(null);
        if (money == null) {
            return Sentence.of("cashback.given.line", kind, times);
        }
        return money.isOne()
                ? Sentence.of("cashback.given.same", kind, money.median(), times)
                : Sentence.of("cashback.given.spread", kind, money.median(), times, money.least(), money.most());
    }

    /** How far this can be leant on; empty when it can. */
    public static Optional<Sentence> note(Given given) {
        if (given.isNone()) {
            return Optional.of(Sentence.of("cashback.given.none"));
        }
        if (given.isWider()) {
            return Optional.of(Sentence.of("cashback.given.wider", given.closest()));
        }
        return given.isLittle() ? Optional.of(Sentence.of("cashback.given.little")) : Optional.empty();
    }

    /** Whose list it is when the complaints behind a number are shown. */
    public static Sentence title(GivenRows rows) {
        Sentence about = about(rows.cases());
        return switch (rows) {
            case GivenRows.Everything _ -> about;
            case GivenRows.Got got ->
                Sentence.of("cashback.given.listOf", about, Sentence.of("tickets.remedy.kind." + got.kind()));
            case GivenRows.Nothing _ ->
                Sentence.of("cashback.given.listOf", about, Sentence.of("cashback.given.withoutRemedy"));
        };
    }
}
