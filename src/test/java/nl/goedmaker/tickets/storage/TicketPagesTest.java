package nl.goedmaker.tickets.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.search.SearchQuery;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketOrder;
import nl.goedmaker.tickets.TicketQuery;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.tickets.TicketRow;
import org.jooq.conf.ParamType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TicketPagesTest {
    @TempDir
    Path folder;

    private ShopOnDisk shop;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private ZonedDateTime now() {
        return shop.services().clock().instant().atZone(ShopOnDisk.ZONE);
    }

    private String plan(TicketQuery query) {
        SearchQuery words = shop.services().tickets().query(query.text());
        return shop.services()
                .database()
                .read(context -> String.join(
                        "\n",
                        context.fetch("EXPLAIN QUERY PLAN "
                                        + TicketPages.select(context, query, words, now())
                                                .getSQL(ParamType.INLINED))
                                .getValues(3, String.class)));
    }

    private static List<TicketOrder> orders(View view) {
        return view.orders().stream()
                .flatMap(by -> Stream.of(TicketOrder.ascending(by), TicketOrder.descending(by)))
                .toList();
    }

    @Test
    void everyPageIsReadInTheOrderOfAnIndexAlsoWithWordsAndFields() {
        shop.ticket("Sanne");
        TicketRow last = shop.services()
                .tickets()
                .page(TicketQuery.first(View.ALL, "", 1))
                .getFirst();
        for (View view : View.values()) {
            for (TicketOrder order : orders(view)) {
                for (String text :
                        List.of("", "armband", "armband -bol", "-bol", "status:open type:breuk", "iban:NL bedrag:>1")) {
                    for (TicketQuery query : List.of(
                            new TicketQuery(view, text, order, null, 60),
                            new TicketQuery(view, text, order, last, 60))) {
                        String plan = plan(query);
                        assertThat(plan)
                                .as(query.toString())
                                .containsPattern(
                                        view == View.MONEY
                                                ? "cashback_open"
                                                : view == View.ALL || view == View.CLOSED
                                                        ? "ticket USING INDEX"
                                                                + " ticket_(opened|number|customer|type|channel)"
                                                        : "ticket USING INDEX ticket_open_(waiting|due)");
                        if (view == View.ALL || view == View.CLOSED) {
                            // the rows of the page itself are put in their order, no others
                            assertThat(plan.split("TEMP B-TREE FOR ORDER BY", -1))
                                    .as(query + "\n" + plan)
                                    .hasSize(2);
                        }
                    }
                }
            }
        }
        assertThat(plan(TicketQuery.first(View.ALL, "armband", 60))).contains("ticket_text VIRTUAL TABLE");
    }

    @Test
    void pagesOfASearchHoldEveryHitOnce() {
        shop.services().journal().quietly(() -> {
            List<Ticket> tickets = new ArrayList<>();
            for (int i = 0; i < 150; i++) {
                tickets.add(shop.ticket("Klant " + (i % 2 == 0 ? "even" : "oneven") + i));
            }
            return tickets;
        });
        List<TicketRow> all = new ArrayList<>();
        TicketQuery query = TicketQuery.first(View.OPEN, "even status:open", 20);
        List<TicketRow> page = shop.services().tickets().page(query);
        while (!page.isEmpty()) {
            all.addAll(page);
            query = query.next(page.getLast());
            page = shop.services().tickets().page(query);
        }
        assertThat(all)
                .hasSize(75)
                .doesNotHaveDuplicates()
                .allMatch(row -> row.customerName().startsWith("Klant even"));
        assertThat(shop.services().tickets().count(View.OPEN, "even status:open"))
                .isEqualTo(75);
    }
}
