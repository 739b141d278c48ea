package nl.goedmaker.checks.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPartTest {
    private static final String OWN = "Mijn armband brak op het gala, en het slotje ligt nog in de garderobe.";

    private static String own(String mail) {
        return OwnPart.of(mail, ShopWords.NONE).in(mail).strip();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hoi Lotte,\n%s\n",
                "Geachte mevrouw de Vries-Bakker,\r\n\r\n%s\r\n\r\nM.v.g.\r\nS. de Wit",
                "Hello,\n%s\n\nKind regards,\nSanne\nSent from my iPhone",
                "Sehr geehrte Damen und Herren,\n%s\n\nMit freundlichen Grüßen\nSanne Weiß",
                "%s\n-- \nSanne de Wit\nDe Wit Advies BV",
                "%s\n\nVerstuurd vanaf mijn iPad",
                "%s\n\n"
                        + "On Fri, 20 Nov 2026 at 08:31, Lotte <lotte@studiolotte.example> wrote:\n"
                        + "> Hoi Sanne,\n"
                        + "> hoe gaat het?",
                "%s\n\n"
                        + "Op vrijdag 20 november 2026 om 08:31 heeft de winkel, die langer heet,\n"
                        + "Studio Lotte <l@s.example> schreef:\n\n"
                        + "> Hoi",
                "%s\n\nAm 20.11.2026 um 08:31 schrieb Studio Lotte:\nHallo Sanne, wie geht es?",
                "> Hoi Sanne, hoe ging het stuk?\n\n%s",
                "%s\n\n-----Oorspronkelijk bericht-----\nVan: Lotte\nHoi Sanne",
                "%s\n\n"
                        + "Van: Lotte <lotte@studiolotte.example>\n"
                        + "Verzonden: vrijdag 20 november 2026\n"
                        + "Aan: Sanne\n\n"
                        + "Hoi Sanne",
                "%s\n________________________________\nFrom: Lotte",
            })
    void whatTheProgramOfTheMailAndMannersAddIsLeftOut(String mail) {
        assertThat(own(mail.formatted(OWN))).isEqualTo(OWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hoi mijn armband is gebroken en ik ben er verdrietig over",
                "Beste armband die ik ooit had, maar nu is hij stuk.",
                "Op 3 november schreef ik jullie al:\nde armband is stuk.",
                "Van: dat was een cadeau.\nMeer weet ik niet.",
                "Am 3. November schrieb ich schon:\ndas Armband ist kaputt.",
                "On 3 November I wrote to you:\nthe bracelet broke.",
                "Groet ik de buurvrouw, breekt mijn armband. Wat nu, en hoe verder?",
            })
    void whatCustomersSayThemselvesStays(String mail) {
        assertThat(own(mail)).isEqualTo(mail);
    }

    @Test
    void answersBetweenTheLinesOfTheShopStay() {
        String mail = "> Waar brak hij precies?\nBij het oogje.\n> Heb je een foto voor mij?\nJa, zie de bijlage.";
        assertThat(own(mail)).isEqualTo("Bij het oogje.\nJa, zie de bijlage.");
    }

    @Test
    void aPassageOfTheShopIsCutOutAndCommonWordsStay() {
        String sent = "Wat vervelend dat je armband al na zo korte tijd gebroken is, dat hoort niet.";
        String mail = OWN
                + "\nJullie schreven wat vervelend dat je armband al na zo korte tijd gebroken is maar ik hoor niets.";
        String left = OwnPart.of(mail, ShopWords.of(List.of(sent))).in(mail);
        assertThat(left)
                .contains(OWN)
                .contains("Jullie schreven")
                .contains("maar ik hoor niets")
                .doesNotContain("vervelend");
    }

    @Test
    void whatTheShopQuotesIsNotTheShops() {
        String sent = "Dank je voor je bericht.\n\nOp vr 20 nov 2026 om 08:31 schreef Sanne:\n> " + OWN;
        assertThat(OwnPart.of(OWN, ShopWords.of(List.of(sent))).in(OWN)).isEqualTo(OWN);
    }

    @Property(tries = 300)
    void everyTextHasAnOwnPartWithinIt(@ForAll String text) {
        OwnPart part = OwnPart.of(text, ShopWords.NONE);
        assertThat(Passage.parse(Passage.written(part.pieces()))).isEqualTo(part.pieces());
        assertThat(part.pieces()).allSatisfy(piece -> assertThat(piece.end()).isBetween(piece.start(), text.length()));
    }
}
