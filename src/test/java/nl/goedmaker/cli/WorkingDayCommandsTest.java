package nl.goedmaker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.tickets.Tickets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A whole day of complaints by commands, as scripts do it: one JSON document each, with the names they rely on. */
class WorkingDayCommandsTest extends CommandLineFixture {
    private static final String CLOSED = "close K-2026-0001 --justified yes --reason product-fault";

    @BeforeEach
    void begin() {
        shop();
        enter("Sanne de Wit", "Armband kapot", "De armband brak na één keer dragen.");
        enter("Sanne de Wit", "Foto van de armband", "Hier nog een foto.");
        enter("Joost Visser", "Ring is te klein", "De ring past niet.");
    }

    private JsonNode enter(String customer, String subject, String text) {
        input = text;
        return json(
                "tickets",
                "new",
                "--customer",
                customer,
                "--subject",
                subject,
                "--price",
                "49,95",
                "--type",
                "break",
                "--text",
                "-");
    }

    private JsonNode tickets(String command) {
        return json(Stream.concat(Stream.of("tickets"), Arrays.stream(command.split(" ", -1)))
                .toArray(String[]::new));
    }

    /** @return the exit code of a command that answers for people */
    private int told(String command) {
        return run(Stream.concat(Stream.of("--data", "shop", "tickets"), Arrays.stream(command.split(" ", -1)))
                .toArray(String[]::new));
    }

    private List<String> listed(String query) {
        return json("tickets", "list", "--query", query)
                .get("tickets")
                .valueStream()
                .map(ticket -> ticket.get("ticket").asString())
                .sorted()
                .toList();
    }

    @Test
    void theDayIsDoneByCommandsAlone() {
        JsonNode entered = enter("Anke Jansen", "Slotje sluit niet", "Het slotje gaat vanzelf open.");
        assertThat(entered.propertyNames()).startsWith("ticket", "firstReplyDue");
        assertThat(entered.get("ticket").asString()).isEqualTo("K-2026-0004");
        assertThat(entered.get("firstReplyDue").asString()).startsWith("2026-11-24T09:30:00");

        JsonNode list = json("tickets", "list", "--query", "slotje");
        assertThat(list.propertyNames()).startsWith("tickets", "total");
        assertThat(list.get("tickets").get(0).propertyNames())
                .startsWith("ticket", "customer", "subject", "status", "type", "channel", "opened", "firstReplyDue");
        assertThat(list.get("total").asInt()).isOne();
        assertThat(listed("klant:visser")).containsExactly("K-2026-0003");

        assertThat(tickets("snooze K-2026-0003 --until 2026-11-30")
                        .get("snoozedUntil")
                        .asString())
                .isEqualTo("2026-11-30T09:00:00+01:00");
        assertThat(tickets("wake K-2026-0003").get("snoozedUntil").isNull()).isTrue();

        mergesTakesApartAndSplits();
        closesTakesBackAndReopens();
    }

    private void mergesTakesApartAndSplits() {
        JsonNode merged = tickets("merge K-2026-0002 K-2026-0001");
        assertThat(merged.get("ticket").asString()).isEqualTo("K-2026-0001");
        JsonNode shown = tickets("show K-2026-0002");
        assertThat(shown.get("ticket").asString()).isEqualTo("K-2026-0001");
        assertThat(shown.get("merged").valueStream().map(JsonNode::asString)).containsExactly("K-2026-0002");
        assertThat(shown.get("timeline").toString()).contains("brak na één keer dragen", "nog een foto");
        assertThat(tickets("undo").get("step").asString()).isEqualTo("tickets.change.merge");
        assertThat(listed("klant:wit")).containsExactly("K-2026-0001", "K-2026-0002");

        tickets("merge K-2026-0002 K-2026-0001");
        tickets("snooze K-2026-0001 --until morgen");
        tickets("wake K-2026-0001");
        assertThat(tickets("unmerge K-2026-0002").get("status").asString()).isEqualTo("OPEN");
        tickets("merge K-2026-0002 K-2026-0001");
        assertThat(run("--data", "shop", "tickets", "split", "K-2026-0001", "--messages", "2"))
                .as("nothing would be left of what was merged")
                .isEqualTo(1);
        assertThat(err()).contains("K-2026-0002");
        try (ShopOnDisk shop = ShopOnDisk.open(temp.resolve("shop"))) {
            Tickets tickets = shop.services().tickets();
            tickets.receive(tickets.get("K-2026-0001"), "en nog een foto van het doosje");
        }
        List<String> timeline = tickets("show K-2026-0001")
                .get("timeline")
                .valueStream()
                .map(JsonNode::toString)
                .toList();
        int photo = 1;
        while (!timeline.get(photo - 1).contains("en nog een foto")) {
            photo++;
        }
        JsonNode split = json(
                "tickets",
                "split",
                "K-2026-0001",
                "--messages",
                Integer.toString(photo),
                "--subject",
                "Alleen de foto");
        assertThat(split.get("ticket").asString()).isEqualTo("K-2026-0005");
        assertThat(tickets("show K-2026-0005").get("timeline").toString()).contains("nog een foto");
    }

    private void closesTakesBackAndReopens() {
        JsonNode closed = tickets(CLOSED);
        assertThat(closed.propertyNames()).startsWith("ticket", "status", "justified", "reason", "closed");
        assertThat(tickets("show K-2026-0001").get("timeline").toString()).contains("Gesloten: Fout in het product");
        assertThat(tickets("undo").get("undone").asString()).isEqualTo("Klacht K-2026-0001 gesloten");
        assertThat(tickets("show K-2026-0001").get("closed").isNull()).isTrue();
        tickets(CLOSED);
        assertThat(tickets("reopen K-2026-0001").get("status").asString()).isEqualTo("OPEN");
    }

    @Test
    void withoutJsonAPersonReadsAlong() {
        told("list");
        assertThat(out()).contains("K-2026-0003", "Joost Visser", "Ring is te klein", "Open", "3 van 3");
        told("merge K-2026-0002 K-2026-0001");
        assertThat(out()).contains("K-2026-0002", "K-2026-0001").doesNotContain("{");
        told("show K-2026-0002");
        assertThat(out()).startsWith("K-2026-0001  Armband kapot").contains("Sanne de Wit  Gebroken");
        told("undo");
        assertThat(out().strip()).isEqualTo("Teruggedraaid: Samengevoegd: K-2026-0002 → K-2026-0001");
        told("snooze K-2026-0003 --until morgen");
        assertThat(out()).contains("K-2026-0003", "23 nov 09:00");
        told(CLOSED);
        assertThat(out()).isEqualTo("Klacht K-2026-0001 gesloten" + System.lineSeparator());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        show K-2026-9999                                              | 3 | K-2026-9999
        show x                                                        | 3 | x
        list --limit 0                                                | 2 | 0
        merge K-2026-0001 K-2026-0001                                 | 3 | zichzelf
        merge K-2026-0001 K-2026-9999                                 | 3 | K-2026-9999
        merge K-2026-0001 K-2026-0003                                 | 1 | --different-customers
        unmerge K-2026-0001                                           | 3 | K-2026-0001
        split K-2026-0001 --messages 1                                | 1 | K-2026-0001
        split K-2026-0001 --messages 7                                | 3 | 7
        split K-2026-0001                                             | 2 | --messages
        close K-2026-0001 --justified yes                             | 2 | --reason
        close K-2026-0001 --justified yes --reason zomaar             | 3 | PRODUCT_FAULT
        close K-2026-0001 --justified misschien --reason other        | 2 | misschien
        reopen K-2026-0001                                            | 3 | K-2026-0001
        snooze K-2026-0001 --until gisteren                           | 3 | gisteren
        snooze K-2026-0001                                            | 2 | --until
        close                                                         | 2 | TICKET
        """)
    void aRefusalIsOneSentenceAndChangesNothing(String command, int exit, String named) {
        JsonNode before = json("tickets", "list");
        assertThat(told(command)).as(err()).isEqualTo(exit);
        assertThat(out()).isEmpty();
        assertThat(err().strip()).contains(named).endsWith(".").doesNotContain("Exception");
        assertThat(json("tickets", "list")).isEqualTo(before);
    }

    @Test
    void whatWasMergedIsNotMergedPutAwayOrClosedAsItself() {
        tickets("merge K-2026-0002 K-2026-0001");
        assertThat(told("merge K-2026-0002 K-2026-0003")).isOne();
        assertThat(err()).contains("K-2026-0002", "K-2026-0001");
        assertThat(told("merge K-2026-0001 K-2026-0002")).isEqualTo(3);
        assertThat(err()).contains("zichzelf");
        assertThat(tickets("snooze K-2026-0002 --until morgen").get("ticket").asString())
                .isEqualTo("K-2026-0001");
        assertThat(tickets("close K-2026-0002 --justified no --reason other")
                        .get("ticket")
                        .asString())
                .isEqualTo("K-2026-0001");
        assertThat(told("merge K-2026-0003 K-2026-0001 --different-customers")).isOne();
        assertThat(err()).contains("gesloten");
        assertThat(tickets("unmerge K-2026-0002").get("status").asString()).isEqualTo("OPEN");
    }

    @Test
    void aClosedComplaintIsNotPutAway() {
        tickets(CLOSED);
        assertThat(told("snooze K-2026-0001 --until morgen")).isEqualTo(3);
        assertThat(err()).contains("K-2026-0001", "gesloten");
        assertThat(told(CLOSED)).isEqualTo(3);
        assertThat(told("wake K-2026-0003")).isEqualTo(3);
        assertThat(err()).contains("K-2026-0003");
    }

    @Test
    void stepsAreTakenBackOneByOneUntilNoneIsLeft() {
        for (String step : List.of("open", "open", "open")) {
            assertThat(tickets("undo").get("step").asString()).isEqualTo("tickets.change." + step);
        }
        tickets("undo");
        assertThat(told("undo")).isOne();
        assertThat(err().strip()).endsWith(".");
        assertThat(out()).isEmpty();
        assertThat(json("tickets", "list").get("total").asInt()).isZero();
    }
}
