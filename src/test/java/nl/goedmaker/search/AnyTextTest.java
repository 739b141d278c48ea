package nl.goedmaker.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketQuery;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.tickets.Tickets;

/** Whatever stands in a search field, the real data file answers it: in the palette, in the list, and for its proposals. */
class AnyTextTest {
    private static Path folder = Path.of("");
    private static ShopOnDisk shop;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("search");
        shop = ShopOnDisk.open(folder);
        Ticket first = shop.ticket("Sanne Visser");
        Ticket second = shop.ticket("Sanne Visser");
        shop.claim(shop.cashback(first, "5.00"), "S. Visser", ShopOnDisk.IBANS[0]);
        shop.services().tags().add(first, "gala");
        shop.services().merges().merge(second.reference(), first.reference(), false);
    }

    @AfterContainer
    static void close() throws IOException {
        shop.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Property(tries = 400)
    void anyTextGetsAnAnswerOrASentence(@ForAll("typed") String typed) {
        Search search = shop.services().search();
        SearchResults results = search.find(typed, 5);
        for (SearchProblem problem : results.problems()) {
            assertThat(Texts.in(Language.NL).get(problem.sentence()))
                    .isNotBlank()
                    .doesNotContain("{0}", "search.problem");
        }
        results.groups().stream()
                .flatMap(group -> group.hits().stream())
                .forEach(hit -> hit.marks()
                        .forEach(mark -> assertThat(mark.place() == Span.Place.TITLE ? hit.title() : hit.detail())
                                .hasSizeGreaterThanOrEqualTo(mark.end())));
        search.jump(typed);
        search.meant(typed);
        for (int caret : new int[] {0, typed.length() / 2, typed.length()}) {
            assertThat(search.complete(typed, caret))
                    .allMatch(one -> one.start() <= caret && one.end() >= caret && one.end() <= typed.length());
        }
    }

    @Property(tries = 400)
    void theListCountsWhatItShowsWhateverIsAskedOfIt(@ForAll("typed") String typed) {
        Tickets tickets = shop.services().tickets();
        for (View view : List.of(View.OPEN, View.ALL)) {
            List<TicketRow> rows = tickets.page(TicketQuery.first(view, typed, 50));
            assertThat(rows).hasSize((int) tickets.count(view, typed));
            assertThat(rows).extracting(TicketRow::reference).doesNotHaveDuplicates();
        }
    }

    @Provide
    Arbitrary<String> typed() {
        Arbitrary<String> pieces = Arbitraries.of(
                "klant:",
                "order:",
                "artikel:",
                "tag:gala",
                "status:op",
                "type:",
                "bedrag:>",
                "bedrag:abc",
                "sinds:32-13-2026",
                "sinds:2026-",
                "iban:NL",
                "sanne",
                "visser",
                "vsiser",
                "\"",
                "„",
                "-",
                " ",
                "(",
                ")",
                "*",
                "^",
                "{",
                "AND ",
                "NOT ",
                "NEAR(",
                "'; DROP TABLE ticket; --",
                "%_\\",
                "😀",
                "\ud83d",
                "\u0000",
                "\u202e",
                "\u200f",
                "שלום",
                "K-2026-0001",
                "5",
                "..");
        return Combinators.combine(
                        pieces.list().ofMaxSize(8), Arbitraries.strings().ofMaxLength(12))
                .as((some, any) -> String.join("", some) + any);
    }
}
