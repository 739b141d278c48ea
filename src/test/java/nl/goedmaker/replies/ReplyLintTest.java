package nl.goedmaker.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyLintTest {
    private static final ReplyFacts SANNE = new ReplyFacts(
            "Sanne", "de Wit", Set.of("88412"), List.of("sanne@voorbeeld.nl", "Dorpsstraat 12"), "mijn armband brak");

    private static List<Finding> mail(String language, String text) {
        return new ReplyLint()
                .check(ReplyDraft.mail(text, Language.ofCode(language).orElseThrow(), ReplyFacts.NONE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        L2 | nl | Wil je een positieve review schrijven?
        L2 | nl | Ik hoop op een goede beoordeling.
        L2 | nl | Geef ons 5 sterren!
        L2 | nl | Pas je score dan aan naar 5 sterren.
        L2 | nl | Alvast bedankt voor je goede review!
        L2 | de | Ich freue mich über eine positive Bewertung.
        L2 | de | Bitte ändere deine Bewertung auf 5 Sterne.
        L2 | en | I would love a positive review.
        L2 | en | Please leave a 5-star review.
        L2 | en | Could you change it to five stars?
        L3 | nl | Wil je je review verwijderen?
        L3 | nl | Haal je recensie alsjeblieft weg.
        L3 | de | Bitte lösche deine Bewertung.
        L3 | de | Kannst du die Rezension entfernen?
        L3 | en | Please remove your review.
        L3 | en | Would you take the review down?
        L5 | nl | Dit is fraude.
        L5 | nl | Je liegt over de armband.
        L5 | nl | De zogenaamd kapotte armband.
        L5 | nl | Hij brak “spontaan”, schrijf je.
        L5 | de | Das ist Betrug.
        L5 | de | Die angeblich defekte Kette.
        L5 | en | You claim it broke.
        L5 | en | This is a scam.
        L13 | nl | Je doet hiermee afstand van verdere rechten.
        L13 | nl | Dit is tegen finale kwijting.
        L13 | nl | Je ziet dan af van reparatie.
        L13 | de | Damit verzichtest du auf weitere Ansprüche.
        L13 | en | You waive your rights.
        L13 | en | In full and final settlement.
        """)
    void whatHurtsIsBlocked(String rule, String language, String text) {
        assertThat(mail(language, text))
                .filteredOn(finding -> finding.rule().equals(rule))
                .isNotEmpty()
                .allMatch(finding -> finding.blocks() && finding.start() < finding.end());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        nl | Ik lees graag je eerlijke beoordeling, goed of slecht.
        nl | Positief of negatief, je review is welkom.
        nl | Bedankt voor je mooie review.
        nl | Je mag je review aanpassen, hoger of lager.
        nl | Hij brak spontaan, schrijf je.
        nl | De armband lag los in de doos.
        de | Danke für die gute Bewertung!
        de | Ich freue mich über deine ehrliche Bewertung, gut oder schlecht.
        en | Thank you for the great review.
        en | Thanks for your review, good to hear.
        en | An honest review, positive or negative, helps others.
        en | I removed the broken link from the bracelet.
        """)
    void neutralWordsPass(String language, String text) {
        assertThat(mail(language, text)).noneMatch(Finding::blocks);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        L6 | nl | Jammer dat u het zo ervaart.               | Jammer dat u het zo ervaart
        L6 | nl | Sorry als je dit vervelend vond.           | Sorry als je
        L6 | de | Es tut mir leid, falls das so war.         | leid, falls
        L6 | en | I am sorry you feel this way.              | sorry you feel
        L7 | nl | Volgens ons beleid kan dat.                | Volgens ons beleid
        L7 | de | Laut unseren AGB geht das.                 | Laut unseren AGB
        L7 | en | Per our policy you can.                    | Per our policy
        L8 | nl | Zoals al gezegd is hij klaar.              | Zoals al gezegd
        L8 | de | Wie bereits erwähnt ist er fertig.         | Wie bereits erwähnt
        L8 | en | As already stated it is ready.             | As already stated
        L9 | nl | Je moet hem opsturen.                      | Je moet
        L9 | de | Sie müssen das einsenden.                  | Sie müssen
        L9 | en | You must send it.                          | You must
        L10 | nl | Helaas is hij op.                         | Helaas
        L10 | de | Leider ist er aus.                        | Leider
        L10 | en | Unfortunately it is gone.                 | Unfortunately
        L11 | nl | Beste klant, ik kijk ernaar.              | Beste klant
        L11 | de | Sehr geehrter Kunde, ich schaue.          | Sehr geehrter Kunde
        L11 | en | Sorry for any inconvenience.              | any inconvenience
        L12 | nl | Het spijt me, maar het is zo.             | spijt me, maar
        L12 | de | Es tut mir leid, aber es ist so.          | leid, aber
        L12 | en | I am sorry, but that is it.               | sorry, but
        L15 | nl | Heb je hem terug? Uw armband is klaar.    | je
        L15 | de | Hast du Zeit? Dann rufe ich Sie an.       | du
        L15 | en | See https://ec.europa.eu/consumers/odr    | ec.europa.eu/consumers/odr
        """)
    void whatCouldBeKinderIsATip(String rule, String language, String text, String words) {
        assertThat(mail(language, text))
                .filteredOn(finding -> finding.rule().equals(rule))
                .isNotEmpty()
                .allMatch(finding -> finding.severity() == Severity.WARN)
                .anyMatch(finding ->
                        text.substring(finding.start(), finding.end()).equals(words));
    }

    @Test
    void unfortunatelyOnceInTheMiddlePassesAndTwiceDoesNot() {
        String once = "Hoi Sanne,\n\nIk heb hem bekeken. Dat kan helaas niet meer.";
        assertThat(mail("nl", once)).noneMatch(finding -> finding.rule().equals("L10"));
        assertThat(mail("nl", once + " Dit helaas ook niet."))
                .filteredOn(finding -> finding.rule().equals("L10"))
                .hasSize(1);
        assertThat(mail("nl", "Hoi Sanne,\n\nHet is helaas op."))
                .filteredOn(finding -> finding.rule().equals("L10"))
                .hasSize(1);
        assertThat(mail("nl", once + "\n\nHelaas kan ik de avond niet overdoen."))
                .filteredOn(finding -> finding.rule().equals("L10"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "88412",
                "sanne@voorbeeld.nl",
                "ilse.x@example.co.uk",
                "NL91ABNA0417164300",
                "NL91 ABNA 0417 1643 00",
                "BE68 5390 0754 7034",
                "06-12345678",
                "+31 6 1234 5678",
                "de Wit",
                "Dorpsstraat 12",
                "1234 AB",
                "1234AB"
            })
    void personalDataIsKeptOutOfAPublicAnswer(String data) {
        String text = "Hoi Sanne, ik bel je over " + data + " vandaag. Groet, Ilse";
        List<Finding> found = new ReplyLint()
                .check(ReplyDraft.publicReply(text, Language.NL, "google", SANNE)).stream()
                        .filter(finding -> finding.rule().equals("L4"))
                        .toList();

        assertThat(found).hasSize(1);
        assertThat(text.substring(found.getFirst().start(), found.getFirst().end())
                        .replace("+", ""))
                .isEqualTo(data.replace("+", ""));
        assertThat(new ReplyLint().check(ReplyDraft.mail(text, Language.NL, SANNE)))
                .noneMatch(finding -> finding.rule().equals("L4"));
    }

    @Test
    void anOrdinaryPublicAnswerHoldsNoPersonalData() {
        String text = "Hoi Sanne, in 2026 had dit niet mogen gebeuren. Ik stuur je armband 28-11-2026 terug, kosten 0."
                + " Groet, Ilse";
        assertThat(new ReplyLint().check(ReplyDraft.publicReply(text, Language.NL, "google", SANNE)))
                .isEmpty();
    }

    @Test
    void whatAGoodAnswerHasIsMissed() {
        List<Finding> findings = new ReplyLint().check(ReplyDraft.mail("Dat is vervelend.", Language.NL, SANNE));

        assertThat(findings)
                .extracting(finding -> finding.message().key())
                .containsExactlyInAnyOrder(
                        "replies.lint.noName",
                        "replies.lint.noWordOfComplaint",
                        "replies.lint.noI",
                        "replies.lint.noDate",
                        "replies.lint.noSignOff");
        assertThat(mail("nl", "woord ".repeat(181)))
                .anyMatch(finding ->
                        finding.message().key().equals("replies.lint.tooLong") && finding.start() == 180 * 6);
    }

    @Test
    void theMailOfThePictureHasOneStopAndOneTip() {
        String text = """
            Hoi Sanne,

            Je droeg de armband voor het eerst op je gala en de sluiting ging open, midden op de avond. Dat was niet hoe ik wilde \
            dat je hem zou dragen, en dat spijt me.

            Ik heb je foto bekeken: de sluiting is niet goed gezet. Dat ligt aan de armband, niet aan jou. Ik repareer hem \
            kosteloos en stuur hem uiterlijk vrijdag 28 november terug. Je krijgt van mij een verzendlabel, dus je hoeft \
            alleen het doosje dicht te plakken.

            Helaas kan ik de avond niet overdoen. Daarom staat er € 7,50 voor je klaar; laat je daarna een review achter?

            Groet, Ilse
            """;
        assertThat(new ReplyLint().check(ReplyDraft.mail(text, Language.NL, SANNE)))
                .extracting(Finding::rule)
                .containsExactly("L10", "L1");
    }

    @Test
    void everyMessageHasATextInEveryLanguage() {
        List<Finding> findings =
                new ArrayList<>(mail("nl", "Helaas. Helaas, je moet fraude zogenaamd “kapot” verwijderen review."));
        findings.addAll(mail("nl", "€ 5 voor een positieve review, uw en je."));
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            assertThat(findings)
                    .allSatisfy(finding -> assertThat(texts.get(finding.message()))
                            .isNotEqualTo(finding.message().key())
                            .doesNotContain("{"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "review ",
                "€ ",
                "review € ",
                "positieve ",
                "verwijder ",
                "sorry ",
                "a@",
                "@",
                "....",
                "\n\n",
                "“",
                "[[",
                "NL91 ",
                "0 ",
                "06-",
                "helaas ",
                "x",
                "é\u0301",
                "⭐",
                "review verwijder goede ",
                "het spijt me "
            })
    void hostileTextCostsNoMoreThanItsLength(String piece) {
        String text = piece.repeat(100_000 / piece.length());
        ReplyDraft mail = ReplyDraft.mail(text, Language.NL, SANNE);
        ReplyDraft answer = ReplyDraft.publicReply(text, Language.NL, "google", SANNE);

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> new ReplyLint().check(mail));
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> new ReplyLint().check(answer));
    }

    @Test
    void twoThousandWordsAreReadInMilliseconds() {
        String text = "Hoi Sanne, ik stuur de armband vrijdag terug en betaal niets meer aan de sluiting. ".repeat(134);
        ReplyDraft draft = ReplyDraft.mail(text, Language.NL, SANNE);
        long[] nanos = new long[60];
        for (int i = 0; i < nanos.length; i++) {
            long from = System.nanoTime();
            new ReplyLint().check(draft);
            nanos[i] = System.nanoTime() - from;
        }
        assertThat(Duration.ofNanos(Arrays.stream(nanos).min().orElseThrow())).isLessThan(Duration.ofMillis(5));
    }

    @Property
    void anyTextIsReadAndEveryFindingLiesInIt(
            @ForAll String text, @ForAll Language language, @ForAll boolean isPublic) {
        ReplyDraft draft = isPublic
                ? ReplyDraft.publicReply(text, language, "google", SANNE)
                : ReplyDraft.mail(text, language, SANNE);
        assertThatCode(() -> {
                    for (Finding finding : new ReplyLint().check(draft)) {
                        assertThat(finding.start()).isBetween(0, text.length());
                        assertThat(finding.end()).isBetween(finding.start(), text.length());
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void whatAnOpenPlaceAsksIsNoWordOfTheOwners() {
        assertThat(mail("nl", "Ik help u graag. Groet, [[je eigen naam]]"))
                .noneMatch(finding -> finding.rule().equals("L15"));
        assertThat(mail("nl", "Ik help u graag. [[naam]] En jij ook."))
                .anyMatch(finding -> finding.rule().equals("L15"));
    }
}
