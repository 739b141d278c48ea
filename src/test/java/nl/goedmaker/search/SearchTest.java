package nl.goedmaker.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.money.Money;
import nl.goedmaker.reviews.NewReview;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketQuery;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.tickets.TicketType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {
    @TempDir
    Path folder;

    private ShopOnDisk shop;
    private Search search;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        search = shop.services().search();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private Ticket ticket(String customer, String subject, String text) {
        shop.pass(Duration.ofMinutes(1));
        return shop.services()
                .tickets()
                .open(new NewTicket(
                        customer,
                        null,
                        null,
                        "NL",
                        Language.NL,
                        new Purchase(
                                "WEB-" + (1000 + customer.length()), "KET-9", "ketting", Money.parse("59.95"), null),
                        Channel.WEBSHOP,
                        TicketType.CLASP,
                        subject,
                        text,
                        null));
    }

    private List<SearchHit> hits(Kind kind, String typed) {
        return search.find(typed, 10).groups().stream()
                .filter(group -> group.kind() == kind)
                .flatMap(group -> group.hits().stream())
                .toList();
    }

    private List<String> tickets(String typed) {
        return hits(Kind.TICKET, typed).stream().map(SearchHit::title).toList();
    }

    private static String marked(SearchHit hit) {
        StringBuilder marked = new StringBuilder();
        for (Span span : hit.marks()) {
            String line = span.place() == Span.Place.TITLE ? hit.title() : hit.detail();
            marked.append('[').append(line, span.start(), span.end()).append(']');
        }
        return marked.toString();
    }

    @Test
    void wordsAreFoundInAnyOrderWithoutAccentsAndWhileTheyAreTyped() {
        ticket("Zoë Müller", "Sluiting springt open", "De gouden ketting viel meteen af.");
        for (String typed :
                List.of("zoe", "ZOË mull", "springt sluiting", "ketting goud", "\"gouden ketting\"", "müller -bol")) {
            assertThat(tickets(typed)).as(typed).containsExactly("Sluiting springt open");
        }
        for (String typed : List.of("\"ketting gouden\"", "zoe -ketting", "zoe bol")) {
            assertThat(tickets(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void theHeadCountsMoreThanTheLetterAndOfEqualsTheNewestComesFirst() {
        ticket("Anna", "Ketting kapot", "Oud.");
        ticket("Bea", "Kettingkje kapot", "Jonger.");
        ticket("Carla", "Iets anders", "Mijn ketting is stuk.");
        ticket("Dora", "Ketting te kort", "Nieuw.");
        // every purchase is of the category ketting, which is not on the line of a hit
        assertThat(tickets("ketting"))
                .containsExactly("Ketting te kort", "Ketting kapot", "Kettingkje kapot", "Iets anders");
    }

    @Test
    void whatFitsIsMarkedInTheLinesAsTheyAreShown() {
        ticket("Zoë de Vries", "Armband gebroken", "x ".repeat(200) + "en toen brák het slotje,\nheel jammer");
        SearchHit hit = hits(Kind.TICKET, "zoe brak arm").getFirst();
        assertThat(hit.detail())
                .startsWith("K-2026-0001 · Zoë de Vries · WEB-")
                .contains("brák het slotje, heel jammer");
        assertThat(marked(hit)).isEqualTo("[Armband][Zoë][brák]");
        assertThat(hit.key()).isEqualTo("K-2026-0001");
        assertThat(marked(hits(Kind.TICKET, "\"het slotje\"").getFirst())).isEqualTo("[het slotje]");
    }

    @Test
    void everyKindIsFoundAndGrouped() {
        Ticket ticket = ticket("Sanne Visser", "Ring te klein", "Hij past niet.");
        shop.cashback(ticket, "5.00");
        shop.services()
                .reviews()
                .add(new NewReview(
                        Platform.GOOGLE,
                        null,
                        "Sanne V.",
                        20,
                        "De ring was te klein",
                        shop.services().clock().instant()));
        SearchResults results = search.find("sanne", 5);
        assertThat(results.groups())
                .extracting(SearchGroup::kind)
                .containsExactly(Kind.TICKET, Kind.CUSTOMER, Kind.ORDER, Kind.CASHBACK, Kind.REVIEW);
        assertThat(results.groups()).allMatch(group -> group.hits().size() == 1 && !group.isMore());
        assertThat(results.jump()).isEmpty();
        assertThat(marked(hits(Kind.REVIEW, "klein").getFirst())).isEqualTo("[klein]");
        assertThat(tickets(hits(Kind.CUSTOMER, "sanne").getFirst().query())).containsExactly("Ring te klein");
        assertThat(tickets(hits(Kind.ORDER, "sanne").getFirst().query())).containsExactly("Ring te klein");
    }

    @Test
    void aNumberACodeAndAnAccountJumpStraightThere() {
        Ticket ticket = ticket("Sanne Visser", "Ring te klein", "Hij past niet.");
        Cashback cashback = shop.cashback(ticket, "5.00");
        shop.claim(cashback, "S. Visser", "NL20INGB0001234567");
        String code = cashback.code().display();
        for (String typed :
                List.of("K-2026-0001", " k-2026-0001 ", "2026-0001", "K20260001", "k 2026 1", "K–2026–0001")) {
            assertThat(search.find(typed, 5).jump())
                    .as(typed)
                    .map(SearchHit::key)
                    .contains("K-2026-0001");
        }
        for (String typed : List.of(
                code, code.replace("-", "").toLowerCase(Locale.ROOT), "NL20 INGB 0001 2345 67", "nl20ingb0001234567")) {
            SearchHit jump = search.find(typed, 5).jump().orElseThrow();
            assertThat(jump.kind()).as(typed).isEqualTo(Kind.CASHBACK);
            assertThat(jump.key()).isEqualTo(code);
        }
        for (String typed : List.of("WEB-1012", "#WEB-1012", "web-1012", "web1012", "Web 1012", " web–1012 ")) {
            assertThat(search.find(typed, 5).jump())
                    .as(typed)
                    .map(SearchHit::kind)
                    .contains(Kind.ORDER);
            assertThat(search.jump(typed)).as(typed).map(SearchHit::key).contains("WEB-1012");
        }
        for (String typed :
                List.of("", " ", "ring", "WEB-101", "WEB-10122", "?", "-", "#", "NL20", code.substring(1))) {
            assertThat(search.jump(typed)).as(typed).isEmpty();
        }
        assertThat(tickets("iban:nl20ingb")).containsExactly("Ring te klein");
        assertThat(tickets("bedrag:>=5")).containsExactly("Ring te klein");
        assertThat(tickets("bedrag:>5")).isEmpty();
    }

    @Test
    void anAccountOfSeveralComplaintsShowsThemAll() {
        Ticket one = ticket("Sanne Visser", "Ring te klein", "x");
        Ticket other = ticket("Sanne Visser", "Ketting kapot", "x");
        shop.claim(shop.cashback(one, "5.00"), "S. Visser", "NL20INGB0001234567");
        assertThat(search.jump("NL20 INGB 0001 2345 67")).isPresent();
        shop.claim(shop.cashback(other, "4.00"), "S. Visser", "NL20INGB0001234567");
        for (String typed : List.of("NL20 INGB 0001 2345 67", "nl20ingb0001234567")) {
            assertThat(search.find(typed, 5).jump()).as(typed).isEmpty();
            assertThat(tickets(typed)).as(typed).containsExactly("Ketting kapot", "Ring te klein");
            assertThat(hits(Kind.CASHBACK, typed)).as(typed).hasSize(2);
            assertThat(listed(typed)).as(typed).containsExactlyInAnyOrder("Ketting kapot", "Ring te klein");
            assertThat(shop.services().tickets().count(View.ALL, typed)).isEqualTo(2);
        }
    }

    @Test
    void theListFindsByNumberAndCodeWhatThePaletteJumpsTo() {
        Ticket ticket = ticket("Sanne Visser", "Ring te klein", "x");
        ticket("Anna", "Maat 54", "x");
        String code = shop.cashback(ticket, "5.00").code().display();
        for (String typed : List.of("1", "K-1", "0001", "k-2026-1", "K20260001", code, "web1012", "#WEB-1012")) {
            assertThat(listed(typed)).as(typed).containsExactly("Ring te klein");
            assertThat(tickets(typed)).as(typed).containsExactly("Ring te klein");
        }
        assertThat(search.jump("K-1")).map(SearchHit::key).contains("K-2026-0001");
    }

    @Test
    void theNamesOfAChannelAndAKindAreWordsToo() {
        Ticket jansen = ticket("Jansen", "Ring", "x");
        ticket("Anna", "Hanger", "x");
        shop.services()
                .database()
                .change(context -> context.execute("UPDATE ticket SET channel = 'bol' WHERE id = ?", jansen.id()));
        assertThat(tickets("jansen bol")).containsExactly("Ring");
        assertThat(listed("bol")).containsExactly("Ring");
        assertThat(listed("-bol")).containsExactly("Hanger");
        assertThat(tickets("-bol")).containsExactly("Hanger");
        shop.services().tags().add(jansen, "gala");
        assertThat(listed("tag:gala -bol")).isEmpty();
        assertThat(listed("hanger sluiting")).containsExactly("Hanger");
    }

    @Test
    void lettersThatOthersDoNotHaveAreFoundAsTheyTypeThem() {
        ticket("Łukasz Sørensen", "Straße nach Łódź", "Hors d’œuvre, Ærø, Đorđe");
        for (String typed : List.of(
                "strasse",
                "STRASSE",
                "straße",
                "lodz",
                "łódź",
                "oeuvre",
                "œuvre",
                "lukasz sorensen",
                "aero",
                "dorde")) {
            assertThat(tickets(typed).isEmpty()).as(typed).isFalse();
        }
        assertThat(marked(hits(Kind.TICKET, "strasse").getFirst())).isEqualTo("[Straße]");
        assertThat(hits(Kind.CUSTOMER, "sorensen")).hasSize(1);
        assertThat(search.complete("klant:luka", 10)).hasSize(1);
    }

    @Test
    void whatHoldsNothingToSearchForFindsNothing() {
        ticket("Anna", "Ring", "x");
        for (String typed : List.of("💍", "\"", "(((", "-", "*", "klnat:anna")) {
            assertThat(listed(typed)).as(typed).isEmpty();
            assertThat(shop.services().tickets().count(View.ALL, typed))
                    .as(typed)
                    .isZero();
            assertThat(shop.services().tickets().counts(typed).get(View.ALL))
                    .as(typed)
                    .isZero();
            assertThat(search.find(typed, 5).problems()).as(typed).isNotEmpty();
        }
    }

    @Test
    void fieldsNarrowWhatIsFound() {
        Ticket old = ticket("Sanne Visser", "Ring te klein", "Visser");
        ticket("Joost", "Visser schrijft", "x");
        shop.services().tickets().sent(old, "Hoi");
        assertThat(tickets("klant:visser")).containsExactly("Ring te klein");
        assertThat(tickets("visser status:wacht")).containsExactly("Ring te klein");
        assertThat(tickets("visser -status:wacht")).containsExactly("Visser schrijft");
        assertThat(tickets("type:sluiting kanaal:webshop artikel:ket-9")).hasSize(2);
        assertThat(tickets("visser sinds:2026-11-22 tot:2026-11-22")).hasSize(2);
        assertThat(tickets("visser tot:2026-11-21")).isEmpty();
        assertThat(tickets("-visser")).isEmpty();
        assertThat(tickets("-schrijft")).containsExactly("Ring te klein");
    }

    @Test
    void whatAMergedTicketHoldsLeadsToTheTicketItPointsTo() {
        Ticket stub = ticket("Anna", "Dubbel gemeld", "Het amulet is weg.");
        Ticket between = ticket("Anna", "Nog eens", "Zelfde.");
        Ticket end = ticket("Anna", "Hanger kwijt", "Zie mijn andere bericht.");
        shop.services().database().change(context -> {
            context.execute("UPDATE ticket SET merged_into = ? WHERE id = ?", between.id(), stub.id());
            context.execute("UPDATE ticket SET merged_into = ? WHERE id = ?", end.id(), between.id());
        });
        assertThat(tickets("amulet")).containsExactly("Hanger kwijt");
        assertThat(search.find(stub.reference(), 5).jump()).map(SearchHit::key).contains(end.reference());
        shop.services()
                .database()
                .change(context -> context.execute("UPDATE ticket SET merged_into = NULL WHERE id = ?", stub.id()));
        assertThat(tickets("amulet")).containsExactly("Dubbel gemeld");
    }

    private List<String> listed(String typed) {
        return shop.services().tickets().page(TicketQuery.first(View.ALL, typed, 10)).stream()
                .map(TicketRow::subject)
                .toList();
    }

    private Ticket mergedTwice() {
        Ticket stub = ticket("Anna", "Dubbel gemeld", "Het amulet is weg.");
        Ticket between = ticket("Anna", "Nog eens", "Zelfde.");
        Ticket end = ticket("Anna", "Hanger kwijt", "Zie mijn andere bericht.");
        shop.cashback(stub, "5.00");
        shop.services().tickets().sent(end, "We zoeken het uit.");
        shop.services().merges().merge(stub.reference(), between.reference(), false);
        shop.services().merges().merge(between.reference(), end.reference(), false);
        shop.services().tickets().sent(end, "Gevonden.");
        return stub;
    }

    @Test
    void theListAndThePaletteShowTheComplaintThatOthersWentInto() {
        Ticket stub = mergedTwice();
        assertThat(shop.services()
                        .database()
                        .<String>read(
                                context -> context.fetchSingle("SELECT status FROM ticket WHERE id = ?", stub.id())
                                        .get(0, String.class)))
                .isEqualTo("OPEN");
        for (String typed : List.of("amulet", "amulet status:wacht", "bedrag:5", "\"amulet is weg\" -bol")) {
            assertThat(listed(typed)).as(typed).containsExactly("Hanger kwijt");
            assertThat(tickets(typed)).as(typed).containsExactly("Hanger kwijt");
            assertThat(shop.services().tickets().count(View.ALL, typed))
                    .as(typed)
                    .isEqualTo(1);
        }
        for (String typed : List.of("amulet status:open", "-amulet", "bedrag:>8")) {
            assertThat(listed(typed)).as(typed).isEmpty();
            assertThat(tickets(typed)).as(typed).isEmpty();
        }
        assertThat(hits(Kind.TICKET, "amulet").getFirst().detail()).contains("Het amulet is weg.");
        assertThat(marked(hits(Kind.TICKET, "amulet").getFirst())).isEqualTo("[amulet]");
    }

    @Test
    void aMergedPairIsFoundByAWordOfEachUntilItIsTakenApart() {
        Ticket stub = ticket("Anna", "Dubbel gemeld", "Het amulet is weg.");
        Ticket between = ticket("Bert", "Nog eens", "Zelfde zilveren ding.");
        Ticket end = ticket("Anna", "Hanger kwijt", "Zie mijn andere bericht.");
        shop.services().tags().add(stub, "gala");
        assertThat(tickets("amulet andere")).isEmpty();
        shop.services().merges().merge(stub.reference(), between.reference(), true);
        shop.services().merges().merge(between.reference(), end.reference(), true);
        shop.cashback(shop.services().tickets().get(end.reference()), "5.00");
        List<String> ofBoth = List.of(
                "amulet andere", "hanger dubbel", "zilveren amulet hanger", "tag:gala andere", "klant:bert klant:anna");
        for (String typed : ofBoth) {
            assertThat(listed(typed)).as(typed).containsExactly("Hanger kwijt");
            assertThat(tickets(typed)).as(typed).containsExactly("Hanger kwijt");
            assertThat(shop.services().tickets().count(View.ALL, typed))
                    .as(typed)
                    .isEqualTo(1);
        }
        assertThat(listed("hanger -amulet")).isEmpty();
        // what is added to any of them, and to the whole
        shop.services().tickets().note(stub, "Smaragd");
        shop.services().tickets().note(end, "Robijn");
        assertThat(listed("smaragd robijn")).containsExactly("Hanger kwijt");
        shop.services().journal().undo();
        assertThat(listed("smaragd robijn")).isEmpty();
        shop.services().journal().redo();
        shop.services().merges().apart(between.reference());
        assertThat(listed("smaragd robijn")).isEmpty();
        assertThat(listed("amulet zilveren")).containsExactly("Nog eens");
        assertThat(listed("amulet")).containsExactly("Nog eens");
        assertThat(listed("hanger")).containsExactly("Hanger kwijt");
        shop.services().journal().undo();
        assertThat(listed("smaragd robijn")).containsExactly("Hanger kwijt");
        shop.services().merges().apart(stub.reference());
        assertThat(listed("smaragd")).containsExactly("Dubbel gemeld");
        assertThat(listed("zilveren hanger")).containsExactly("Hanger kwijt");
    }

    @Test
    void anOrderAndAnArticleAreLookedForEachInItsOwnPlace() {
        ticket("Anna", "Ring", "x");
        assertThat(tickets("order:WEB-1004")).containsExactly("Ring");
        assertThat(tickets("artikel:ket-9")).containsExactly("Ring");
        assertThat(tickets("artikel:ketting")).containsExactly("Ring");
        assertThat(tickets("order:ket")).isEmpty();
        assertThat(tickets("artikel:web")).isEmpty();
        assertThat(listed("-order:ketting")).containsExactly("Ring");
        assertThat(listed("-order:web")).isEmpty();
    }

    @Test
    void filesAreFoundByTheirNamesAndByWhatIsWrittenInThem() {
        Ticket ticket = ticket("Anna", "Ring", "x");
        ticket("Bea", "Ketting", "x");
        shop.services().database().change(context -> context.execute("""
            INSERT INTO attachment (ticket_id, name, sha256, media_type, bytes, added_at, text)
            VALUES (?, 'factuur-juwelier.pdf', ?, 'application/pdf', 10, 1, 'Taxatie: zirkonia, geen diamant')\
            """, ticket.id(), "a".repeat(64)));
        assertThat(tickets("juwelier")).containsExactly("Ring");
        assertThat(listed("zirkonia taxatie")).containsExactly("Ring");
        assertThat(marked(hits(Kind.TICKET, "zirkonia").getFirst())).isEqualTo("[zirkonia]");
        shop.services().database().change(context -> context.execute("UPDATE attachment SET text = 'Robijn'"));
        assertThat(tickets("zirkonia")).isEmpty();
        assertThat(tickets("robijn")).containsExactly("Ring");
    }

    @Test
    void aTypingMistakeIsMendedOnlyWhenNothingFits() {
        ticket("Anna", "Armband gebroken", "Het kettinkje ook.");
        for (String typed : List.of("armbnad", "aarmband", "ambband", "gebroke armbamd")) {
            SearchResults results = search.find(typed, 5);
            assertThat(results.groups()).as(typed).isNotEmpty();
            assertThat(results.corrected()).as(typed).isPresent();
        }
        assertThat(search.meant("armbnad")).contains("armband");
        assertThat(search.meant("armband")).isEmpty();
        assertThat(search.meant("K-2026-0001")).isEmpty();
        assertThat(search.find("armbnad -bol klant:ana", 5).corrected()).isEmpty();
        assertThat(search.find("armband", 5).corrected()).isEmpty();
        assertThat(search.find("qwertyuiop", 5).isEmpty()).isTrue();
        assertThat(search.find("qwertyuiop", 5).corrected()).isEmpty();
    }

    @Test
    void theWordAtTheCaretIsCompleted() {
        ticket("Sanne Visser", "Ring", "x");
        assertThat(search.complete("ring sta", 8)).containsExactly(new Completion("status:", 5, 8));
        assertThat(search.complete("-kla ring", 4)).containsExactly(new Completion("klant:", 1, 4));
        assertThat(search.complete("status:", 7))
                .extracting(Completion::text)
                .containsExactly("status:open ", "status:wacht ", "status:gesloten ");
        assertThat(search.complete("channel:mar", 11))
                .extracting(Completion::text)
                .containsExactly("channel:markt ");
        assertThat(search.complete("klant:san", 9))
                .extracting(Completion::text)
                .containsExactly("klant:\"Sanne Visser\" ");
        assertThat(search.complete("klant:vis", 9))
                .extracting(Completion::text)
                .containsExactly("klant:\"Sanne Visser\" ");
        assertThat(search.complete("ring klant:\"Sanne V", 19))
                .containsExactly(new Completion("klant:\"Sanne Visser\" ", 5, 19));
        assertThat(search.complete("klant:\"Sanne Visser\" sta", 24))
                .containsExactly(new Completion("status:", 21, 24));
        assertThat(search.complete("order:web10", 11))
                .extracting(Completion::text)
                .containsExactly("order:WEB-1012 ");
        assertThat(search.complete("order:WEB", 9)).extracting(Completion::text).containsExactly("order:WEB-1012 ");
        assertThat(search.complete("sinds:2026-11-22", 16))
                .extracting(Completion::text)
                .containsExactly("sinds:2026-11-22 ");
        assertThat(search.complete("foo:", 4)).isEmpty();
        assertThat(search.complete("", 5)).hasSize(SearchField.values().length);
    }

    @Test
    void anyTextAtAllGetsAnAnswer() {
        ticket("Anna", "Armband", "O'Brien zei: \"100%\" 😀 niet goed; NEAR(x) * col:y");
        for (String typed : List.of(
                "\"",
                "\"\"",
                "'",
                "' OR 1=1 --",
                "'; DROP TABLE ticket; --",
                "*",
                "a*",
                "^a",
                "NEAR(a b)",
                "AND",
                "a AND",
                "OR OR",
                "NOT",
                "(",
                ")",
                "{a}:b",
                "subject:x",
                "rowid:1",
                "-",
                "--",
                "-\"",
                "+",
                "a+b",
                "😀",
                "\ud83d",
                "\u0000",
                "a\u0000b",
                "\u0000\"",
                "%",
                "_",
                "\\",
                "한국어",
                "عربى",
                "ⅷ½",
                "ﬁ",
                "İ",
                "ǅ",
                "a\u0301\u0327",
                "klant:",
                "klant:\"",
                "klant:*",
                "-klant:\"a b",
                "status:",
                "bedrag:",
                "bedrag:>",
                "bedrag:1..",
                "bedrag:..",
                "iban:",
                "sinds:",
                "sinds:x",
                "tot:9999-12-31",
                "tag:-",
                ":",
                "::",
                "a:b:c",
                "ﷺ",
                "\uE000",
                "x".repeat(100_000),
                "\"".repeat(100_000),
                "a ".repeat(50_000),
                "-a ".repeat(50_000),
                "😀".repeat(50_000),
                "a\"".repeat(50_000))) {
            SearchResults results = search.find(typed, 5);
            assertThat(results.problems()).allMatch(problem -> problem.end() <= typed.length());
            search.complete(typed, typed.length() / 2);
            shop.services().tickets().page(TicketQuery.first(View.ALL, typed, 10));
            shop.services().tickets().count(View.OPEN, typed);
        }
        assertThat(tickets("o'brien")).hasSize(1);
        assertThat(tickets("100%")).hasSize(1);
    }
}
