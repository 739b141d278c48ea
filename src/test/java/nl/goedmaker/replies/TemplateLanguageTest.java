package nl.goedmaker.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.goedmaker.text.FormOfAddress;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateLanguageTest {
    private static final Circumstances LATE = new Circumstances(
            Map.of(Placeholder.ORDER_NUMBER, "88412"),
            Set.of(ReplyCondition.DELIVERY_LATE),
            FormOfAddress.FORMAL,
            Set.of(Circumstances.SLIP, "label.pdf"));

    private static ReplyText filled(String body, Circumstances circumstances, Map<String, String> snippets) {
        Template template = new Template("x", Language.NL, "x", TemplateUse.PRIVATE, Set.of(), Set.of(), "", body);
        return new Filling(Texts.in(Language.NL))
                .fill(template, circumstances, name -> Optional.ofNullable(snippets.get(name)));
    }

    private static String text(String body) {
        return filled(body, LATE, Map.of("een", "1{snippet twee}", "twee", "2", "lus", "x{snippet lus}"))
                .text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "{if delivery.late}laat{else}op tijd{end}#laat",
                "{if not delivery.late}op tijd{end}.#.",
                "{if remedy.repair}A{else if delivery.late}B{else}C{end}#B",
                "{if delivery.late}A{else if order.known}B{else}C{end}#A",
                "{if delivery.late}{if remedy.refund}x{else}y{end}{end}#y",
                "{if remedy.refund}{if delivery.late}x{else}y{end}{end}z#z",
                "order {order.number}{if order.known}!{end}#order 88412!",
                "{je|u} en {jouw|uw}#u en uw",
                "{snippet een}#12",
                "{snippet lus}#x[[tekstblok “lus”]]",
                "{snippet niets}#[[tekstblok “niets”]]",
                "{if onzin}x{end}#[[if onzin]]x",
                "los {end} eind#los [[end]] eind",
                "{else}#[[else]]",
                "{attach slip}tekst#tekst",
                "{attach foto.jpg}#[[bijlage “foto.jpg”]]",
                "{open#{open",
            })
    void theMarksAreWorkedOut(String body, String expected) {
        assertThat(text(body)).isEqualTo(expected);
    }

    @Test
    void aLineWithNothingButAConditionIsNoLine() {
        assertThat(text("Hoi,\n\n"
                        + "{if remedy.refund}\n"
                        + "weg\n\n"
                        + "{end}\n"
                        + "slot  \n\n"
                        + "{snippet niks|}{if remedy.refund}x{end}\n\n"
                        + "eind"))
                .startsWith("Hoi,\n\nslot\n\n");
        assertThat(text("a {if remedy.refund}x{end} b")).isEqualTo("a b");
        assertThat(text("  twee  spaties\n\n\nblijven")).isEqualTo("  twee  spaties\n\n\nblijven");
    }

    @Test
    void aValueIsNeverReadAsAMark() {
        Circumstances sly = new Circumstances(
                Map.of(Placeholder.OWN_WORDS, "{if delivery.late}{snippet een}{end}{je|u}"),
                Set.of(),
                FormOfAddress.INFORMAL,
                Set.of());
        assertThat(filled("{own.words} {je|u}", sly, Map.of("een", "1")).text())
                .isEqualTo("{if delivery.late}{snippet een}{end}{je|u} je");
    }

    @Test
    void theFilesThatATemplateNamesGoWithTheAnswerWhereTheyAreThere() {
        assertThat(filled("{attach slip}{if delivery.late}{attach Label.PDF}{end}{attach slip}", LATE, Map.of())
                        .files())
                .containsExactly("slip", "label.pdf");
        assertThat(filled("{if remedy.refund}{attach slip}{end}", LATE, Map.of())
                        .files())
                .isEmpty();
    }

    @Test
    void tenThousandConditionsInEachOtherAreWorkedOutAtOnce() {
        String deep = "{if delivery.late}".repeat(10_000) + "x" + "{end}".repeat(10_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(2), () -> assertThat(text(deep)).isEqualTo("x"));
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> text("{if delivery.late}\n \n".repeat(50_000)));
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> text("{".repeat(200_000)));
        refuses("te veel andere voorwaarden", "{if delivery.late}".repeat(50) + "x" + "{end}".repeat(50));
    }

    @Test
    void sharedTextsThatMultiplyComeToAnEnd() {
        String ten = "{snippet b}".repeat(900);
        Map<String, String> snippets = Map.of(
                "a", ten, "b", ten.replace('b', 'c'), "c", ten.replace('b', 'd'), "d", "{if remedy.refund}x{end}");
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> filled("{snippet a}".repeat(900), LATE, snippets));
    }

    private static void refuses(String words, String body) {
        TemplateText text = new TemplateText("Gala", Language.NL, null, TemplateUse.PRIVATE, "", body);
        assertThatThrownBy(text::usable)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(Texts.in(Language.NL).get(refusal.sentence()))
                                .contains(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "{if delivery.lat}x{end}#Tekst, regel 1: “{if delivery.lat}” vraagt iets wat ik niet weet",
                "{if delivery.lat}x{end}#delivery.late, delivery.known, order.known",
                "{if}x{end}#“{if}” vraagt iets",
                "{if delivery.late}x#na “{if delivery.late}” komt geen {end}",
                "x{end}#“{end}” hoort bij iets als {if delivery.late}",
                "{else}x#“{else}” hoort bij iets als",
                "{if delivery.late}a{else}b{else}c{end}#na “{else}” komt geen {end}",
                "{if delivery.late}a{else}b{else if order.known}c{end}#na “{else}” komt geen {end}",
                "{snippet}#{snippet greeting}",
                "{attach}#{attach slip}",
                "{a|b|c}#is geen plek",
                "hoi { open#is geen plek",
            })
    void whatMakesNoSenseIsRefusedWithItsPlace(String body, String words) {
        refuses(words, body);
    }

    @Test
    void everyConditionIsWrittenAndExplained() {
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            for (ReplyCondition condition : ReplyCondition.values()) {
                assertThat(texts.get(condition.meaning())).isNotBlank();
                assertThat(ReplyCondition.ofWritten(condition.written())).contains(condition);
            }
        }
    }
}
