package nl.goedmaker.checks.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoryReadingTest {
    static List<LabelledMessage> labelled() {
        return Stream.of("nl", "de", "en")
                .flatMap(list -> LabelledMessage.in(list).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("labelled")
    void aMessageTellsWhatItsWriterTells(LabelledMessage message) {
        assertThat(LabelledMessage.read(message.text())).isEqualTo(message.told());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "de", "en"})
    void theTableHoldsFortyOfEachKind(String language) {
        assertThat(LabelledMessage.in(language))
                .filteredOn(LabelledMessage::isQuiet)
                .hasSizeGreaterThanOrEqualTo(40);
        assertThat(LabelledMessage.in(language))
                .filteredOn(message -> !message.isQuiet())
                .hasSizeGreaterThanOrEqualTo(40);
    }

    /** Floors of what was measured on messages that the lists were not made for, so that a change that costs much is seen. */
    @ParameterizedTest
    @CsvSource({"heldout, 0.95, 0.85", "heldout-everyday, 0.9, 0.6"})
    void mostStoriesOfUnseenMessagesAreFoundAndFewAreMadeUp(String list, double precision, double recall) {
        int found = 0;
        int told = 0;
        int read = 0;
        for (LabelledMessage message : LabelledMessage.in(list)) {
            List<String> right = LabelledMessage.read(message.text()).stream()
                    .filter(message.told()::contains)
                    .toList();
            found += right.size();
            told += message.told().size();
            read += LabelledMessage.read(message.text()).size();
        }
        assertThat((double) found / read).as("precision").isGreaterThanOrEqualTo(precision);
        assertThat((double) found / told).as("recall").isGreaterThanOrEqualTo(recall);
    }

    /** To read an admission in what is none is worse than to miss one. */
    @ParameterizedTest
    @ValueSource(strings = {"heldout", "heldout-everyday"})
    void noUnseenMessageIsTakenForAnAdmissionThatIsNone(String list) {
        assertThat(LabelledMessage.in(list))
                .filteredOn(message -> !message.told().contains("admitted"))
                .filteredOn(message -> LabelledMessage.read(message.text()).contains("admitted"))
                .isEmpty();
    }

    @Test
    void theQuoteIsTheSentenceOnOneLine() {
        assertThat(StoryReading.of("Hoi! De armband is mooi.\n\nIk heb hem vorige week op het feest van Anne maar één\n"
                                + "keer  gedragen. Groet, Jan")
                        .wornOnce())
                .isEqualTo("Ik heb hem vorige week op het feest van Anne maar één keer gedragen.");
    }

    @Test
    void aLongQuoteIsCutAtAWordAndStillHoldsTheStory() {
        String much = "en dat vind ik echt heel erg jammer ".repeat(12);
        assertThat(StoryReading.of("Ik heb hem één keer gedragen " + much).wornOnce())
                .hasSizeLessThanOrEqualTo(200)
                .startsWith("Ik heb hem één keer gedragen")
                .endsWith("…")
                .doesNotContain(" …");
        assertThat(StoryReading.of("Het is jammer " + much + ", ik heb hem één keer gedragen")
                        .wornOnce())
                .hasSizeLessThanOrEqualTo(200)
                .isEqualTo("… ik heb hem één keer gedragen");
    }

    @Test
    void howLongItWasWornIsTheLongestThatIsTold() {
        assertThat(StoryReading.of("Ik draag hem elke dag. Ik draag hem al drie maanden.")
                        .worn())
                .isEqualTo(new Wearing(Worn.MONTHS, true, "Ik draag hem al drie maanden."));
        assertThat(StoryReading.of("I've had it for two years and the clasp broke.")
                        .worn())
                .isEqualTo(new Wearing(Worn.YEARS, false, "I've had it for two years and the clasp broke."));
        assertThat(StoryReading.of("Een keer gedragen").worn())
                .isEqualTo(new Wearing(Worn.ONCE, true, "Een keer gedragen"));
        assertThat(StoryReading.of("De ring heb ik één keer gedragen. De ketting draag ik al twee maanden.")
                        .worn())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Ik heb hem één keer gedragen, Ik heb hem niet één keer gedragen",
        "Ik heb hem zelf kapot gemaakt, Ik heb hem niet zelf kapot gemaakt",
        "Het is mijn schuld, Het is niet mijn schuld",
        "Hij is spontaan gebroken, Hij is niet spontaan gebroken",
        "Ik stuur hem terug, Ik stuur hem niet terug",
        "Ich habe ihn ein einziges Mal getragen, Ich habe ihn nicht ein einziges Mal getragen",
        "Ich habe ihn selbst kaputt gemacht, Ich habe ihn nicht selbst kaputt gemacht",
        "Er ist von alleine kaputtgegangen, Er ist nicht von alleine kaputtgegangen",
        "Ich schicke ihn zurück, Ich schicke ihn nicht zurück",
        "I have worn it once, I have not even worn it once",
        "I broke it myself, I never broke it myself",
        "It broke by itself, It did not break by itself",
        "I will send it back, I will not send it back"
    })
    void aNotTurnsAStoryIntoNone(String told, String denied) {
        assertThat(StoryReading.of(told).isEmpty()).as(told).isFalse();
        assertThat(StoryReading.of(denied).isEmpty()).as(denied).isTrue();
    }

    @Provide
    Arbitrary<LabelledMessage> messages() {
        return Arbitraries.of(labelled());
    }

    @Property(tries = 300)
    void aQuotedMessageSaysNothing(@ForAll("messages") LabelledMessage message) {
        assertThat(StoryReading.of("> " + message.text().replace("\n", "\n> ")).isEmpty())
                .isTrue();
        assertThat(StoryReading.of("Op 3 nov 2026 schreef Jan:\n" + message.text())
                        .isEmpty())
                .isTrue();
    }

    @Property(tries = 300)
    void whatOthersWroteBelowChangesNothing(
            @ForAll("messages") LabelledMessage own, @ForAll("messages") LabelledMessage other) {
        StoryReading alone = StoryReading.of(own.text() + "\n\nGroet");
        for (String head : List.of(
                "Op di 3 nov. 2026 om 12:04 schreef Sanne <sanne@voorbeeld.nl>:",
                "-----Oorspronkelijk bericht-----",
                "Am 03.11.2026 um 12:04 schrieb Sanne:",
                "On Tue, 3 Nov 2026 at 12:04, Sanne wrote:")) {
            assertThat(StoryReading.of(own.text() + "\n\nGroet\n\n" + head + "\n" + other.text()))
                    .isEqualTo(alone);
        }
    }

    @Property(tries = 300)
    void capitalsAndAccentsAndDoubleBlanksDoNotMatter(@ForAll("messages") LabelledMessage message) {
        String plain = message.text();
        assertThat(LabelledMessage.read(plain.toUpperCase(Locale.ROOT).replace(" ", "  ")))
                .isEqualTo(LabelledMessage.read(plain));
        assertThat(LabelledMessage.read(plain.replace("é", "e"))).isEqualTo(LabelledMessage.read(plain));
    }

    @Property(tries = 500)
    void anyTextIsReadToItsEndAndNoQuoteIsTooLong(@ForAll String text) {
        StoryReading reading = StoryReading.of(text + " Ik heb hem een keer gedragen " + text + " ik broke it " + text);
        Stream.of(reading.wornOnce(), reading.byItself(), reading.admitted(), reading.offersReturn())
                .filter(Objects::nonNull)
                .forEach(quote -> assertThat(quote).isNotBlank().hasSizeLessThanOrEqualTo(200));
        Optional.ofNullable(reading.worn())
                .ifPresent(worn -> assertThat(worn.quote()).hasSizeLessThanOrEqualTo(200));
    }

    @Test
    void whatStandsBehindTwentyThousandCharactersIsNotRead() {
        String much = "Dit is een lang verhaal over mijn week. ".repeat(500);
        assertThat(StoryReading.of(much + "Ik heb hem een keer gedragen.").wornOnce())
                .isNull();
        assertThat(StoryReading.of(much.substring(0, 19_000) + ". Ik heb hem een keer gedragen.")
                        .wornOnce())
                .isNotNull();
    }
}
