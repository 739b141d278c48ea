package nl.goedmaker.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import nl.goedmaker.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncomingMailTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Test
    void aDutchMailWithItsHeaderGivesSenderMomentOrderArticleAndType() {
        IncomingMail mail = IncomingMail.read("""
            Van: Sanne de Wit <s.dewit@voorbeeld.nl>
            Datum: vrijdag 20 november 2026 08:31
            Aan: Atelier Ilse
            Onderwerp: Armband kapot

            Hoi, ik heb mijn armband ARM-204 (order 88412) één keer gedragen en hij brak zomaar.
            De sluiting zit nog dicht. Wat nu?
            """, ZONE);
        assertThat(mail.senderName()).contains("Sanne de Wit");
        assertThat(mail.senderEmail()).contains("s.dewit@voorbeeld.nl");
        assertThat(mail.receivedAt()).contains(LocalDateTime.of(2026, 11, 20, 8, 31));
        assertThat(mail.subject()).contains("Armband kapot");
        assertThat(mail.orderNumber()).contains("88412");
        assertThat(mail.article()).contains("ARM-204");
        assertThat(mail.type()).contains("BREAK");
        assertThat(mail.language()).contains(Language.NL);
        assertThat(mail.text()).startsWith("Hoi, ik heb").endsWith("Wat nu?");
    }

    @Test
    void aGermanMailIsRead() {
        IncomingMail mail = IncomingMail.read("""
            Von: "Müller, Jörg" <joerg@beispiel.de>
            Gesendet: 3.11.2026 17:05
            Betreff: Bestellnummer: DE-10077

            Guten Tag, der Verschluss ist leider kaputt und ich kann die Kette nicht mehr tragen.
            """, ZONE);
        assertThat(mail.senderName()).contains("Jörg Müller");
        assertThat(mail.receivedAt()).contains(LocalDateTime.of(2026, 11, 3, 17, 5));
        assertThat(mail.orderNumber()).contains("DE-10077");
        assertThat(mail.language()).contains(Language.DE);
    }

    @Test
    void aTextWithoutHeaderGivesTheSignedName() {
        IncomingMail mail = IncomingMail.read(
                "Hi, my ring is too small for me and I would like the right size.\n\nKind regards,\nLéa Dupont", ZONE);
        assertThat(mail.senderName()).contains("Léa Dupont");
        assertThat(mail.senderEmail()).isEmpty();
        assertThat(mail.type()).contains("SIZE");
        assertThat(mail.language()).contains(Language.EN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Op vr 20 nov 2026 om 08:31 schreef Sanne de Wit <s@voorbeeld.nl>:",
                "On Fri, 20 Nov 2026 at 08:31, Sanne de Wit <s@voorbeeld.nl> wrote:",
                "Am 20.11.2026 um 08:31 schrieb Sanne de Wit <s@voorbeeld.nl>:"
            })
    void theSenderOfAQuotationIsFound(String line) {
        IncomingMail mail = IncomingMail.read(line + "\n> hij is kapot", ZONE);
        assertThat(mail.senderName()).contains("Sanne de Wit");
        assertThat(mail.senderEmail()).contains("s@voorbeeld.nl");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mijn bestelling met nummer 88412 is kapot | 88412",
                "Bestelnummer: 88412 | 88412",
                "order #A-1009 | A-1009",
                "order no. 77 | ",
                "het is in orde hoor | ",
                "#12345 is kwijt | 12345"
            })
    void orderNumbersAreFoundAfterTheirWord(String text, String number) {
        assertThat(IncomingMail.read(text, ZONE).orderNumber().orElse(null)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "De kleur is veranderd en hij verkleurt, DISCOLOURING",
        "Ik kreeg een leeg doosje, EMPTY_BOX",
        "it never arrived and went missing, LOST",
        "mein Ausschlag vom Nickel, ALLERGY"
    })
    void wordsPointToAKindOfComplaint(String text, String type) {
        assertThat(IncomingMail.read(text, ZONE).type()).contains(type);
    }

    @Test
    void rightToLeftMarksAndEmojiDoNoHarm() {
        IncomingMail mail = IncomingMail.read(
                "Van: \u202eليلى حداد <layla@voorbeeld.nl>\nOnderwerp: 💔 kapot\n\n\u2066stuk\u2069 😢", ZONE);
        assertThat(mail.senderName()).contains("ليلى حداد");
        assertThat(mail.subject()).contains("💔 kapot");
        assertThat(mail.text()).isEqualTo("stuk 😢");
    }

    @Test
    @Timeout(20)
    void tenMegabytesOfAnythingAreReadInNoTime() {
        for (String part :
                new String[] {"a", "Van: ", "order ", "x@", "\u202e", "😢", "> ", "A-1-", "Groetjes\n", "\n"}) {
            long start = System.nanoTime();
            IncomingMail mail = IncomingMail.read(part.repeat(10_000_000 / part.length()), ZONE);
            assertThat(mail.shortened()).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(part).isLessThan(Duration.ofSeconds(3));
        }
    }
}
