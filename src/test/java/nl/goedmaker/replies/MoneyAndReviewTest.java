package nl.goedmaker.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.goedmaker.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyAndReviewTest {
    private static List<Finding> coupled(String language, String text) {
        Language of = Language.ofCode(language).orElseThrow();
        return new ReplyLint()
                .check(ReplyDraft.mail(text, of, ReplyFacts.NONE)).stream()
                        .filter(finding -> finding.rule().equals("L1"))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        nl | Je krijgt € 5 terug. Laat je daarna een review achter?                              | review
        nl | Daarom staat er € 7,50 voor je klaar; laat je daarna een review achter?             | review
        nl | Schrijf een reviewtje en ik stuur je een cashbackje.                                | reviewtje
        nl | Voor een recensie krijg je een tegoedbon.                                           | recensie
        nl | Met deze kortingscode krijg je 10 %. Wil je ons beoordelen?                         | beoordelen
        nl | De terugbetaling volgt. Daarna hoop ik op vijf sterren.                             | sterren
        nl | Je krijgt je geld terug als je een BEOORDELING schrijft.                            | BEOORDELING
        nl | Ik maak een bedragje over. Geef je me 5 sterretjes?                                 | sterretjes
        nl | Er ligt een cadeaubon klaar. Ik ben benieuwd naar je Google-review.                 | review
        nl | Hier is een bon. ⭐⭐⭐⭐⭐ zou fijn zijn.                                          | ⭐
        nl | Ik betaal de armband aan je terug. Zet je iets op Trustpilot?                       | Zet je iets op Trustpilot
        nl | Laat je feedback achter op bol, dan vergoed ik de verzendkosten.                    | Laat je feedback achter op bol
        nl | Als beloning voor je productreview stuur ik iets moois.                             | productreview
        nl | Ik stort 5 euro. Leuk hè. Groet, Ilse. P.S. Vergeet de review niet.                 | review
        nl | Je krijgt compensatie. Ik repareer de armband ook. Wil je een re​view schrijven?    | re​view
        nl | Je krijgt een waardebon als je ons één ster meer geeft.                             | één ster
        nl | Er hangt geen review aan het bedrag vast.                                           | review
        nl | Mag ik je IBAN? En schrijf je dan een beoordeling?                                  | beoordeling
        nl | Je refund is onderweg. Your review helps me.                                        | review
        nl | Ik geef korting. Deel je ervaring online!                                           | Deel je ervaring
        nl | Gratis armband? Je krijgt een gratis product voor je klantbeoordeling.              | klantbeoordeling
        nl | Je krijgt 10 procent retour, en geef ons dan een mooi cijfer.                       | geef ons dan een mooi cijfer
        nl | Je krijgt 7,50 terug als je een review schrijft.                                   | review
        nl | Ik stuur je 5,-. Schrijf je een recensie?                                           | recensie
        nl | Je krijgt 5 terug. Schrijf je een recensie?                                         | recensie
        nl | Je krijgt 7.50. Schrijf je een recensie?                                            | recensie
        nl | Laat je een reviewtje achter? Dan stuur ik een Tikkie.                              | reviewtje
        nl | Ik stuur je een Tikkie. Wil je daarna iets op Google zetten?                        | iets op Google
        nl | Ik maak het geld over. Zou je ons een duimpje willen geven op bol?                  | duimpje
        nl | Ik maak het morgen over. Een duim omhoog op bol zou fijn zijn.                      | duim omhoog
        de | Du bekommst 7,50 zurück. Schreibst du eine Bewertung?                               | Bewertung
        de | Ich schicke dir 12.50. Ein Daumen hoch wäre nett.                                   | Daumen hoch
        de | Du bekommst 5,- zurück. Schreibst du etwas bei Google?                              | etwas bei Google
        en | I will send you 7.50. Please leave a review.                                        | review
        en | You get 7.50 back. A thumbs up would be nice.                                       | thumbs up
        en | I send 5 back. Please write something on Google.                                    | write something on Google
        de | Du bekommst einen Gutscheincode. Bitte schreib eine Bewertung.                      | Bewertung
        de | Die Rückerstattung ist unterwegs. Magst du uns bewerten?                            | bewerten
        de | Du bekommst dein Geld zurück, wenn du eine Rezension schreibst.                     | Rezension
        de | Ich gebe dir 10 % Rabatt. Fünf Sterne wären toll.                                   | Sterne
        de | Für deine Kundenbewertung gibt es eine Gutschrift.                                  | Kundenbewertung
        de | Ich überweise dir 5 €; dafür hoffe ich auf ein Sternchen mehr.                      | Sternchen
        de | Die RÜCKERSTATTUNG kommt. Danke für deine REZENSION.                                | REZENSION
        de | Als Entschädigung sende ich dir etwas. Teile deine Erfahrung bitte online.          | Teile deine Erfahrung
        de | Die Rueckerstattung läuft. Hinterlasse gern etwas bei Google.                       | Hinterlasse gern etwas bei Google
        de | Eine Belohnung wartet auf dich, wenn du mich beurteilst: deine Beurteilung zählt.   | Beurteilung
        en | I have refunded you. Would you leave a review?                                      | review
        en | You get a discount code for every rating.                                           | rating
        en | Here is a voucher. Please rate us on Google.                                        | rate us
        en | I’ll send £5 for five stars.                                                        | stars
        en | Your cashback is ready. Could you change your 1 star?                               | 1 star
        en | Money back guaranteed when you update your reviews!                                 | reviews
        en | I am happy to compensate you. Leave some feedback on Trustpilot.                    | Leave some feedback on Trustpilot
        en | Enjoy your gift card. Share your experience with others.                            | Share your experience
        en | I paid you back today. ★★★★★?                                                       | ★
        en | A coupon is in the box. Your testimonial would help.                                | testimonial
        en | Reimbursement is on its way, and so is the link to Kiyoh: write a line on Kiyoh.    | write a line on Kiyoh
        """)
    void moneyNearAReviewIsBlockedAndTheReviewWordsArePointedAt(String language, String text, String words) {
        List<Finding> findings = coupled(language, text);

        assertThat(findings).as(text).isNotEmpty().allMatch(Finding::blocks);
        assertThat(findings)
                .anyMatch(finding ->
                        text.substring(finding.start(), finding.end()).equals(words));
        assertThat(ReplyLint.canBeOverridden(findings.getFirst(), Optional.of("google")))
                .isFalse();
        String mended = text;
        for (int i = 0; i < 5 && !coupled(language, mended).isEmpty(); i++) {
            mended = coupled(language, mended).getFirst().mend().orElseThrow().applyTo(mended);
        }
        assertThat(coupled(language, mended)).as(mended).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        nl | Daarom staat er € 7,50 voor je klaar.
        nl | Ik repareer je armband kosteloos en stuur hem vrijdag terug.
        nl | Wil je een eerlijke review schrijven, goed of slecht? Dat helpt anderen.
        nl | Je geld staat vrijdag op je rekening.
        nl | Dank je voor je bericht; ik heb de foto bekeken.
        nl | Bedankt voor je review. Ik bel je morgen over de sluiting.
        nl | De preview van de ketting kost € 49,95.
        nl | De ketting met de sterrenhanger kost € 39,95.
        nl | De sterrenketting van € 39,95 is weer op voorraad.
        nl | Met een verkorting van de ketting past hij; je beoordeelt dat zelf.
        nl | Ik kan de breuk beter beoordelen met een scherpe foto.
        nl | De bonte armband met bonbonkleuren is weer binnen, dank voor je review.
        nl | Je geld is onderweg. Ik heb de armband bekeken. De schakel was niet goed dicht. Ik zet er een nieuwe in. Dank voor je review.
        nl | Ik stuur de bestelling opnieuw en houd je op de hoogte.
        nl | Je krijgt een nieuwe armband.
        nl | De cashback is overgemaakt.
        nl | Je tegoedbon is drie maanden geldig.
        nl | Ik lees elke recensie zelf.
        nl | Bedankt voor je review. Ik bel je om 15.30 uur.
        nl | Bedankt voor je review. Ik ben er tot 15.30 en daarna weer om 19.45.
        nl | Dank voor je review van 22.11.2026; bestelling 1234.50.01 is bekeken.
        nl | Je review is gelezen. Op 22.11 stuur ik de armband, met nummer 2026-1234,50.
        nl | Je gaf een 8,5/10 in je review. Dat is mooi.
        nl | Onze beoordeling is gemiddeld 8,25 en op bol een 8,75.
        nl | Bedankt voor je review. Je armband is 18,50 cm lang en weegt 12,25 gram.
        nl | Dank voor je review. De ring voor je duim heeft maat 17,5.
        nl | Ik maak me geen zorgen over je review.
        nl | Je krijgt de armband vrijdag terug. Dank voor je review.
        de | Danke für deine Bewertung. Ich rufe am 22.11. um 15.30 Uhr an.
        de | Danke für deine Bewertung. Versand 22.11., Größe 18,50 cm.
        de | Du hast uns mit 4,75 Sternen bewertet: 4,75/5.
        en | Thank you for your review. I will call at 3.30 pm or by 15.45.
        en | You gave 4.25/5 in your review, an average of 4.25 stars.
        de | Ich überweise dir heute 7,50 €.
        de | Du kannst gern eine ehrliche Bewertung schreiben, gut oder schlecht.
        de | Ich repariere die Kette kostenlos.
        de | Der Gutschein gilt drei Monate.
        de | Das Geld ist am Freitag auf deinem Konto.
        de | Danke für deine Rezension, ich melde mich morgen.
        de | Der Anhänger mit dem Stern ist wieder da und kostet 39 Mark.
        de | Die Berichterstattung in der Zeitung war freundlich, danke für die Bewertung.
        de | Ich zahle das Porto.
        de | Ein neues Armband ist unterwegs.
        de | Deine Beurteilung lese ich gern.
        de | Am 28. November bekommst du den Rabatt.
        en | I will refund you today.
        en | Please leave an honest review, good or bad.
        en | I will repair the bracelet free of charge.
        en | The voucher is valid for three months.
        en | Thank you for your review. I will call you tomorrow.
        en | The star pendant costs €39.95.
        en | The preview of the ring costs €49.
        en | Your money will be there by Friday.
        en | I have separated the chain and rated nothing.
        en | The necklace was narrated in gold.
        en | A new clasp is on its way.
        en | My brother reviews the stones.
        """)
    void moneyAloneOrAReviewAlonePasses(String language, String text) {
        assertThat(coupled(language, text)).as(text).isEmpty();
    }

    @Test
    void ofASentenceWithASemicolonOnlyTheHalfAboutTheReviewIsTakenOut() {
        String text =
                "Helaas kan ik de avond niet overdoen. Daarom staat er € 7,50 voor je klaar; laat je daarna een review"
                        + " achter?\n\nGroet, Ilse";
        Finding finding = coupled("nl", text).getFirst();

        assertThat(finding.mend().orElseThrow().applyTo(text))
                .isEqualTo(
                        "Helaas kan ik de avond niet overdoen. Daarom staat er € 7,50 voor je klaar.\n\nGroet, Ilse");
    }

    @Test
    void aWordBrokenByInvisibleOrDecomposedSignsIsStillRead() {
        String text = "Die Ru\u0308ckerstattung kommt. Bitte eine Be\u00adwer\u200btung.";
        Finding finding = coupled("de", text).getFirst();

        assertThat(text.substring(finding.start(), finding.end())).isEqualTo("Be\u00adwer\u200btung");
    }

    @Test
    void onlyJudgeMeLetsTheOwnerDecide() {
        Finding finding = coupled("en", "A discount for your review.").getFirst();

        assertThat(ReplyLint.canBeOverridden(finding, Optional.empty())).isFalse();
        assertThat(ReplyLint.canBeOverridden(finding, Optional.of("judge.me"))).isTrue();
    }

    @Test
    void takingOutAReviewTypedBelowTheNameLeavesTheName() {
        String text = "Ik stort € 5.\n\nGroet, Lotte\nStudio Lotte\nLaat je een review achter?";
        Finding finding = coupled("nl", text).getFirst();
        assertThat(finding.mend().orElseThrow().applyTo(text))
                .isEqualTo("Ik stort € 5.\n\nGroet, Lotte\nStudio Lotte\n");
    }

    @Test
    void takingOutASentenceThatRunsOverALineTakesAllOfIt() {
        String text = "Ik stort € 5. Wil je misschien\neen review achterlaten\nop de site? Groet, Lotte";
        Finding finding = coupled("nl", text).getFirst();
        assertThat(finding.mend().orElseThrow().applyTo(text)).isEqualTo("Ik stort € 5. Groet, Lotte");
    }
}
