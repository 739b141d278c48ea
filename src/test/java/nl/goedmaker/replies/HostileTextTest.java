package nl.goedmaker.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.Basis;
import nl.goedmaker.tickets.RemedyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading a text that was made to be slow costs in proportion to its length: twice the text at most three times the time. */
class HostileTextTest {
    private static final int HALF = 50_000;
    private static final int ATTEMPTS = 6;
    /** Below this the compiler and the collector are measured, not the reader: in nanoseconds. */
    private static final long NOISE = 100_000_000;

    private static final ReplyFacts FACTS = new ReplyFacts(
                    "Sanne", "Wit", Set.of("88412"), List.of("sanne@voorbeeld.nl"), "mijn armband brak ".repeat(500))
            .with(new ReplyFacts.Agreed(
                    Set.of(RemedyKind.REFUND),
                    Set.of(Basis.STATUTORY),
                    List.of(Money.parse("49.95")),
                    null,
                    Money.parse("10")))
            .after(List.of(new SentAnswer("K-2026-0001", LocalDate.of(2026, 11, 2), "mijn armband brak ".repeat(500))));

    private static final ReplyLint LINT = new ReplyLint(new RuleLevels(
            Map.of(),
            List.of(new OwnWord("x x x x y", RuleLevel.WARN, ""), new OwnWord("korting", RuleLevel.BLOCK, "z"))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                " ",
                "review korting ",
                "verwijder je review ",
                "het spijt me maar ",
                "positieve of negatieve review ",
                "“",
                "\"spontaan\" ",
                "e\u0301\u0301\u0301\u0301",
                "a\u0301 ",
                "\u202eשלום עליכם ",
                "😀⭐️",
                "[[",
                "[[a",
                "]]",
                "((({{{[[[",
                "helaas. ",
                "Helaas ",
                "\n",
                "A\n",
                "- a\n",
                "je u uw ",
                "Sie du ",
                "je moet ",
                "ik stuur € 45,95 terug ",
                "uit coulance ",
                "x x x x ",
                "a@b.",
                "0612345678 ",
                "NL91 ",
                "Hoi ",
                "meneer mevrouw ",
                "armband armband "
            })
    void twiceTheTextCostsAtMostThreeTimesAsMuch(String piece) {
        String whole = piece.repeat(2 * HALF / piece.length() + 1).substring(0, 2 * HALF);
        for (boolean isPublic : new boolean[] {false, true}) {
            ReplyDraft large = draft(whole, isPublic);
            ReplyDraft small = draft(whole.substring(0, HALF), isPublic);
            long more = timed(large);
            long less = 0;
            for (int attempt = 0; attempt < ATTEMPTS && more > Math.max(NOISE, 3 * less); attempt++) {
                less = Math.max(less, timed(small));
                more = Math.min(more, timed(large));
            }
            assertThat(more).as("%d against %d ns", more, less).isLessThanOrEqualTo(Math.max(NOISE, 3 * less));
        }
    }

    private static ReplyDraft draft(String text, boolean isPublic) {
        return isPublic
                ? ReplyDraft.publicReply(text, Language.NL, "google", FACTS)
                : ReplyDraft.mail(text, Language.NL, FACTS);
    }

    private static long timed(ReplyDraft draft) {
        long from = System.nanoTime();
        LINT.check(draft);
        return System.nanoTime() - from;
    }

    /** Regular expressions with one repetition in another can take for ever on a text that was made for it. */
    @Test
    void theReaderHasNoRegularExpressionThatCouldRepeatARepetition() throws IOException {
        Path source = Path.of("src/main/java/nl/goedmaker/replies");
        try (Stream<Path> files = Files.list(source)) {
            List<String> regular = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> lines(file).stream())
                    .filter(line -> line.contains("Pattern.compile(")
                            || line.contains(".matches(\"")
                            || line.contains(".replaceAll(\"")
                            || line.contains(".replaceFirst(\"")
                            || line.contains(".split(\""))
                    .toList();
            assertThat(regular)
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(nested(line)).as(line).isFalse());
        }
    }

    /** A group that ends in a repetition and is repeated itself. */
    private static boolean nested(String line) {
        return Arrays.stream(new String[] {"+)+", "+)*", "*)+", "*)*", "})+", "})*", "+){", "*){"})
                .anyMatch(line::contains);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
