package nl.goedmaker.spelling;

import static nl.goedmaker.spelling.Dictionaries.spelling;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.goedmaker.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    private static List<String> marked(Language language, String text) {
        return spelling(language).check(text).stream().map(Misspelling::word).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NL|Wat vervelend dat het sluitingsveertje van je schakelarmband brak.",
                "NL|Zo’n zilveren oorring 's ochtends, foto’s en foto's van zo'n bedelarmband.",
                "NL|IJsland, ijsje, coördinatie, geëngageerd, Eén, één, e-mail, QR-code, ring- en armbandmaat, o.a."
                        + " bijv. dit.",
                "NL|ZILVEREN ARMBAND, Armband en armbanden; terug te betalen/vergoeden.",
                "EN|I’ll re-engrave the jeweller’s bracelet; I'm sorry it didn’t arrive, we've apologised. The colour"
                        + " is off.",
                "EN|Hypoallergenic cufflinks, mother-of-pearl and a cubic zirconia.",
                "DE|Der Armbandverschluss deiner Silberkette ist kaputt, das ärgert mich. Größe, groß, GROẞE GRÖSSE,"
                        + " Straße.",
                "DE|Wie geht’s? Ein Karabinerverschluss mit Kettenanhänger; Ketten- und Armbandmaß, z. B. Ringgröße,"
                        + " z.B. hier.",
            })
    void wordsThatAreRightAreNotMarked(Language language, String text) {
        assertThat(marked(language, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NL|Wat vervelent dat de sluitting brak, Ijsland.|vervelent sluitting Ijsland",
                "NL|Wij zijn teleurgesteldt, de zilvere-armbandt.|teleurgesteldt zilvere armbandt",
                "EN|I recieved the braclet, the color is definately wrong.|recieved braclet color definately",
                "DE|Der Verschluß der Strasse ist gross, ich entschuldige mich für die Entäuschung.|Verschluß Strasse"
                        + " gross Entäuschung",
                "DE|das armband|armband",
            })
    void wordsThatAreWrongAreMarkedWhereTheyStand(Language language, String text, String words) {
        assertThat(marked(language, text)).containsExactly(words.split(" "));
        for (Misspelling found : spelling(language).check(text)) {
            assertThat(text.substring(found.start(), found.end())).isEqualTo(found.word());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://winkel.voorbeeld/xqwrt?a=bzzk www.xqwrt.nl xqwrtz.nl/",
                "xqwrt.zzkk@bzzk.voorbeeld, (mailto:xqwrt@bzzk)",
                "NL91 ABNA 0417 1643 00, NL91ABNA0417164300",
                "K-2026-0147 K7QF-2M9X-4T6R-8 #XQWRT1 3SXQWR123456789 xqwrt2 xq_wrt",
                "DHL KVK IBAN BTW XQWRT",
                "[[xqwrt op een dag]] en [[bzzk]]",
                "💎❤️‍🔥👩🏽‍🔧 ⭐⭐⭐ € 7,50 – “…” x",
                "שלום Здравствуйте 你好 Ωμέγα",
            })
    void whatIsNoWordOfALanguageIsPassedOver(String text) {
        assertThat(marked(Language.NL, text)).isEmpty();
    }

    @Test
    void anOpenPlaceThatIsNotClosedOnItsLineHidesNothing() {
        assertThat(marked(Language.NL, "[[ xqwrt\n]] bzzkk")).containsExactly("xqwrt", "bzzkk");
    }

    @Test
    void namesThatAreKnownAreNeverMarked() {
        String text = "Hoi Fenna-Lieve, Jorritsma’s “Luzeaux Bellissima” en LUZEAUX komen van Zilverzusjes.";
        assertThat(marked(Language.NL, text)).isNotEmpty();
        assertThat(spelling(Language.NL)
                        .knowing(List.of("Fenna-Lieve Jorritsma", "Luzeaux Bellissima", "Zilverzusjes"))
                        .check(text))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void accentsWrittenApartAreTheSameLetters(Language language) {
        String text = language == Language.DE ? "Größe, Rückerstattung, ärgerlich" : "café, cliché";
        assertThat(marked(language, Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEmpty();
    }

    @Test
    void theDutchLigatureAndSoftHyphensAreRead() {
        assertThat(marked(Language.NL, "ĳsje, Ĳsland, arm\u00ADband, ar\u200Bmband"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NL|vandaaag|vandaag",
                "NL|Vervelent|Vervelend",
                "NL|exuses|excuses",
                "NL|binenkort|binnenkort",
                "NL|repareeren|repareren",
                "NL|sluitingsveertie|sluitingsveertje",
                "NL|karabijnslott|karabijnslot",
                "NL|verzentlabel|verzendlabel",
                "NL|geengageerd|geëngageerd",
                "NL|teleurgesteldt|teleurgesteld",
                "EN|recieve|receive",
                "EN|Definately|Definitely",
                "EN|color|colour",
                "EN|jewelery|jewellery",
                "EN|didnt|didn’t",
                "EN|zirconnia|zirconia",
                "DE|Entäuschung|Enttäuschung",
                "DE|Strasse|Straße",
                "DE|gross|groß",
                "DE|armband|Armband",
                "DE|Armbandverschlus|Armbandverschluss",
                "DE|Rükerstattung|Rückerstattung",
                "DE|Reperatur|Reparatur",
            })
    void theWordThatWasMeantIsAmongTheFirst(Language language, String typed, String meant) {
        List<String> suggestions = spelling(language).suggestions(typed);
        assertThat(suggestions.stream().limit(3)).as("%s", suggestions).contains(meant);
        assertThat(suggestions)
                .hasSizeLessThanOrEqualTo(Spelling.MOST_SUGGESTIONS)
                .doesNotHaveDuplicates();
    }

    @Test
    void ownWordsAndNamesAreSuggestedToo() {
        assertThat(spelling(Language.NL).suggestions("jamer").getFirst()).isEqualTo("jammer");
        assertThat(spelling(Language.NL, "Kintsugi").suggestions("kintsgui")).startsWith("Kintsugi");
    }

    @Test
    void aMendLeadsToATextWithoutThatMisspelling() {
        Spelling spelling = spelling(Language.NL);
        String text = "Het sluitingsveertie is vervelent, vandaaag nog exuses.";
        while (!spelling.check(text).isEmpty()) {
            Misspelling first = spelling.check(text).getFirst();
            String mended = text.substring(0, first.start())
                    + spelling.suggestions(first.word()).getFirst()
                    + text.substring(first.end());
            assertThat(spelling.check(mended))
                    .hasSizeLessThan(spelling.check(text).size());
            text = mended;
        }
        assertThat(text).isEqualTo("Het sluitingsveertje is vervelend, vandaag nog excuses.");
    }

    @Test
    void suggestionsStopWhenNobodyWaitsForThem() {
        AtomicInteger asked = new AtomicInteger();
        assertThat(spelling(Language.NL).suggestions("sluitingsveertieee", () -> asked.incrementAndGet() > 50))
                .isEmpty();
        assertThat(asked.get()).isLessThan(5_000);
    }
}
