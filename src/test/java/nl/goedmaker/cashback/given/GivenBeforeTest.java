package nl.goedmaker.cashback.given;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.cashback.Offer;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.insights.Figure;
import nl.goedmaker.insights.FigureRow;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Basis;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.NewRemedy;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.RemedyKind;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenBeforeTest {
    private static final Texts DUTCH = Texts.in(Language.NL);

    @TempDir
    Path temp;

    private ShopOnDisk shop;
    private GivenBefore before;
    private int made;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(temp.resolve("shop"));
        before = shop.services().givenBefore();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private Ticket ticket(TicketType type, @Nullable String category, @Nullable String price) {
        made++;
        return shop.services()
                .tickets()
                .open(new NewTicket(
                        "Klant " + made,
                        null,
                        null,
                        "NL",
                        Language.NL,
                        new Purchase(
                                "order " + made,
                                "ART-" + category,
                                category,
                                price == null ? null : Money.parse(price),
                                null),
                        Channel.WEBSHOP,
                        type,
                        "",
                        "Kapot.",
                        null));
    }

    private Ticket clasp() {
        return ticket(TicketType.CLASP, "armband", "49.95");
    }

    private Cashback cashback(Ticket ticket, String amount) {
        return shop.services()
                .cashbacks()
                .offer(ticket, new Offer(Money.parse(amount), Basis.GOODWILL, "vaste klant", false));
    }

    private void repair(Ticket ticket) {
        shop.services()
                .tickets()
                .choose(ticket, new NewRemedy(RemedyKind.REPAIR, Basis.STATUTORY, null, null, "", false), true);
    }

    private void close(Ticket ticket) {
        shop.services().tickets().close(fresh(ticket), Justified.YES, ReasonCode.OTHER);
    }

    private Ticket fresh(Ticket ticket) {
        return shop.services().tickets().get(ticket.reference());
    }

    private List<String> behind(GivenRows rows) {
        Figure figure = new Figure.Given(rows);
        List<FigureRow> page = shop.services().figureRows().page(figure, null, 100);
        assertThat(shop.services().figureRows().count(figure)).isEqualTo(page.size());
        return page.stream().map(FigureRow::reference).toList();
    }

    private List<String> words(Given given) {
        return GivenWords.lines(given).stream()
                .map(line -> DUTCH.get(line.words()).replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void likeCasesAreCountedWithTheMedianAndTheRangeOfTheirMoney() {
        for (String amount : List.of("7.50", "5.00", "10.00")) {
            Ticket ticket = clasp();
            repair(ticket);
            cashback(ticket, amount);
        }
        repair(ticket(TicketType.CLASP, "armband", "40.00"));
        close(clasp());

        Given given = before.of(clasp());

        assertThat(given.complaints()).isEqualTo(5);
        assertThat(given.isWider()).isFalse();
        assertThat(given.mostOften()).contains(RemedyKind.REPAIR);
        assertThat(words(given))
                .containsExactly(
                        "Sluiting · armband · € 40–60: 5 klachten",
                        "Reparatie: 4 keer, het vaakst",
                        "Cashback: € 7,50 (mediaan van 3 keer; € 5,00 tot € 10,00)",
                        "Gesloten zonder oplossing: 1 keer");
        assertThat(GivenWords.note(given)).isEmpty();
    }

    @Test
    void whatIsLessAlikeCountsOnlyWhereTooLittleIsAlike() {
        Ticket alike = clasp();
        repair(alike);
        repair(ticket(TicketType.CLASP, "ring", "45.00"));
        repair(ticket(TicketType.CLASP, null, "59.99"));
        repair(ticket(TicketType.CLASP, "armband", "60.00"));
        repair(ticket(TicketType.BREAK, "armband", "49.95"));

        Given wider = before.of(clasp());

        assertThat(wider.closest()).isOne();
        assertThat(wider.complaints()).isEqualTo(3);
        assertThat(wider.cases().category()).isNull();
        assertThat(wider.cases().band()).isNotNull();
        assertThat(DUTCH.get(GivenWords.note(wider).orElseThrow())).startsWith("Precies zoals deze was er maar één.");
        assertThat(before.of(ticket(TicketType.CLASP, "oorbel", "900.00")).complaints())
                .as("any price and category")
                .isEqualTo(4);
        assertThat(before.of(ticket(TicketType.LATE, "oorbel", "900.00")).complaints())
                .as("any type")
                .isEqualTo(5);
    }

    @Test
    void lookingWiderIsNotSaidWhereItFindsNoMore() {
        Ticket one = clasp();
        repair(one);

        Given given = before.of(clasp());

        assertThat(given.cases().category()).isEqualTo("armband");
        assertThat(given.isWider()).isFalse();
        assertThat(DUTCH.get(GivenWords.note(given).orElseThrow())).startsWith("Dat zijn er weinig");
        assertThat(before.of(one).isNone()).as("never the ticket itself").isTrue();
        assertThat(GivenWords.lines(before.of(one))).isEmpty();
        assertThat(DUTCH.get(GivenWords.note(before.of(one)).orElseThrow())).startsWith("Je hebt nog geen klacht");
    }

    @Test
    void whatIsRevokedMergedOrDeletedDoesNotCountTwiceOrAtAll() {
        Ticket revoked = clasp();
        shop.services().cashbacks().revoke(cashback(revoked, "30.00"));
        Ticket leader = clasp();
        cashback(leader, "5.00");
        Ticket stub = clasp();
        cashback(stub, "2.50");
        repair(stub);
        shop.services().merges().merge(stub.reference(), leader.reference(), true);
        Ticket gone = clasp();
        repair(gone);
        shop.services().deletions().delete(gone.reference());

        Given given = before.of(clasp());

        assertThat(given.complaints()).isOne();
        assertThat(given.lines())
                .extracting(
                        Given.Line::kind,
                        Given.Line::complaints,
                        line -> line.money().map(Spread::median).orElse(Money.ZERO))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(RemedyKind.REPAIR, 1L, Money.ZERO),
                        org.assertj.core.groups.Tuple.tuple(RemedyKind.CASHBACK, 1L, Money.parse("7.50")));
        assertThat(given.mostOften()).as("as often").isEmpty();
        assertThat(before.of(fresh(leader)).isNone())
                .as("nor what was merged into it")
                .isTrue();
    }

    @Test
    void behindEachNumberAreExactlyItsComplaints() {
        Ticket both = clasp();
        repair(both);
        cashback(both, "5.00");
        Ticket repaired = clasp();
        repair(repaired);
        Ticket nothing = clasp();
        close(nothing);
        Ticket open = clasp();
        shop.services().cashbacks().revoke(cashback(open, "9.00"));
        Ticket asked = clasp();
        LikeCases cases = before.of(asked).cases();

        assertThat(behind(new GivenRows.Everything(cases)))
                .containsExactlyInAnyOrder(both.reference(), repaired.reference(), nothing.reference());
        assertThat(behind(new GivenRows.Got(cases, RemedyKind.REPAIR)))
                .containsExactlyInAnyOrder(both.reference(), repaired.reference());
        assertThat(behind(new GivenRows.Got(cases, RemedyKind.CASHBACK))).containsExactly(both.reference());
        assertThat(behind(new GivenRows.Nothing(cases))).containsExactly(nothing.reference());
    }

    @Test
    void withoutAPriceEveryPriceIsAlike() {
        repair(clasp());
        repair(ticket(TicketType.CLASP, "armband", "500"));

        assertThat(before.of(ticket(TicketType.CLASP, "armband", null)).closest())
                .isEqualTo(2);
    }
}
