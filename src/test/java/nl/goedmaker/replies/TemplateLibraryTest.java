package nl.goedmaker.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateLibraryTest {
    private static final TemplateLibrary LIBRARY = new TemplateLibrary();
    private static final Set<String> TYPES = Set.of(
            "BREAK",
            "CLASP",
            "STONE_LOST",
            "DISCOLOURING",
            "ALLERGY",
            "SIZE",
            "WRONG_ITEM",
            "LATE",
            "LOST",
            "DAMAGED_IN_POST",
            "EMPTY_BOX",
            "PACKAGING",
            "ENGRAVING",
            "SERVICE",
            "OTHER");
    private static final Set<String> REMEDIES =
            Set.of("REPAIR", "REPLACEMENT", "REFUND", "PRICE_REDUCTION", "CASHBACK", "EXPLANATION");

    static Stream<Arguments> everyTemplate() {
        return Arrays.stream(Language.values())
                .flatMap(language -> LIBRARY.in(language).stream().map(template -> Arguments.of(language, template)));
    }

    private static Map<Placeholder, String> values(Language language) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.CUSTOMER_FIRST_NAME, "Sanne");
        values.put(
                Placeholder.OWN_WORDS,
                switch (language) {
                    case NL -> "de armband openging op je gala, midden op de avond";
                    case EN -> "the bracelet came open at your gala, halfway through the evening";
                    case DE -> "das Armband mitten auf deinem Ball aufging";
                });
        values.put(
                Placeholder.ARTICLE_NAME,
                switch (language) {
                    case NL -> "armband met schakels";
                    case EN -> "link bracelet";
                    case DE -> "Gliederarmband";
                });
        values.put(Placeholder.ORDER_NUMBER, "88412");
        values.put(Placeholder.PROMISE_DATE, language == Language.DE ? "28. November" : "28 november");
        values.put(Placeholder.CASHBACK_AMOUNT, "€ 7,50");
        values.put(Placeholder.CASHBACK_CODE, "K7QF-2M9X-4T6R-8");
        values.put(Placeholder.CASHBACK_VALID_UNTIL, "22 februari 2027");
        values.put(Placeholder.SHOP_OWNER_NAME, "Ilse");
        values.put(Placeholder.SHOP_NAME, "Juwelier aan Zee");
        return values;
    }

    @ParameterizedTest
    @MethodSource("everyTemplate")
    void aTemplateFillsWithoutGapsAndTheReaderFindsNothing(Language language, Template template) {
        Filling filling = new Filling(Texts.in(language));
        ReplyText reply = filling.fill(template, values(language));

        assertThat(reply.gaps()).isEmpty();
        assertThat(reply.subject() + reply.text()).doesNotContain("{", "}", "[[");
        filling.requireComplete(reply.subject(), reply.text());
        ReplyFacts facts = new ReplyFacts(
                "Sanne", "de Wit", Set.of("88412"), List.of(), "mijn armband ... bracelet ... Gliederarmband");
        assertThat(new ReplyLint().check(ReplyDraft.mail(reply.text(), language, facts)))
                .as(reply.text())
                .isEmpty();
        assertThat(Reading.of(reply.text()).words()).isLessThanOrEqualTo(180);
        assertThat(reply.text().strip()).endsWith("Ilse\nJuwelier aan Zee").contains("Sanne,");
    }

    @ParameterizedTest
    @MethodSource("everyTemplate")
    void aTemplateAsksForTheCustomerAndNamesOnlyTypesAndRemediesThatExist(Language language, Template template) {
        assertThat(template.body()).contains("{customer.firstName}", "{own.words}", "{shop.ownerName}");
        assertThat(template.body()).doesNotContain("'", "\"").doesNotContainIgnoringCase("ec.europa");
        assertThat(TYPES).containsAll(template.types());
        assertThat(REMEDIES).containsAll(template.remedies()).isNotEmpty();
        assertThat(template.name()).isNotBlank().isNotEqualTo(template.id());
        assertThat(template.subject()).isNotBlank().hasSizeLessThan(80);
        assertThat(template.types())
                .isEqualTo(LIBRARY.get(Language.NL, template.id()).types());
        assertThat(template.remedies())
                .isEqualTo(LIBRARY.get(Language.NL, template.id()).remedies());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void withNothingKnownEveryPlaceholderStaysAsAQuestion(Language language) {
        Filling filling = new Filling(Texts.in(language));
        Template template = LIBRARY.get(language, "cashback-with-slip");
        ReplyText reply = filling.fill(template, Map.of(Placeholder.CUSTOMER_FIRST_NAME, " "));

        assertThat(reply.gaps()).isNotEmpty().allMatch(gap -> gap.placeholder().isPresent());
        assertThat(reply.gaps().getFirst().placeholder()).contains(Placeholder.CUSTOMER_FIRST_NAME);
        for (Gap gap : reply.gaps()) {
            assertThat(reply.text().substring(gap.start(), gap.end())).isEqualTo("[[" + gap.question() + "]]");
        }
        assertThatThrownBy(() -> filling.requireComplete("onderwerp", reply.text()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> filling.requireComplete(reply.subject(), "tekst"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void gapsAreFoundAgainInAnEditedText() {
        Filling filling = new Filling(Texts.in(Language.NL));
        String text = "Hoi 💎 [[voornaam van de klant]], je hebt hem [[op een dag]] terug. [[ half";

        assertThat(filling.openGaps(text))
                .extracting(Gap::placeholder)
                .satisfiesExactly(
                        first -> assertThat(first).contains(Placeholder.CUSTOMER_FIRST_NAME),
                        second -> assertThat(second).isEmpty());
    }

    @Test
    void aValueThatLooksLikeAPlaceholderIsLeftAsItIs() {
        Template template = new Template("x", Language.NL, "x", Set.of(), Set.of(), "", "{own.words} {onbekend}");
        ReplyText reply = new Filling(Texts.in(Language.NL))
                .fill(template, Map.of(Placeholder.OWN_WORDS, "{order.number} $1 \\"));

        assertThat(reply.text()).isEqualTo("{order.number} $1 \\ [[onbekend]]");
    }

    @Test
    void templatesThatFitTheComplaintComeFirst() {
        assertThat(LIBRARY.fitting(Language.NL, "CLASP", "REPAIR").getFirst().id())
                .isEqualTo("clasp");
        assertThat(LIBRARY.fitting(Language.DE, "BREAK", "EXPLANATION").subList(0, 3))
                .extracting(Template::id)
                .containsExactly("break-own-damage-honest", "unfounded-but-kind", "break-product-fault");
        assertThat(LIBRARY.fitting(Language.EN, "", "")).isEqualTo(LIBRARY.in(Language.EN));
        assertThat(LIBRARY.in(Language.NL)).hasSize(16);
    }

    @Test
    void everyComplaintTypeHasATemplate() {
        assertThat(TYPES)
                .allSatisfy(type -> assertThat(LIBRARY.in(Language.NL))
                        .anyMatch(template -> template.types().contains(type)));
    }

    @Test
    void anUnknownTemplateIsRefusedWithTheOnesThatExist() {
        assertThatThrownBy(() -> LIBRARY.get(Language.NL, "nope"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(Texts.in(Language.NL).get(refusal.sentence()))
                                .contains("nope", "clasp"));
    }
}
