package nl.goedmaker.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnquotedTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Op 3 nov 2026 schreef Sanne:",
                "Op di 3 nov. 2026 om 12:04 schreef Sanne de Wit <sanne@voorbeeld.nl>:",
                "Op di 3 nov. 2026 om 12:04 schreef Sanne de Wit\n<sanne@voorbeeld.nl>:",
                "Sanne de Wit schreef op 3 november 2026 om 12:04:",
                "Am 03.11.2026 um 12:04 schrieb Sanne:",
                "Sanne <sanne@voorbeeld.nl> schrieb am Di., 3. Nov. 2026, 12:04:",
                "On Tue, 3 Nov 2026 at 12:04, Sanne wrote:",
                "-----Oorspronkelijk bericht-----",
                "---- Original Message ----",
                "-----Ursprüngliche Nachricht-----",
                "---------- Forwarded message ---------",
                "________________________________",
                "Van: Sanne\nVerzonden: dinsdag 3 november 2026 12:04",
                "Von: Sanne\nGesendet: Dienstag",
                "*From:* Sanne\n*Sent:* Tuesday"
            })
    void theMailBelowAnAnswerIsNotTheWritersOwn(String head) {
        assertThat(UnquotedText.of("Dank je wel!\n\n" + head + "\nhij brak na één dag"))
                .startsWith("Dank je wel!")
                .doesNotContain("brak");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Op de site schreef je dat hij van zilver is",
                "Van mijn oma: een ring",
                "Ik schreef eerder:",
                "Am Montag schrieb ich Ihnen schon.",
                "On Monday I wrote you a mail",
                "--",
                "De armband is ‘stuk’ en dat is jammer"
            })
    void aSentenceThatLooksLikeAHeadCutsNothing(String line) {
        assertThat(UnquotedText.of(line + "\nhij brak na één dag")).contains("brak na één dag");
    }

    @Test
    void quotedLinesAndWholeSentencesBetweenQuotationMarksAreLeftOut() {
        assertThat(UnquotedText.of("Hoi\n"
                        + " > hij brak\n"
                        + "> hij brak\n"
                        + "de clip zei “dit kan nooit meer stuk gaan” en toch\n"
                        + "hij is \"stuk\""))
                .isEqualTo("Hoi\nde clip zei  …  en toch\nhij is stuk");
    }

    @Property(tries = 200)
    void aTextWithoutQuotesAndLineEndsStaysAsItIs(@ForAll String text) {
        String plain = text.replaceAll("[\"“”„«»‘’>:_\\-\\p{Cntrl}\\u0085\\u2028\\u2029]", "");
        assertThat(UnquotedText.of(plain)).isEqualTo(plain);
    }
}
