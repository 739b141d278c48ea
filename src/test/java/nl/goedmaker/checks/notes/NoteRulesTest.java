package nl.goedmaker.checks.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.goedmaker.checks.notes.NoteFinding.Kind;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class NoteRulesTest {
    record Note(TreeSet<String> kinds, String text) {}

    static List<Note> notes() {
        return Stream.of("nl", "de", "en").flatMap(list -> notes(list).stream()).toList();
    }

    private static List<Note> notes(String list) {
        try (InputStream in = NoteRulesTest.class.getResourceAsStream("/nl/goedmaker/checks/notes/" + list + ".txt")) {
            if (in == null) {
                throw new IllegalStateException(list);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("//"))
                    .map(line -> line.split("\\|", 2))
                    .map(parts -> new Note(
                            parts[0].equals("-") ? new TreeSet<>() : new TreeSet<>(Arrays.asList(parts[0].split(","))),
                            parts[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TreeSet<String> kinds(String note) {
        return NoteRules.in(note).stream()
                .map(finding -> finding.isHint() ? "HINT" : finding.kind().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void aNoteIsReadAsItShouldBe(Note note) {
        assertThat(kinds(note.text())).isEqualTo(note.kinds());
    }

    @Test
    void thePlaceIsThatOfTheWordsInTheNote() {
        assertThat(NoteRules.in("Belde. Een LEUGENAAR, en 😀 zwanger."))
                .extracting(NoteFinding::kind, NoteFinding::start, NoteFinding::end)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.LABEL, 11, 20),
                        org.assertj.core.groups.Tuple.tuple(Kind.HEALTH, 28, 35));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKindSaysWhatToWriteInstead(Language language) {
        Texts texts = Texts.in(language);
        List<String> sentences =
                NoteRules.in("fraudeur. Zwanger. Allergisch. Een buitenlander. Moslim. Vakbond.").stream()
                        .map(finding -> texts.get(finding.sentence()))
                        .toList();
        assertThat(sentences).hasSize(6).doesNotHaveDuplicates();
        assertThat(sentences.getFirst()).contains("fraudeur");
    }

    @Provide
    Arbitrary<Note> labelled() {
        return Arbitraries.of(notes());
    }

    @Property(tries = 300)
    void capitalsDoNotMatter(@ForAll("labelled") Note note) {
        if (!note.text().matches(".*(?:Mrs|Herr|Frau|Dhr|Mevrouw|Mr) .*")) {
            assertThat(kinds(note.text().toUpperCase(Locale.ROOT))).isEqualTo(kinds(note.text()));
        }
    }

    /** “No” in three languages before a label leaves the label standing. */
    @Property(tries = 200)
    void aDenialDoesNotExcuseALabel(@ForAll("labelled") Note note) {
        if (note.kinds().contains("LABEL")) {
            assertThat(kinds("Geen, kein, not: " + note.text())).contains("LABEL");
        }
    }

    @Property(tries = 300)
    void anyTextIsReadAndEveryPlaceLiesInIt(@ForAll String text) {
        String note = text + " fraudeur " + text + " zwanger";
        List<NoteFinding> findings = NoteRules.in(note);
        int end = 0;
        for (NoteFinding finding : findings) {
            assertThat(finding.start()).isGreaterThanOrEqualTo(end);
            end = finding.end();
            assertThat(end).isLessThanOrEqualTo(note.length());
        }
    }

    @Property(tries = 100)
    void wordsAreNotFoundInsideOtherWords(@ForAll("labelled") Note note) {
        assertThat(NoteRules.in("xx" + note.text().replaceAll("[^\\p{L}]+", "xx") + "xx").stream()
                        .filter(finding -> !finding.isHint()))
                .isEmpty();
    }

    @Test
    void aLongNoteHasNoMoreThanFortyFindings() {
        assertThat(NoteRules.in("fraudeur ".repeat(3_000))).hasSize(40);
    }
}
