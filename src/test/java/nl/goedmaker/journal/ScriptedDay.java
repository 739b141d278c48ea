package nl.goedmaker.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.cli.Services;
import nl.goedmaker.tickets.Bulk;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.tickets.TimelineEntry;

/**
 * A day of every kind of step, one after the other. As a process of its own it does so many of them, and then stands still,
 * before the next one or within it, until it is killed.
 */
final class ScriptedDay {
    /**
     * Numbers and codes once given are never given again, whatever is taken back; the journal tells of itself; where reviews
     * were ever judged by parts is only where to look; what was read from messages and photos follows from them, and who may be
     * who from the other rows.
     */
    private static final Set<String> BESIDE = Set.of(
            "counter",
            "cashback_code",
            "journal_entry",
            "journal_row",
            "flyway_schema_history",
            "sqlite_sequence",
            "parted_platform",
            "message_queue",
            "message_reading",
            "message_band",
            "photo_queue",
            "photo_reading",
            "photo_band",
            "person_key",
            "unkeyed_customer");

    private final ShopOnDisk shop;

    ScriptedDay(ShopOnDisk shop) {
        this.shop = shop;
    }

    static void prepare(Path folder) {
        try (ShopOnDisk shop = ShopOnDisk.open(folder)) {
            shop.ticket("Sanne");
            shop.ticket("Sanne");
            shop.ticket("Joost");
        }
    }

    List<Runnable> steps() {
        Services services = shop.services();
        return List.of(
                () -> shop.ticket("Noor"),
                () -> services.tickets().sent(ticket(1), "Hoi Sanne, ik maak het goed."),
                () -> services.tickets().snooze(ticket(3), ShopOnDisk.SUNDAY.plus(Duration.ofDays(2))),
                () -> services.tags().add(ticket(1), "gala"),
                () -> services.merges().merge("K-2026-0002", "K-2026-0001", false),
                () -> services.journal().undo(),
                () -> services.journal().redo(),
                () -> services.tickets().receive(ticket(4), "En de ring is te klein."),
                () -> services.merges().split(ticket(4), lastMessage(ticket(4)), "Ring te klein"),
                () -> services.bulk()
                        .close(
                                new Bulk.Chosen.These(List.of("K-2026-0003", "K-2026-0004")),
                                Justified.YES,
                                ReasonCode.POST,
                                Bulk.Progress.SILENT),
                () -> services.tickets().reopen(ticket(3)),
                () -> shop.cashback(ticket(1), "5.00"),
                () -> services.deletions().delete("K-2026-0005"),
                () -> services.journal().undo(),
                () -> services.merges().apart("K-2026-0002"));
    }

    /** Does a step, and something else before anything of the step is written for good. */
    void within(Runnable step, Runnable before) {
        shop.services().journal().quietly(() -> {
            step.run();
            before.run();
            return step;
        });
    }

    private Ticket ticket(int number) {
        return shop.services().tickets().get("K-2026-000" + number);
    }

    private Set<Long> lastMessage(Ticket ticket) {
        return shop.services().tickets().timeline(ticket).stream()
                .filter(entry -> entry.kind() == TimelineEntry.Kind.MESSAGE_IN)
                .map(TimelineEntry::id)
                .max(Long::compare)
                .stream()
                .collect(Collectors.toSet());
    }

    /** Every row of the shop, and what its search finds, as one number. */
    String state() {
        int rows = shop.services()
                .database()
                .read(context -> context
                        .fetch("SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' ORDER BY"
                                + " name")
                        .map(row -> row.get(0, String.class))
                        .stream()
                        .filter(table -> !BESIDE.contains(table))
                        .map(table -> table
                                + context.fetch("SELECT * FROM \"" + table + "\" ORDER BY 1, 2")
                                        .formatCSV())
                        .collect(Collectors.joining())
                        .hashCode());
        return List.of("sluiting", "ring", "goed", "gala").stream()
                .map(word -> "" + shop.services().tickets().count(View.ALL, word))
                .collect(Collectors.joining(" ", rows + " ", ""));
    }

    /** How many steps could be taken back now, one after the other. */
    long depth() {
        return shop.services()
                .database()
                .read(context -> context.fetchSingle("SELECT count(*) FROM journal_entry WHERE undone_at IS NULL")
                        .get(0, long.class));
    }

    /** What SQLite itself finds. */
    List<String> check(String pragma) {
        return shop.services()
                .database()
                .read(context -> context.fetch("PRAGMA " + pragma).map(row -> String.valueOf(row.get(0))));
    }

    public static void main(String[] args) {
        ScriptedDay day = new ScriptedDay(ShopOnDisk.open(Path.of(args[0])));
        int done = Integer.parseInt(args[1]);
        List<Runnable> steps = day.steps();
        steps.subList(0, done).forEach(Runnable::run);
        System.out.println(day.state());
        System.out.println(day.depth());
        if (Boolean.parseBoolean(args[2])) {
            day.within(steps.get(done), ScriptedDay::standStill);
        }
        standStill();
    }

    private static void standStill() {
        System.out.println("reached");
        try {
            // the parent never writes; only if it is gone itself does this end
            System.in.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Process start(Path shop, int done, boolean within) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-classpath",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ScriptedDay.class.getName(),
                        shop.toString(),
                        Integer.toString(done),
                        Boolean.toString(within))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
