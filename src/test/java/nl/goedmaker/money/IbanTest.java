package nl.goedmaker.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import org.iban4j.CountryCode;
import org.iban4j.IbanUtil;
import org.junit.jupiter.api.Test;

class IbanTest {
    private static final String RIGHT = "NL91ABNA0417164300";

    private static Sentence refused(String typed) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Iban.read(typed));
        assertThat(refusal).as(typed).isNotNull();
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.BAD_INPUT);
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            assertThat(texts.has(refusal.sentence().key()))
                    .as(refusal.sentence().key())
                    .isTrue();
            assertThat(texts.get(refusal.sentence())).doesNotContain("{");
        }
        return refusal.sentence();
    }

    private static List<String> notes(String typed) {
        return Iban.read(typed).notes().stream().map(Sentence::key).toList();
    }

    @Test
    void aTidyIbanNeedsNoNote() {
        IbanReading reading = Iban.read(RIGHT);
        assertThat(reading.iban()).isEqualTo(new Iban(RIGHT));
        assertThat(reading.notes()).isEmpty();
    }

    @Test
    void whatPeopleTypeIsTidiedUpAndSaid() {
        assertThat(notes("NL91 ABNA 0417 1643 00")).containsExactly("money.iban.note.spaces");
        assertThat(notes("nl91abna0417164300")).containsExactly("money.iban.note.lowerCase");
        assertThat(notes("NL91.ABNA.0417.1643.00")).containsExactly("money.iban.note.dots");
        assertThat(notes("NL91-ABNA–0417—1643-00")).containsExactly("money.iban.note.dashes");
        assertThat(notes("IBAN: NL91 abna-0417.1643.00\u00a0"))
                .containsExactly(
                        "money.iban.note.prefix",
                        "money.iban.note.spaces",
                        "money.iban.note.dots",
                        "money.iban.note.dashes",
                        "money.iban.note.lowerCase");
        assertThat(notes("ibannummer = NL91ABNA0417164300")).containsExactly("money.iban.note.prefix");
        assertThat(notes("IBAN no: NL91ABNA0417164300")).contains("money.iban.note.prefix");
        assertThat(Iban.parse("IBAN NO93 8601 1117 947").country()).isEqualTo("NO");
    }

    @Test
    void invisibleMarksFromAPastedMailDoNoHarm() {
        assertThat(Iban.parse("\u202aNL91\u200bABNA\u00a00417\u2009164300\u202c\ufeff\n")
                        .value())
                .isEqualTo(RIGHT);
    }

    @Test
    void everyMistakeHasItsOwnSentence() {
        assertThat(refused("").key()).isEqualTo("money.iban.missing");
        assertThat(refused("IBAN:").key()).isEqualTo("money.iban.missing");
        assertThat(refused("NL91 ABNA 0417 1643 0€"))
                .isEqualTo(Sentence.of("money.iban.unreadable", "NL91 ABNA 0417 1643 0€", "€"));
        assertThat(refused("NL91 ABNA 0417 1643 0😀").arguments().get(1)).isEqualTo("😀");
        assertThat(refused("0417164300").key()).isEqualTo("money.iban.noCountry");
        assertThat(refused("US64SVBKUS6S3300958879")).isEqualTo(Sentence.of("money.iban.countryWithout", "US"));
        assertThat(refused("TR330006100519786457841326")).isEqualTo(Sentence.of("money.iban.outsideSepa", "TR"));
        assertThat(refused("NL91ABNA041716430").arguments()).containsExactly("NL91ABNA041716430", 17, "NL", 18, 0);
        assertThat(refused("NL91ABNA04171643000").arguments()).containsExactly("NL91ABNA04171643000", 19, "NL", 18, 1);
        assertThat(refused("NL92ABNA0417164300").key()).isEqualTo("money.iban.checkDigits");
        assertThat(refused("NL91ABN10417164300").key()).isEqualTo("money.iban.form");
        assertThat(refused("x".repeat(5_000)).key()).isEqualTo("money.iban.tooLong");
    }

    @Test
    void theSentenceSaysHowLongItIsAndShouldBe() {
        assertThat(Texts.in(Language.NL).get(refused("NL91ABNA041716430")))
                .contains("17 tekens", "heeft er 18", "ontbreekt");
        assertThat(Texts.in(Language.EN).get(refused("NL91ABNA04171643000"))).contains("19 characters", "too much");
    }

    @Test
    void aLetterThatLooksLikeADigitIsASuggestionAndNeverApplied() {
        assertThat(refused("NL91ABNA04171643OO"))
                .isEqualTo(Sentence.of("money.iban.confused", "NL91 ABNA 0417 1643 OO", "NL91 ABNA 0417 1643 00"));
        assertThat(refused("nl9iabna04i7i64300").arguments().get(1)).isEqualTo("NL91 ABNA 0417 1643 00");
        assertThat(refused("NL20INGBOOO1234567").arguments().get(1)).isEqualTo("NL20 INGB 0001 2345 67");
        assertThat(refused("NL92ABNA04171643OO").key()).isNotEqualTo("money.iban.confused");
    }

    @Test
    void everyCountryOfSepaIsAccepted() {
        assertThat(SepaCountries.codes()).hasSize(42);
        for (String code : SepaCountries.codes()) {
            CountryCode country = CountryCode.valueOf(code);
            assertThat(SepaCountries.ibanLength(code)).as(code).contains(IbanUtil.getIbanLength(country));
            assertThat(Iban.parse(org.iban4j.Iban.random(country).toString()).country())
                    .isEqualTo(code);
        }
        for (String published : List.of(
                "AL47212110090000000235698741",
                "ME25505000012345678951",
                "MD24AG000225100013104168",
                "MK07250120000058984",
                "RS35260005601001611379",
                "GB29NWBK60161331926819",
                "GI75NWBK000000007099453",
                "CH9300762011623852957",
                "NO9386011117947",
                "IS140159260076545510730339",
                "LI21088100002324013AA",
                "MC5811222000010123456789030",
                "SM86U0322509800000000270100",
                "VA59001123000012345678",
                "AD1200012030200359100100",
                "BE68539007547034")) {
            assertThat(Iban.parse(published).value()).isEqualTo(published);
        }
    }

    @Test
    void aDoubtByTheCountrysOwnRuleIsANoteAndNoRefusal() {
        String odd = "NL" + IbanUtil.calculateCheckDigit("NL00ABNA0417164301") + "ABNA0417164301";
        assertThat(notes(odd)).containsExactly("money.iban.note.countryRules");
    }

    @Provide
    Arbitrary<String> ibans() {
        List<CountryCode> countries =
                SepaCountries.codes().stream().map(CountryCode::valueOf).toList();
        return Combinators.combine(Arbitraries.of(countries), Arbitraries.longs())
                .as((country, seed) -> new org.iban4j.Iban.Builder(new Random(seed))
                        .countryCode(country)
                        .buildRandom()
                        .toString());
    }

    @Property(tries = 300)
    void groupsAndSmallLettersReadBackTheSame(@ForAll("ibans") String value) {
        Iban iban = new Iban(value);
        assertThat(Iban.parse(iban.grouped().toLowerCase(Locale.ROOT))).isEqualTo(iban);
        assertThat(Iban.parse("IBAN " + iban.grouped().replace(' ', '.'))).isEqualTo(iban);
        assertThat(Arrays.stream(iban.grouped().split(" "))
                        .mapToInt(String::length)
                        .max())
                .hasValue(4);
    }

    @Property(tries = 300)
    void anyOneDigitChangeIsRefused(
            @ForAll("ibans") String value,
            @ForAll @IntRange(min = 0, max = 33) int at,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        int index = at % value.length();
        char symbol = value.charAt(index);
        if (!Character.isDigit(symbol)) {
            return;
        }
        String changed = value.substring(0, index) + (symbol - '0' + by) % 10 + value.substring(index + 1);
        refused(changed);
    }

    @Property(tries = 300)
    void twoSwappedNeighboursAreRefused(@ForAll("ibans") String value, @ForAll @IntRange(min = 2, max = 32) int at) {
        int index = Math.min(at, value.length() - 2);
        char first = value.charAt(index);
        char second = value.charAt(index + 1);
        if (first == second || !Character.isDigit(first) || !Character.isDigit(second)) {
            return;
        }
        refused(value.substring(0, index) + second + first + value.substring(index + 2));
    }
}
