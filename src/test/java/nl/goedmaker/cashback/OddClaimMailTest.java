package nl.goedmaker.cashback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails in which nothing is to be found, or far too much. */
class OddClaimMailTest {
    private static final String CODE = "K7QF-2M9X-4T6R-8";
    private static final String DUTCH = "NL91ABNA0417164300";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\n",
                "Bedankt voor je snelle reactie, ik ben er blij mee!",
                "Mijn armband is na 14 dagen stuk, bestelling 20261234",
                "Ik wil geen geld. Name is wrong on your slip.",
                "herinneringen vriendelijke groetjes",
                "😀😀😀"
            })
    void nothingIsFoundWhereNothingIs(String text) {
        ClaimReading reading = ClaimMail.read(text);
        assertThat(List.of(reading.code(), reading.iban(), reading.name())).containsOnly(Optional.empty());
        assertThat(reading.isComplete()).isFalse();
    }

    @Test
    void aBodyThatWasNotFilledInHasACodeOnly() {
        for (Language language : Language.values()) {
            ClaimReading reading = ClaimMail.read(
                    Texts.in(language).get("cashback.link.body", CODE) + "\n\nVerstuurd vanaf mijn telefoon");
            assertThat(reading.code()).contains(CODE);
            assertThat(reading.iban()).isEmpty();
            assertThat(reading.name()).isEmpty();
        }
    }

    @Test
    void aNameIsNeverLongerThanTheBankCanCarry() {
        ClaimReading reading = ClaimMail.read("Naam: " + "Æ😀".repeat(200));
        assertThat(reading.name().orElseThrow().codePoints().count()).isEqualTo(140);
        assertThat(keys(reading)).containsExactly("cashback.claim.nameCut");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NL91 ", "N", "NL91ABNA", "0", "K7QF-", "A1-", "a ", "tnv @ ", "naam: @\n", "naam:\n", "naam ", "<",
                        "<a ", "<b>", "<blockquote>",
                "</div", "> ", ">", "((((", ",", "\u202e", "e\u0301\u0302", "\u0301", "iban ", "IBAN: O", "&amp;", "&#",
                        "code ", "\uD83D", "op x schreef ",
                "naam:                     ", "\n\n\n\n", "t.n.v.\n", "groetjes\n", "-", "DE1 "
            })
    void tenMegabytesOfHostileTextNeverHangTheProgram(String piece) {
        String hostile = piece.repeat(10_000_000 / piece.length());
        ClaimMail.read(hostile);
        // no measure of speed: work that grows with the square of the text would take hours
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> ClaimMail.read(hostile));
    }

    @Property(tries = 2_000)
    void anythingCanBeRead(@ForAll @StringLength(max = 300) String text) {
        ClaimReading reading = ClaimMail.read(text);
        assertThat(reading.name().orElse("Ab").codePoints()).noneMatch(Character::isISOControl);
    }

    @Property(tries = 2_000)
    void anythingAroundTheAnswerCanBeRead(
            @ForAll @StringLength(max = 60) @CharRange(from = ' ', to = '~') String before,
            @ForAll @StringLength(max = 60) @CharRange(from = ' ', to = '~') String after) {
        ClaimReading reading = ClaimMail.read(
                before.replace("<", "").replace(">", "") + "\nNL91 ABNA 0417 1643 00;\n" + after.replace("<", ""));
        // what happens to look like a second account number is asked about, and never taken instead
        assertThat(reading.iban().map(List::of).orElseGet(() -> asked(reading))).contains(DUTCH);
    }

    @Test
    void betweenARightAccountNumberAndOneThatOnlyLooksLikeItTheOwnerIsAsked() {
        ClaimReading reading = ClaimMail.read("AX000000000000\nNL91 ABNA 0417 1643 00;\n");
        assertThat(reading.iban()).isEmpty();
        assertThat(asked(reading)).containsExactly("AX000000000000", DUTCH);
    }

    private static List<String> asked(ClaimReading reading) {
        return reading.notes().stream()
                .filter(note -> note.key().equals("cashback.claim.severalIbans"))
                .flatMap(note -> note.arguments().stream())
                .flatMap(words -> Arrays.stream(words.toString().split(", ")))
                .toList();
    }

    private static List<String> keys(ClaimReading reading) {
        return reading.notes().stream().map(Sentence::key).toList();
    }
}
