package nl.goedmaker.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.goedmaker.text.FormOfAddress;
import nl.goedmaker.text.Language;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeySentenceTest {
    private static OwnWords informal(Language language, String mail) {
        return KeySentence.of(mail, language, FormOfAddress.INFORMAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NL | Hoi! De sluiting brak na één dag. Groetjes, Sanne | de sluiting na één dag brak",
                "NL | Mijn armband is na twee keer dragen kapot. | je armband na twee keer dragen kapot is",
                "NL | De sluiting ging open op mijn gala. | de sluiting openging op je gala",
                "NL | De armband ging meteen stuk. | de armband meteen stukging",
                "NL | De steen viel eruit. Wat nu? | de steen eruit viel",
                "NL | Ik heb de verkeerde ring ontvangen. | je de verkeerde ring ontvangen hebt",
                "NL | Mijn ketting is gebroken na één dag! | je ketting gebroken is na één dag",
                "NL | Beste Lotte, graag mijn geld terug. Mijn ring past niet. | je ring niet past",
                "NL | Mijn armband (order 88412) is gebroken. | je armband gebroken is",
                "NL | De pakketdienst liet het doosje los. | de pakketdienst het doosje losliet",
                "EN | Hi there, my bracelet broke after one day. Thanks! | your bracelet broke after one day",
                "EN | I received the wrong ring. | you received the wrong ring",
                "EN | I was wearing it when the clasp came loose, and it fell. | you were wearing it when the clasp"
                        + " came loose, and it fell",
                "EN | The stone is missing and I’m sad. | the stone is missing and you’re sad",
                "DE | Hallo, mein Armband ist nach einem Tag gebrochen. Gruß, Eva | dein Armband nach einem Tag"
                        + " gebrochen ist",
                "DE | Der Verschluss ging auf meinem Ball auf. | der Verschluss auf deinem Ball aufging",
                "DE | Ich habe den falschen Ring erhalten. | du den falschen Ring erhalten hast",
            })
    void aPlainSentenceIsTurnedAround(Language language, String mail, String clause) {
        assertThat(informal(language, mail).clause()).isEqualTo(clause);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NL | Mijn armband brak op mijn gala. | uw armband op uw gala brak",
                "DE | Mein Armband ist nach einem Tag gebrochen. | Ihr Armband nach einem Tag gebrochen ist",
                "DE | Ich habe den falschen Ring erhalten. | Sie den falschen Ring erhalten haben",
                "EN | My bracelet broke. | your bracelet broke",
            })
    void theCustomerIsSpokenToAsAsked(Language language, String mail, String clause) {
        assertThat(KeySentence.of(mail, language, FormOfAddress.FORMAL).clause())
                .isEqualTo(clause);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NL | Jullie hebben me de verkeerde ring gestuurd. | Jullie hebben me de verkeerde ring gestuurd.",
                "NL | Toen ik hem omdeed, brak de sluiting. | Toen ik hem omdeed, brak de sluiting.",
                "NL | Gisteren kreeg ik een leeg doosje. | Gisteren kreeg ik een leeg doosje.",
                "NL | MIJN ARMBAND IS AL WEER KAPOT, HOE KAN DAT. | Mijn armband is al weer kapot, hoe kan dat.",
                "EN | You sent me the wrong ring. | You sent me the wrong ring.",
                "DE | Als ich sie anzog, brach die Kette. | Als ich sie anzog, brach die Kette.",
            })
    void whatCannotBeTurnedSafelyIsQuotedAsItIs(Language language, String mail, String quote) {
        OwnWords words = informal(language, mail);
        assertThat(words.clause()).isEmpty();
        assertThat(words.quote()).isEqualTo(quote);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stelletje oplichters, de sluiting is kapot!",
                "Geld terug of ik geef 1 ster op Google omdat hij brak.",
                "Mijn ring brak, stort het op NL91ABNA0417164300.",
                "De ring brak, mail me op sanne@mail.example.",
                "Hoi!",
                "",
                "Ordernummer 884123456 graag nakijken.",
            })
    void threatsInsultsAndPersonalDataAreNotRepeated(String mail) {
        assertThat(informal(Language.NL, mail)).isEqualTo(OwnWords.NONE);
    }

    @Test
    void theSentenceThatTellsMostIsChosenAmongOthers() {
        String mail = """
            Goedemiddag Lotte,

            Twee weken geleden kocht ik bij jullie een cadeau voor mijn zus, order 88412.
            De kleur is helemaal groen geworden.
            Ik wil graag weten wat je hieraan doet, anders schrijf ik een review op Google.

            Met vriendelijke groet,
            Sanne

            > Op 3 november schreef Lotte:
            > De sluiting is kapot, gebroken en verkleurd.
            """;
        assertThat(informal(Language.NL, mail).quote()).isEqualTo("De kleur is helemaal groen geworden.");
        assertThat(informal(Language.NL, mail).clause()).isEqualTo("de kleur helemaal groen geworden is");
    }

    @Test
    void aLongSentenceIsCutOffBetweenTwoWords() {
        String quote = informal(Language.NL, "De sluiting is kapot " + "en nog wat ".repeat(60) + ".")
                .quote();
        assertThat(quote).hasSizeLessThanOrEqualTo(161).endsWith("…").doesNotContain(" …");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "kapot ",
                "a{",
                "order 1 ",
                "((",
                "\"“",
                "\n",
                ".",
                "💎",
                "é́",
                "de sluiting brak ",
                "\u0000"
            })
    void aMegabyteInOneLineTakesNoLongerThanAShortMail(String piece) {
        String mail = piece.repeat(1_000_000 / piece.length());
        for (Language language : Language.values()) {
            Assertions.assertTimeout(Duration.ofSeconds(2), () -> informal(language, mail));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NL | Kunt u dit nakijken? Uw ring is kapot. | FORMAL",
                "NL | Kun je dit nakijken? Jullie ring is kapot. | INFORMAL",
                "NL | De ring is kapot. | ",
                "DE | Können Sie mir helfen? | FORMAL",
                "DE | Sie ist gebrochen, die Kette. | ",
                "DE | Kannst du mir helfen? | INFORMAL",
                "EN | Can you help me? | ",
            })
    void whoWritesFormallyIsAnsweredFormally(Language language, String mail, FormOfAddress form) {
        assertThat(GuessedAddress.of(mail, language).orElse(null)).isEqualTo(form);
    }
}
