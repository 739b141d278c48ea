package nl.goedmaker.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.goedmaker.text.FormOfAddress;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import nl.goedmaker.text.phrases.Reading;
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

    @ParameterizedTest
    @MethodSource("everyTemplate")
    void underAllCircumstancesATemplateFillsAndTheReaderFindsNothing(Language language, Template template) {
        SampleCircumstances sample = new SampleCircumstances(language, LIBRARY);
        Filling filling = new Filling(Texts.in(language));
        Set<String> read = new HashSet<>();
        for (Circumstances circumstances : sample.of(template)) {
            ReplyText reply = filling.fill(template, circumstances, sample.snippets());
            if (read.add(reply.subject() + reply.text())) {
                String about = circumstances.conditions() + "\n" + reply.subject() + "\n\n" + reply.text();
                if (!template.id().equals("supplier-letter")) {
                    assertThat(reply.gaps()).as(about).isEmpty();
                    filling.requireComplete(reply.subject(), reply.text());
                }
                assertThat(reply.subject() + reply.text())
                        .as(about)
                        .doesNotContain("{", "}", "|", "  ", "\n\n\n", " \n", " ,", " .");
                assertThat(new ReplyLint().check(sample.draft(template, reply, circumstances.form())))
                        .as(about)
                        .isEmpty();
                assertThat(Reading.of(reply.text()).words())
                        .as(about)
                        .isLessThanOrEqualTo(template.use() == TemplateUse.PUBLIC ? 80 : 180);
            }
        }
        assertThat(read).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyTemplate")
    void aTemplateNamesOnlyTypesAndRemediesThatExist(Language language, Template template) {
        Template dutch = LIBRARY.get(Language.NL, template.id());
        assertThat(template.body()).doesNotContain("'", "\"").doesNotContainIgnoringCase("ec.europa");
        assertThat(TYPES).containsAll(template.types());
        assertThat(REMEDIES).containsAll(template.remedies());
        assertThat(template.name()).isNotBlank().isNotEqualTo(template.id());
        assertThat(template.subject().isBlank()).isEqualTo(template.use() == TemplateUse.PUBLIC);
        assertThat(template.types()).isEqualTo(dutch.types());
        assertThat(template.remedies()).isEqualTo(dutch.remedies());
        assertThat(template.use()).isEqualTo(dutch.use());
    }

    @ParameterizedTest
    @MethodSource("everyTemplate")
    void everyTemplateCanBeKeptAsAnOwnOne(Language language, Template template) {
        TemplateText text =
                new TemplateText(template.name(), language, null, template.use(), template.subject(), template.body());
        assertThat(text.usable().body()).isEqualTo(template.body().strip());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatAsksForAReviewOrAnOpinionNamesNoMoney(Language language) {
        for (String id : List.of("re-review-request", "survey")) {
            SampleCircumstances sample = new SampleCircumstances(language, LIBRARY);
            for (Circumstances circumstances : sample.of(LIBRARY.get(language, id))) {
                String text = new Filling(Texts.in(language))
                        .fill(LIBRARY.get(language, id), circumstances, sample.snippets())
                        .text();
                Reading reading = Reading.of(text);
                assertThat(Lexicon.in(language).hits(reading.tokens()).getOrDefault("money", List.of()))
                        .as(text)
                        .isEmpty();
                assertThat(text).doesNotContain("€", "cashback", "Cashback");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noCustomerStandsInALetterToASupplier(Language language) {
        Template letter = LIBRARY.get(language, "supplier-letter");
        assertThat(letter.subject() + letter.body()).doesNotContain("{customer", "{snippet", "{order", "{own");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whereTheReviewsPlatformAllowsNoAskingNobodyIsAskedWhereverThePieceWasSold(Language language) {
        SampleCircumstances sample = new SampleCircumstances(language, LIBRARY);
        Template template = LIBRARY.get(language, "re-review-request");
        for (ReplyCondition channel : EnumSet.range(ReplyCondition.CHANNEL_WEBSHOP, ReplyCondition.CHANNEL_OTHER)) {
            String text = new Filling(Texts.in(language))
                    .fill(template, sample.under(FormOfAddress.INFORMAL, Set.of(channel)), sample.snippets())
                    .text();
            assertThat(text).doesNotContain("Google");
            assertThat(Lexicon.in(language).hits(Reading.of(text).tokens())).doesNotContainKey("review");
            String asked = new Filling(Texts.in(language))
                    .fill(
                            template,
                            sample.under(FormOfAddress.INFORMAL, Set.of(channel, ReplyCondition.REVIEW_ASK)),
                            sample.snippets())
                    .text();
            assertThat(asked).contains("Google");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void inEnglishNothingDependsOnTheFormOfAddressAndElsewhereEveryLetterDoes(Language language) {
        SampleCircumstances sample = new SampleCircumstances(language, LIBRARY);
        Filling filling = new Filling(Texts.in(language));
        for (Template template : LIBRARY.in(language)) {
            String informal = filling.fill(template, sample.under(FormOfAddress.INFORMAL, Set.of()), sample.snippets())
                    .text();
            String formal = filling.fill(template, sample.under(FormOfAddress.FORMAL, Set.of()), sample.snippets())
                    .text();
            boolean isAlways = language == Language.EN || template.id().equals("supplier-letter");
            assertThat(informal.equals(formal) || template.use() == TemplateUse.PUBLIC)
                    .as(template.id())
                    .isEqualTo(isAlways || template.use() == TemplateUse.PUBLIC);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void withNothingKnownEveryPlaceholderStaysAsAQuestion(Language language) {
        Filling filling = new Filling(Texts.in(language));
        Template template = LIBRARY.get(language, "cashback-with-slip");
        Snippets snippets =
                name -> Optional.ofNullable(LIBRARY.snippets(language).get(name));
        Circumstances nothing = Circumstances.of(Map.of(Placeholder.CUSTOMER_FIRST_NAME, " "));
        ReplyText reply = filling.fill(template, nothing, snippets);

        assertThat(reply.gaps())
                .isNotEmpty()
                .allMatch(gap -> gap.placeholder().isPresent() || gap.question().contains("slip"));
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
        Template template = new Template(
                "x", Language.NL, "x", TemplateUse.PRIVATE, Set.of(), Set.of(), "", "{own.words} {onbekend}");
        ReplyText reply = new Filling(Texts.in(Language.NL))
                .fill(template, Map.of(Placeholder.OWN_WORDS, "{order.number} $1 \\"));

        assertThat(reply.text()).isEqualTo("{order.number} $1 \\ [[onbekend]]");
    }

    @Test
    void templatesThatFitTheComplaintComeFirst() {
        assertThat(LIBRARY.fitting(Language.NL, "CLASP", "REPAIR").getFirst().id())
                .isEqualTo("clasp");
        assertThat(LIBRARY.fitting(Language.DE, "BREAK", "EXPLANATION").subList(0, 4))
                .extracting(Template::id)
                .containsExactly(
                        "break-own-damage-honest", "unfounded-but-kind", "question-first", "break-product-fault");
        assertThat(LIBRARY.fitting(Language.EN, "", ""))
                .containsExactlyElementsOf(LIBRARY.in(Language.EN).stream()
                        .filter(template -> template.use() == TemplateUse.PRIVATE)
                        .toList());
        assertThat(LIBRARY.in(Language.NL)).hasSizeGreaterThanOrEqualTo(30);
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
