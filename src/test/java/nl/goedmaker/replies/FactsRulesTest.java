package nl.goedmaker.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Basis;
import nl.goedmaker.tickets.RemedyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** F1 to F9: the answer against what the ticket knows. */
class FactsRulesTest {
    private static final ReplyFacts SANNE = new ReplyFacts("Sanne", "Wit", Set.of(), List.of(), "");

    private static List<String> rules(ReplyFacts facts, String text) {
        return new ReplyLint()
                .check(ReplyDraft.mail(text, Language.NL, facts)).stream()
                        .map(Finding::rule)
                        .filter(rule -> rule.startsWith("F"))
                        .toList();
    }

    private static ReplyFacts chosen(RemedyKind kind, Basis basis, String amount, String limit) {
        return SANNE.with(new ReplyFacts.Agreed(
                Set.of(kind),
                Set.of(basis),
                amount.isEmpty() ? List.of() : List.of(Money.parse(amount)),
                Money.parse("89"),
                limit.isEmpty() ? null : Money.parse(limit)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hoi Sanne,\n\nHij",
                "Beste mevrouw Wit,\n\nHij",
                "Dag SANNE!\n\nHij",
                "Hoi,\n\nSandra en hij",
                "Sanne, hij"
            })
    void theRightNameOrNoneInTheGreetingIsFine(String beginning) {
        assertThat(rules(SANNE, beginning + " is vrijdag klaar.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hoi Sandra,\n\nHij", "Beste mevrouw De Bruin,\n\nHij", "Lieve Sannie, hij"})
    void anotherNameInTheGreetingIsNoticed(String beginning) {
        assertThat(rules(SANNE, beginning + " is vrijdag klaar.")).containsExactly("F1");
    }

    @Test
    void aPromiseNeedsADayAndAQuestionOrAConditionIsNoPromise() {
        assertThat(rules(SANNE, "Ik stuur je een nieuwe.")).containsExactly("F3");
        assertThat(rules(SANNE, "Ik stuur je een nieuwe. Uiterlijk dinsdag is hij er."))
                .isEmpty();
        assertThat(rules(SANNE, "Krijg je hem open?")).isEmpty();
        assertThat(rules(SANNE, "Als je dat wilt, stuur ik je een nieuwe.")).isEmpty();
        assertThat(rules(SANNE, "Ik betaal je € 15 terug.")).containsExactly("F3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        REFUND   | STATUTORY | 49.95 |    | Morgen stort ik € 49,95 terug.               |
        REFUND   | STATUTORY | 49.95 |    | Morgen stort ik € 49,59 terug.               | F6
        REFUND   | STATUTORY | 49.95 | 10 | Morgen krijg je 50 euro terug.               | F6
        REFUND   | STATUTORY | 49.95 |    | De ring kostte € 20. Morgen stort ik het bedrag. |
        CASHBACK | GOODWILL  | 7.50  | 10 | Morgen krijg je € 7,50 van me.               |
        CASHBACK | GOODWILL  | 7.50  | 10 | Morgen krijg je € 12,50 van me.              | F4
        CASHBACK | GOODWILL  | 7.50  | 10 | Morgen krijg je € 9,- van me.                | F6
        CASHBACK | GOODWILL  | 12.50 | 10 | Morgen krijg je € 12,50 van me.              |
        """)
    void anAmountIsTheOneThatWasChosen(
            RemedyKind kind, Basis basis, String amount, String limit, String text, String rule) {
        ReplyFacts facts = chosen(kind, basis, amount, limit == null ? "" : limit);
        assertThat(rules(facts, text)).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void theRemedyIsTheOneThatWasChosen() {
        ReplyFacts repair = chosen(RemedyKind.REPAIR, Basis.STATUTORY, "", "");
        assertThat(rules(repair, "Vrijdag krijg je een gloednieuwe armband.")).containsExactly("F5");
        assertThat(rules(repair, "Ik repareer hem vrijdag. Lukt dat niet, dan een gloednieuwe armband."))
                .isEmpty();
        assertThat(rules(SANNE, "Vrijdag krijg je een gloednieuwe armband.")).isEmpty();
    }

    @Test
    void sayingThatARightStaysOffersNothingElse() {
        ReplyFacts money = chosen(RemedyKind.CASHBACK, Basis.GOODWILL, "5.00", "");
        assertThat(rules(money, "Vrijdag staat er € 5,00. Je recht op herstel of vervanging blijft helemaal bestaan."))
                .isEmpty();
    }

    @Test
    void aRightIsNoFavourAndGoodwillIs() {
        String text = "Uit coulance repareer ik hem vrijdag.";
        assertThat(rules(chosen(RemedyKind.REPAIR, Basis.STATUTORY, "", ""), text))
                .containsExactly("F7");
        assertThat(rules(chosen(RemedyKind.REPAIR, Basis.WITHDRAWAL, "", ""), text))
                .containsExactly("F7");
        assertThat(rules(chosen(RemedyKind.REPAIR, Basis.GOODWILL, "", ""), text))
                .isEmpty();
        assertThat(rules(SANNE, text)).isEmpty();
    }

    @Test
    void theAnswerIsInTheLanguageOfTheComplaint() {
        ReplyFacts german = new ReplyFacts(
                "Jana",
                "",
                Set.of(),
                List.of(),
                "Der Verschluss ist beim ersten Tragen gebrochen und ich bin traurig.");
        assertThat(rules(german, "De sluiting van je ketting is vrijdag klaar en ik stuur hem naar je."))
                .containsExactly("F8");
        assertThat(rules(german, "Prima, vrijdag.")).isEmpty();
        ReplyFacts dutch = new ReplyFacts("Jana", "", Set.of(), List.of(), "De sluiting van mijn ketting is kapot.");
        assertThat(rules(dutch, "De sluiting van je ketting is vrijdag klaar en ik stuur hem naar je."))
                .isEmpty();
    }

    @Test
    void nearlyTheSameAnswerTwiceIsNoticed() {
        String sent =
                "Je sluiting ging open op je gala. Dat spijt me. Vrijdag is hij gerepareerd en dan stuur ik hem naar"
                        + " je.";
        ReplyFacts facts = SANNE.after(List.of(
                new SentAnswer("K-2026-0012", LocalDate.of(2026, 11, 20), "Heel iets anders dat ik eerder schreef."),
                new SentAnswer("K-2026-0007", LocalDate.of(2026, 11, 2), sent),
                new SentAnswer("K-2026-0003", LocalDate.of(2026, 10, 1), sent)));
        assertThat(rules(facts, sent)).containsExactly("F9");
        assertThat(rules(facts, sent.replace("Vrijdag", "Dinsdag"))).containsExactly("F9");
        assertThat(rules(facts, "Je sluiting is af. Dinsdag gaat hij op de post, met een doekje en een kaartje erbij."))
                .isEmpty();
    }

    @Test
    void theNewestOfThoseAnswersIsNamedWithItsComplaintAndItsDay() {
        String sent =
                "Je sluiting ging open op je gala. Dat spijt me. Vrijdag is hij gerepareerd en stuur ik hem terug.";
        ReplyFacts facts = SANNE.after(List.of(
                new SentAnswer("K-2026-0007", LocalDate.of(2026, 11, 2), sent),
                new SentAnswer("K-2026-0003", LocalDate.of(2026, 10, 1), sent)));
        assertThat(new ReplyLint().check(ReplyDraft.mail(sent, Language.NL, facts)))
                .filteredOn(finding -> finding.rule().equals("F9"))
                .extracting(finding -> Texts.in(Language.NL).get(finding.message()))
                .containsExactly("Bijna hetzelfde antwoord kreeg deze klant al op 2 november 2026, bij K-2026-0007."
                        + " Zeg wat er sindsdien veranderd is.");
    }

    @Test
    void inPublicNobodyIsAskedForANameThatHoldsTheSurname() {
        ReplyFacts facts = new ReplyFacts("mevrouw Wit", "Wit", Set.of(), List.of(), "");
        assertThat(new ReplyLint().check(ReplyDraft.publicReply("Ik kijk ernaar.", Language.NL, "google", facts)))
                .noneMatch(finding -> finding.message().key().equals("replies.lint.noName"));
        assertThat(new ReplyLint().check(ReplyDraft.mail("Ik kijk ernaar.", Language.NL, facts)))
                .anyMatch(finding -> finding.message().key().equals("replies.lint.noName"));
    }
}
