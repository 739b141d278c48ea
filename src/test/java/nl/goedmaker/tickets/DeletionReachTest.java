package nl.goedmaker.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.text.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deleting a complaint takes everything that points to it along, or is refused; a table of tomorrow is no exception. */
class DeletionReachTest {
    private static final Set<String> FORBIDS =
            Set.of("cashback.ticket_id", "merge_effect.ticket_id", "ticket.merged_into");

    @TempDir
    Path folder;

    private ShopOnDisk shop;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
    }

    @AfterEach
    void close() {
        List<String> broken = shop.services()
                .database()
                .read(context -> context.fetch("PRAGMA foreign_key_check").map(row -> String.valueOf(row.get(0))));
        shop.close();
        assertThat(broken).isEmpty();
    }

    /** For every column that points to a complaint, how a row comes to be that does. */
    private Map<String, Consumer<Ticket>> rows() {
        var services = shop.services();
        Map<String, Consumer<Ticket>> rows = new TreeMap<>();
        rows.put("timeline_entry.ticket_id", ticket -> services.tickets().note(ticket, "notitie"));
        rows.put("attachment.ticket_id", ticket -> {
            insert("INSERT INTO attachment (ticket_id, name, sha256, media_type, bytes, added_at) VALUES ("
                    + ticket.id() + ", 'foto.jpg', '" + "a".repeat(64) + "', 'image/jpeg', 3, 1)");
            insert("INSERT INTO sent_file (attachment_id, sent_at) SELECT id, 2 FROM attachment WHERE ticket_id = "
                    + ticket.id());
        });
        rows.put("check_answer.ticket_id", ticket -> services.answers().note(ticket, "photo", "ja", ""));
        rows.put("earlier_answer.ticket_id", ticket -> {
            services.answers().note(ticket, "size", "ja", "");
            services.answers().saysNow(ticket, "size", "nee", "");
        });
        rows.put("check_note.ticket_id", ticket -> services.checkNotes().note(ticket, "foto bekeken"));
        rows.put("draft.ticket_id", ticket -> services.correspondence().save(ticket, draft(ticket)));
        rows.put(
                "answer_wait.ticket_id",
                ticket -> services.sending().letWait(ticket, new Draft("", "Dit is BELACHELIJK en ONZIN!!", "")));
        rows.put(
                "answer_wait.ticket_id",
                ticket -> services.sending().letWait(ticket, new Draft("", "Ik ben dit SPUUGZAT!!", "")));
        rows.put(
                "template_answer.ticket_id",
                ticket -> insert("INSERT INTO template_answer (ticket_id, template, sent_at) VALUES (" + ticket.id()
                        + ", 'clasp', 1)"));
        rows.put(
                "remedy.ticket_id",
                ticket -> services.tickets()
                        .choose(
                                ticket,
                                new NewRemedy(RemedyKind.REPAIR, Basis.STATUTORY, null, null, "", false),
                                true));
        rows.put("cashback.ticket_id", ticket -> shop.cashback(ticket, "5.00"));
        rows.put(
                "review.ticket_id",
                ticket -> insert("INSERT INTO review (platform, author, grade, scale, posted_at, ticket_id) VALUES"
                        + " ('bol', 'Sanne', 10, 10, 1, " + ticket.id() + ")"));
        rows.put(
                "survey_answer.ticket_id",
                ticket -> insert("INSERT INTO survey_answer (ticket_id, kind, score, answered_on) VALUES ("
                        + ticket.id() + ", 'NPS', 9, '2026-11-22')"));
        rows.put(
                "ticket.merged_into",
                ticket -> services.merges().merge(shop.ticket("Sanne").reference(), ticket.reference(), false));
        rows.put(
                "merge_effect.ticket_id",
                ticket -> services.merges()
                        .merge(shop.ticket("Sanne", Channel.BOL, null).reference(), ticket.reference(), false));
        rows.put("ticket_pause.ticket_id", ticket -> services.tickets().sent(ticket, "Hoi Sanne"));
        rows.put(
                "own_deadline.ticket_id",
                ticket -> services.tickets()
                        .setDeadline(
                                ticket,
                                ClockRule.Kind.COMPLAINT,
                                ShopOnDisk.SUNDAY.plus(Duration.ofDays(3)),
                                "afgesproken"));
        rows.put(
                "reminder.ticket_id",
                ticket -> services.reminders().add(ticket, ShopOnDisk.SUNDAY.plus(Duration.ofDays(1)), "bellen"));
        rows.put("ticket_tag.ticket_id", ticket -> services.tags().add(ticket, "gala"));
        rows.put("checklist_item.ticket_id", ticket -> services.checklists().add(ticket, "doosje bestellen"));
        return rows;
    }

    private static Draft draft(Ticket ticket) {
        return new Draft("Je klacht " + ticket.reference(), "Hoi Sanne", "");
    }

    private void insert(String sql) {
        shop.services().journal().quietly(() -> {
            shop.services().database().change(context -> context.execute(sql));
            return sql;
        });
    }

    private List<String> pointers() {
        return pointers("ticket");
    }

    private List<String> pointers(String to) {
        return shop.services()
                .database()
                .read(context -> context.fetch(
                                "SELECT m.name || '.' || k.\"from\" FROM sqlite_master m,"
                                        + " pragma_foreign_key_list(m.name) k WHERE m.type = 'table' AND k.\"table\" ="
                                        + " ? ORDER BY 1",
                                to)
                        .map(row -> row.get(0, String.class)));
    }

    private String dump(String pointer, long ticket) {
        String[] halves = pointer.split("\\.");
        return shop.services()
                .database()
                .read(context -> context.fetch("SELECT * FROM " + halves[0] + " WHERE " + halves[1] + " = " + ticket
                                + " ORDER BY 1, 2")
                        .formatCSV());
    }

    private Map<String, String> dumps(long ticket) {
        return pointers().stream()
                .collect(Collectors.toMap(
                        pointer -> pointer, pointer -> dump(pointer, ticket), (one, other) -> one, TreeMap::new));
    }

    private static long lines(String csv) {
        return csv.lines().count() - 1;
    }

    @Test
    void everyPointerToAComplaintIsThoughtOf() {
        assertThat(rows().keySet())
                .as("a table that points to a complaint: say here how its row comes to be, and delete it with the"
                        + " complaint or refuse")
                .containsExactlyElementsOf(pointers());
    }

    @Test
    void everyPointerToAFileOfAComplaintIsThoughtOf() {
        assertThat(pointers("attachment"))
                .as("a table that points to a file: delete its rows with the file and with the complaint of the file")
                .containsExactly("sent_file.attachment_id");
    }

    @Test
    void whatPointsToADeletedComplaintGoesWithItAndComesBackWithIt() {
        rows().forEach((pointer, make) -> {
            if (!FORBIDS.contains(pointer)) {
                Ticket ticket = shop.ticket("Sanne");
                make.accept(ticket);
                takesItAlongAndBringsItBack(pointer, ticket);
            }
        });
    }

    @Test
    void allOfItTogetherGoesAndComesBack() {
        Ticket ticket = shop.ticket("Sanne");
        rows().forEach((pointer, make) -> {
            if (!FORBIDS.contains(pointer)) {
                make.accept(shop.services().tickets().get(ticket.reference()));
            }
        });
        takesItAlongAndBringsItBack("timeline_entry.ticket_id", ticket);
    }

    private void takesItAlongAndBringsItBack(String pointer, Ticket ticket) {
        Map<String, String> before = dumps(ticket.id());
        assertThat(lines(before.get(pointer))).as(pointer).isPositive();
        long reviews = reviews();
        shop.services().deletions().delete(ticket.reference());
        assertThat(dumps(ticket.id()))
                .as(pointer)
                .allSatisfy((each, csv) -> assertThat(lines(csv)).as(each).isZero());
        assertThat(reviews()).as("a review stays").isEqualTo(reviews);
        shop.services().journal().undo();
        assertThat(dumps(ticket.id())).as(pointer).isEqualTo(before);
        shop.services().journal().redo();
        assertThatThrownBy(() -> shop.services().tickets().get(ticket.reference()))
                .as(pointer)
                .isInstanceOf(Refusal.class);
        shop.services().journal().undo();
        assertThat(dumps(ticket.id())).as(pointer).isEqualTo(before);
    }

    private long reviews() {
        return shop.services()
                .database()
                .read(context ->
                        context.fetchSingle("SELECT count(*) FROM review").get(0, long.class));
    }

    @Test
    void whatMayNotBeLostForbidsTheDeletionAndLosesNothing() {
        for (String pointer : FORBIDS) {
            Ticket ticket = shop.ticket("Sanne");
            rows().get(pointer).accept(ticket);
            Map<String, String> before = dumps(ticket.id());
            assertThat(lines(before.get(pointer))).as(pointer).isPositive();
            assertThatThrownBy(() -> shop.services().deletions().delete(ticket.reference()))
                    .as(pointer)
                    .isInstanceOf(Refusal.class);
            assertThat(dumps(ticket.id())).as(pointer).isEqualTo(before);
        }
    }
}
