package nl.goedmaker.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.goedmaker.text.Language;
import org.junit.jupiter.api.Test;

class TemperTest {
    private static final Map<Language, List<String>> ANGRY = Map.of(
            Language.NL,
            List.of(
                    "Hoi Sanne, je had hem ZELF moeten nakijken. Dit is belachelijk!!",
                    "U heeft hem gewoon KAPOT GETROKKEN en nu wilt u geld.",
                    "Hoe durft u dit te schrijven. Ik heb er genoeg van.",
                    "Zoals ik al eerder schreef: u moet gewoon beter lezen.",
                    "WAT EEN ONZIN IS DIT",
                    "Dat is een leugen en dat weet u zelf ook."),
            Language.EN,
            List.of(
                    "Hi Amy, this is RIDICULOUS and you know it!!",
                    "How dare you write this about my shop.",
                    "I am fed up. You should have read the leaflet.",
                    "As I already told you before, you must learn to wait."),
            Language.DE,
            List.of(
                    "Das ist eine Frechheit!! Lesen Sie doch mal.",
                    "Was fällt Ihnen ein. So einen Unsinn habe ich noch nie gelesen.",
                    "Sie lügen doch, das Armband war beim Versand heil.",
                    "Das ist NICHT mein FEHLER gewesen."));

    private static final Map<Language, List<String>> CALM = Map.of(
            Language.NL,
            List.of(
                    "Hoi Sanne, wat leuk dat hij past!! Gefeliciteerd met je dochter!!",
                    "Dank je wel!!! Groet, Ilse",
                    "Stuur je IBAN met de code ABNA 0417 en artikel ARM-RING-204 naar WWW.ILSE.NL, dan regel ik het.",
                    "Dat is echt NIET jouw schuld, het was de post.",
                    "Ik snap dat je het belachelijk vindt. Dat vond ik zelf ook.",
                    "Je moet eerst een foto sturen.",
                    "Je had hem gisteren moeten krijgen. Je moet hem dan even opsturen.",
                    "Dat was een stomme fout van mij. Je mag zelf weten wat je wilt, ik los uw probleem op.",
                    "Ik heb er nog genoeg van liggen. Zoals ik al schreef: vrijdag."),
            Language.EN,
            List.of(
                    "Thank you so much!!",
                    "I understand that you find this ridiculous. It is my mistake.",
                    "How lovely!!",
                    "You should have received it last week. You need to sign for it."),
            Language.DE,
            List.of("Vielen Dank!!", "Ich verstehe, dass Sie das unverschämt finden.", "Wie schön!! Liebe Grüße"));

    private static boolean isHot(LabelledReplies.Labelled reply) {
        return Temper.of(reply.draft().text(), reply.draft().language()).isHot();
    }

    @Test
    void anAngryDraftIsFeltAndAGladOrCalmOneIsNot() {
        ANGRY.forEach((language, texts) -> assertThat(texts)
                .allSatisfy(text ->
                        assertThat(Temper.of(text, language).isHot()).as(text).isTrue()));
        CALM.forEach((language, texts) -> assertThat(texts)
                .allSatisfy(text ->
                        assertThat(Temper.of(text, language).isHot()).as(text).isFalse()));
    }

    @Test
    void noneOfTheGoodAnswersIsCalledAngry() {
        assertThat(Stream.of("good-tune", "good-held", "good-held2").flatMap(file -> LabelledReplies.in(file).stream()))
                .hasSizeGreaterThan(140)
                .allSatisfy(reply -> assertThat(isHot(reply))
                        .as(reply.where() + " " + reply.draft().text())
                        .isFalse());
    }

    @Test
    void mostOfTheAccusingAnswersAre() {
        List<LabelledReplies.Labelled> accusing = Stream.of("bad-tune", "bad-held")
                .flatMap(file -> LabelledReplies.in(file).stream())
                .filter(reply -> reply.rules().contains("L5"))
                .toList();
        assertThat(accusing.stream().filter(TemperTest::isHot)).hasSizeGreaterThan(accusing.size() * 8 / 10);
    }

    @Test
    void noTemplateOfTheProgramIsCalledAngry() {
        for (Language language : Language.values()) {
            assertThat(new TemplateLibrary().in(language))
                    .allSatisfy(template -> assertThat(
                                    Temper.of(template.body(), language).isHot())
                            .as(template.id())
                            .isFalse());
        }
    }

    @Test
    void aHostileTextIsReadInTheTimeOfItsLength() {
        for (String piece : List.of("!?", "NIET ", "je had ", "u moet! ")) {
            String text = piece.repeat(100_000 / piece.length());
            org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(5), () -> Temper.of(text, Language.NL));
        }
    }
}
