package nl.goedmaker.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.goedmaker.app.Wiring;
import nl.goedmaker.cli.Services;
import nl.goedmaker.demo.storage.DatabaseDemoSite;
import nl.goedmaker.reviews.ReviewQuery;
import nl.goedmaker.storage.DataFileCheck;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.storage.Database;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketQuery;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.tickets.TicketRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeShopTest {
    private static final int SIZE = 600;

    @TempDir
    Path folder;

    private Services filled(int size) {
        Services services = Wiring.open(new DataFolder(folder), FilledShop.SUNDAY);
        DemoReport report = DemoShop.fill(
                new DatabaseDemoSite(services.database()),
                FilledShop.SUNDAY,
                DemoShop.SEED,
                size,
                DemoProgress.UNWATCHED);
        assertThat(report.tickets()).isEqualTo(size);
        assertThat(report.reviews()).isEqualTo(size);
        return services;
    }

    private static long number(Database database, String sql) {
        return database.<Long>read(context -> context.fetchSingle(sql).get(0, Long.class));
    }

    @Test
    void asManyComplaintsAndReviewsAsAskedForWithAboutTenEntriesEach() {
        try (Services services = filled(SIZE)) {
            Database database = services.database();
            assertThat(number(database, "SELECT count(*) FROM timeline_entry")).isBetween(SIZE * 8L, SIZE * 12L);
            assertThat(services.tickets().count(View.ALL, "")).isEqualTo(SIZE);
            assertThat(services.tickets().count(View.CLOSED, "")).isGreaterThan(SIZE * 9 / 10);
            assertThat(services.reviews().count(null, false)).isEqualTo(SIZE);
            assertThat(services.reviews().page(ReviewQuery.first(null, false, 100)))
                    .hasSize(100);
        }
    }

    @Test
    void everyRowKeepsItsPromisesAndTheDoctorFindsNothing() {
        filled(SIZE).close();
        assertThat(DataFileCheck.of(new DataFolder(folder))).isEmpty();
        try (Services services = Wiring.open(new DataFolder(folder), FilledShop.SUNDAY)) {
            for (TicketRow row : services.tickets().page(TicketQuery.first(View.ALL, "", 300))) {
                Ticket ticket = services.tickets().get(row.reference());
                assertThat(services.tickets().timeline(ticket))
                        .isNotEmpty()
                        .allSatisfy(entry ->
                                assertThat(entry.at()).isBetween(ticket.openedAt(), FilledShop.SUNDAY.instant()));
                assertThat(ticket.isClosed()).isEqualTo(ticket.closedAt() != null);
            }
            assertThat(number(
                            services.database(),
                            "SELECT count(*) FROM ticket t WHERE (status = 'WAITING') <> ((SELECT kind FROM"
                                + " timeline_entry e WHERE e.ticket_id = t.id AND kind LIKE 'MESSAGE%' ORDER BY at"
                                + " DESC, id DESC LIMIT 1) = 'MESSAGE_OUT') AND status <> 'CLOSED' AND snoozed_until"
                                + " IS NULL"))
                    .isZero();
        }
    }

    @Test
    void everyWordCanBeSearchedForAndStaysSo() {
        try (Services services = filled(SIZE)) {
            Database database = services.database();
            assertThat(words(database)).isEqualTo(wordsMadeAnew(database));
            assertThat(number(
                            database,
                            "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND name GLOB '*_words_*'"))
                    .isEqualTo(27);
            Ticket ticket = services.tickets()
                    .get(services.tickets()
                            .page(TicketQuery.first(View.ALL, "", 1))
                            .getFirst()
                            .reference());
            services.tickets().note(ticket, "kwikstaartje");
            assertThat(number(database, "SELECT rowid FROM ticket_text WHERE ticket_text MATCH 'kwikstaartje'"))
                    .isEqualTo(ticket.id());
        }
    }

    /** Every word with how many rows hold it and how often. */
    private static String words(Database database) {
        return List.of("ticket_text", "review_text", "customer_text").stream()
                .map(table -> database.write(context -> {
                    context.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, " + table + ", row)");
                    String all = context.fetch("SELECT * FROM temp.words").formatCSV();
                    context.execute("DROP TABLE temp.words");
                    return all;
                }))
                .collect(Collectors.joining());
    }

    private static String wordsMadeAnew(Database database) {
        database.change(context -> {
            for (String table : List.of("ticket_text", "review_text", "customer_text")) {
                context.execute("DELETE FROM " + table);
            }
            context.execute(
                    "INSERT INTO ticket_text (rowid, reference, subject, person, order_number, article, body, tag)"
                            + " SELECT id, reference, subject, person, order_number, article, body, tag FROM"
                            + " ticket_words");
            context.execute("INSERT INTO review_text (rowid, author, body, reply) SELECT id, author, body, reply FROM"
                    + " review_words");
            context.execute("INSERT INTO customer_text (rowid, name, email, phone, place)"
                    + " SELECT id, name, email, phone, place FROM customer_words");
        });
        return words(database);
    }

    @Test
    void theNextComplaintGetsTheNextNumber() {
        try (Services services = filled(SIZE)) {
            long last = number(
                    services.database(),
                    "SELECT max(CAST(substr(reference, 8) AS INTEGER)) FROM ticket WHERE reference LIKE 'K-2026-%'");
            assertThat(number(services.database(), "SELECT last FROM counter WHERE name = 'ticket-2026'"))
                    .isEqualTo(last);
        }
    }

    @Test
    void stoppingHalfWayLeavesNothing() {
        try (Services services = Wiring.open(new DataFolder(folder), FilledShop.SUNDAY)) {
            DatabaseDemoSite site = new DatabaseDemoSite(services.database());
            assertThatThrownBy(() -> DemoShop.fill(
                            site, FilledShop.SUNDAY, DemoShop.SEED, SIZE, (done, of) -> done < of * 9 / 10))
                    .isInstanceOf(Refusal.class);
            assertThat(site.isEmpty()).isTrue();
            assertThat(number(services.database(), "SELECT count(*) FROM ticket_text"))
                    .isZero();
            assertThat(number(
                            services.database(),
                            "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND name GLOB '*_words_*'"))
                    .isEqualTo(27);
        }
    }

    @Test
    void theSameSeedGivesTheSameShop(@TempDir Path other) {
        try (Services one = filled(200);
                Services two = Wiring.open(new DataFolder(other), FilledShop.SUNDAY)) {
            DemoShop.fill(
                    new DatabaseDemoSite(two.database()),
                    FilledShop.SUNDAY,
                    DemoShop.SEED,
                    200,
                    DemoProgress.UNWATCHED);
            for (String table : List.of("ticket", "timeline_entry", "review", "customer", "order_line", "counter")) {
                assertThat(all(two, table)).isEqualTo(all(one, table));
            }
        }
    }

    private static String all(Services services, String table) {
        return services.database()
                .read(context -> context.fetch("SELECT * FROM " + table).formatCSV());
    }
}
