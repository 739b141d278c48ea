package nl.goedmaker.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.checks.evidence.Assessment;
import nl.goedmaker.checks.evidence.Evidence;
import nl.goedmaker.checks.evidence.Outcome;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.checks.photos.Pictures;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.files.GivenFile;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What looks odd and is not: a family’s account, a set that broke as a whole, a photo that somebody else took over. */
class EverydayExplanationsTest {
    @TempDir
    Path temp;

    @Test
    void aFamilysAccountIsLightAndThatOfStrangersMore() {
        assertThat(sharedAccount("Jan van den Bakker", "Els van den Bakker")).isEqualTo(Strength.LIGHT);
        assertThat(sharedAccount("Jan van den Bakker", "Els Visser")).isEqualTo(Strength.MODERATE);
    }

    private Strength sharedAccount(String first, String second) {
        try (ShopOnDisk shop = ShopOnDisk.open(temp.resolve(second))) {
            shop.claimed(first, ShopOnDisk.IBANS[0]);
            Ticket ticket = shop.ticket(second);
            shop.claim(shop.cashback(ticket, "5.00"), second, ShopOnDisk.IBANS[0]);
            shop.services().people().catchUp();
            return shop.services().checks().of(ticket).evidence().stream()
                    .filter(evidence -> evidence.signal().equals("SHARED_ACCOUNT"))
                    .map(Evidence::strength)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void fourPiecesOfOneOrderAreOneOccurrence() {
        try (ShopOnDisk shop = ShopOnDisk.open(temp.resolve("set"))) {
            Ticket last = piece(shop, "Ring");
            for (String article : new String[] {"Ketting", "Armband", "Oorbel"}) {
                last = piece(shop, article);
            }
            Assessment found = shop.services().checks().of(last);

            assertThat(found.outcome()).isEqualTo(Outcome.NOTHING);
            assertThat(found.evidence()).extracting(Evidence::signal).doesNotContain("SIMILAR_CLAIMS", "TOLD_BEFORE");
            assertThat(found.evidence())
                    .filteredOn(evidence -> evidence.signal().equals("WORN_ONCE"))
                    .singleElement()
                    .extracting(Evidence::strength)
                    .isEqualTo(Strength.LIGHT);
        }
    }

    private static Ticket piece(ShopOnDisk shop, String article) {
        return shop.services()
                .tickets()
                .open(new NewTicket(
                        "Loes Trouw",
                        "loes@trouw.example",
                        null,
                        "NL",
                        Language.NL,
                        new Purchase("77", article, "set", Money.ofCents(2_995), null),
                        Channel.WEBSHOP,
                        TicketType.BREAK,
                        "",
                        "De " + article + " is bij de eerste keer dragen stuk gegaan, net als de rest van de set.",
                        null));
    }

    @Test
    void whoGaveAPieceAndWhoGotItMayBothWriteAboutTheOneOrder() {
        try (ShopOnDisk shop = ShopOnDisk.open(temp.resolve("gift"))) {
            aboutGift(shop, "Els Visser", "78");
            Ticket second = aboutGift(shop, "Jan Bos", "78");
            shop.services()
                    .database()
                    .change(context ->
                            context.execute("UPDATE customer SET street = 'Dorpsstraat 1', postcode = '1234 AB'"));
            shop.services().people().catchUp();
            Assessment found = shop.services().checks().of(second);
            assertThat(found.outcome()).isEqualTo(Outcome.NOTHING);
            assertThat(found.evidence())
                    .extracting(Evidence::signal)
                    .as("one address, one text, one piece that broke")
                    .doesNotContain("NEAR_SAME_TEXT", "SHARED_ADDRESS", "SAME_ARTICLE");

            Ticket elsewhere = aboutGift(shop, "Wim Mol", "79");
            assertThat(shop.services().checks().of(elsewhere).evidence())
                    .extracting(Evidence::signal)
                    .contains("NEAR_SAME_TEXT", "SAME_ARTICLE");
            aboutGift(shop, "Els Visser", "80");
            assertThat(shop.services().checks().of(second).evidence())
                    .extracting(Evidence::signal)
                    .contains("SHARED_ADDRESS");
        }
    }

    private static Ticket aboutGift(ShopOnDisk shop, String name, String order) {
        return shop.services()
                .tickets()
                .open(new NewTicket(
                        name,
                        null,
                        null,
                        "NL",
                        Language.NL,
                        new Purchase(order, "A2", "armband", Money.ofCents(2_995), null),
                        Channel.WEBSHOP,
                        TicketType.BREAK,
                        "",
                        "Goedemiddag, vorige week kreeg ik de armband die voor de verjaardag van mijn zus was besteld."
                            + " Ik was er heel blij mee, maar na een paar weken brak hij zomaar in tweeën. Ik heb er"
                            + " niets geks mee gedaan. Wat nu?",
                        null));
    }

    @Test
    void whoHadThePhotoFirstDidNotTakeItFromTheOther() throws IOException {
        byte[] photo = Pictures.jpeg(Pictures.scaled(Pictures.jewel(3), 0.4), 0.9f);
        try (ShopOnDisk shop = ShopOnDisk.open(temp.resolve("photo"))) {
            Ticket first = shop.ticket("Ria Pot");
            Path file = Files.write(temp.resolve("photo.jpg"), photo);
            shop.services().attachments().attach(first, GivenFile.at(file));
            shop.pass(Duration.ofDays(3));
            Ticket second = shop.ticket("Karel Vos");
            shop.services().attachments().attach(second, GivenFile.at(file));

            assertThat(shop.services().checks().of(first).evidence())
                    .extracting(Evidence::signal)
                    .doesNotContain("SAME_PHOTO");
            assertThat(shop.services().checks().of(second).evidence())
                    .extracting(Evidence::signal)
                    .contains("SAME_PHOTO");
        }
    }

    @Test
    void howOftenTheStoryTurnedOutJustifiedIsToldForEachNumber() {
        try (ShopOnDisk shop = ShopOnDisk.open(temp.resolve("story"))) {
            Ticket before = shop.ticket("Joris");
            Ticket now = shop.ticket("Sanne");
            assertThat(told(shop, now)).contains("2 keer dit jaar, deze meegeteld; nog niets daarvan is afgesloten.");
            shop.services().tickets().close(before, Justified.NO, ReasonCode.OWN_DAMAGE);
            assertThat(told(shop, now)).contains("bij de ene die je sloot bleek het niet terecht.");
            Ticket third = shop.ticket("Noor");
            shop.services().tickets().close(third, Justified.YES, ReasonCode.PRODUCT_FAULT);
            assertThat(told(shop, now)).contains("van de 2 die je sloot bleek er één terecht.");
        }
    }

    private static String told(ShopOnDisk shop, Ticket ticket) {
        return shop.services().checks().of(ticket).evidence().stream()
                .filter(evidence -> evidence.signal().equals("WORN_ONCE"))
                .map(evidence -> Texts.in(Language.NL).get(evidence.sentence()))
                .findFirst()
                .orElseThrow();
    }
}
