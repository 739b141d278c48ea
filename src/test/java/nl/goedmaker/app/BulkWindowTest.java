package nl.goedmaker.app;

import static nl.goedmaker.ShopOnDisk.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.money.Money;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Many complaints at once, by keyboard and by mouse; merging and splitting in the workspace. */
class BulkWindowTest {
    private static final Instant NOW = Instant.parse("2026-11-22T07:31:00Z");
    private static final String[] SUBJECTS = {
        "Armband kapot na één keer dragen",
        "Ring is te klein",
        "Ketting nog steeds niet ontvangen",
        "Oorbellen verkleurd"
    };

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    private WindowFixture open(int textSize, Preferences.Theme theme, int complaints) throws Exception {
        WindowFixture window =
                WindowFixture.open(folder, Clock.fixed(NOW, ZONE), new Preferences(Language.NL, theme, textSize));
        window.services.journal().quietly(() -> {
            fill(window, complaints);
            return complaints;
        });
        Screen.does(() -> window.window.open(Room.TICKETS));
        window.settle();
        return window;
    }

    private static void fill(WindowFixture window, int complaints) {
        for (int i = 0; i < complaints; i++) {
            window.services
                    .tickets()
                    .open(new NewTicket(
                            i % 4 < 2 ? "Sanne de Wit" : "Joost Bakker",
                            null,
                            null,
                            "NL",
                            Language.NL,
                            new Purchase("8841" + i, "ARM-20" + i, "armband", Money.ofCents(4995), null),
                            Channel.WEBSHOP,
                            TicketType.BREAK,
                            SUBJECTS[i % 4],
                            "Hoi, ik heb hem één keer gedragen en hij brak zomaar. Wat nu?",
                            NOW.minus(Duration.ofHours(30)).plus(Duration.ofMinutes(i))));
        }
    }

    private void press(WindowFixture window, KeyCode... keys) {
        robot.push(keys);
        window.settle();
    }

    private static List<String> selected(WindowFixture window) {
        TableView<TicketRow> list = window.find("tickets-list");
        return Screen.on(() -> list.getSelectionModel().getSelectedItems().stream()
                .map(TicketRow::reference)
                .toList());
    }

    private void clickRow(WindowFixture window, int row, KeyCode... held) {
        TableView<TicketRow> list = window.find("tickets-list");
        Node cell = Screen.on(() -> list.lookupAll(".table-row-cell").stream()
                .filter(node -> node instanceof javafx.scene.control.TableRow<?> shown
                        && shown.isVisible()
                        && !shown.isEmpty()
                        && shown.getIndex() == row)
                .findFirst()
                .orElseThrow()
                .lookup(".table-cell"));
        if (held.length == 0) {
            robot.clickOn(cell, MouseButton.PRIMARY);
        } else {
            // the robot's mouse knows nothing of its keyboard
            boolean shift = held[0] == KeyCode.SHIFT;
            Screen.does(() -> {
                // an event that comes from nowhere carries the place in the scene
                Point2D place = cell.localToScene(5, 5);
                Event.fireEvent(cell, click(MouseEvent.MOUSE_PRESSED, place, shift));
                Event.fireEvent(cell, click(MouseEvent.MOUSE_RELEASED, place, shift));
            });
        }
        window.settle();
    }

    private static MouseEvent click(EventType<MouseEvent> type, Point2D place, boolean shift) {
        return new MouseEvent(
                type,
                place.getX(),
                place.getY(),
                place.getX(),
                place.getY(),
                MouseButton.PRIMARY,
                1,
                shift,
                !shift,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    private void pictures(WindowFixture window, String name) {
        window.picture(name);
        window.resize(1024, 700);
        window.picture(name + "-1024");
        window.resize(1366, 768);
    }

    @Test
    void threeComplaintsAreClosedByKeyboardAndComeBackWithOneUndo() throws Exception {
        try (WindowFixture window = open(100, Preferences.Theme.LIGHT, 6)) {
            press(window, KeyCode.HOME);
            assertThat(window.find("bulk-bar").isVisible()).isFalse();
            press(window, KeyCode.SHIFT, KeyCode.DOWN);
            press(window, KeyCode.CONTROL, KeyCode.DOWN);
            press(window, KeyCode.CONTROL, KeyCode.DOWN);
            press(window, KeyCode.SPACE);
            assertThat(selected(window)).containsExactly("K-2026-0001", "K-2026-0002", "K-2026-0004");
            pictures(window, "bulk");

            Screen.does(() -> window.find("bulk-close").requestFocus());
            press(window, KeyCode.SPACE);
            press(window, KeyCode.DOWN);
            press(window, KeyCode.TAB);
            press(window, KeyCode.DOWN);
            pictures(window, "bulk-closing");
            press(window, KeyCode.TAB);
            press(window, KeyCode.SPACE);

            assertThat(window.services.tickets().count(View.OPEN, "")).isEqualTo(3);
            assertThat(window.services.tickets().get("K-2026-0004").isClosed()).isTrue();
            press(window, KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.services.tickets().count(View.OPEN, "")).isEqualTo(6);
        }
    }

    @Test
    void theWholeViewIsTaggedWithoutBeingRead() throws Exception {
        try (WindowFixture window = open(100, Preferences.Theme.DARK, 90)) {
            press(window, KeyCode.HOME);
            press(window, KeyCode.CONTROL, KeyCode.A);
            assertThat(selected(window)).hasSizeLessThan(90);
            robot.clickOn(window.<Node>find("bulk-all"));
            window.settle();
            robot.clickOn(window.<Node>find("bulk-tag"));
            window.settle();
            robot.write("gala", 0);
            window.picture("bulk-tag-dark");
            press(window, KeyCode.ENTER);

            assertThat(window.services.tags().all()).containsExactly(new nl.goedmaker.tickets.Tag("gala", 90));
            press(window, KeyCode.HOME);
            window.picture("bulk-tagged-dark");
        }
    }

    @Test
    void rowsAreChosenWithTheMouseAndTwoAreMergedAndTakenApart() throws Exception {
        try (WindowFixture window = open(100, Preferences.Theme.LIGHT, 4)) {
            clickRow(window, 0);
            clickRow(window, 2, KeyCode.SHIFT);
            assertThat(selected(window)).hasSize(3);
            clickRow(window, 1, KeyCode.CONTROL);
            assertThat(selected(window)).containsExactly("K-2026-0001", "K-2026-0003");

            window.answers.yes = false;
            robot.clickOn(window.<Node>find("bulk-merge"));
            window.settle();
            assertThat(window.answers.asked)
                    .singleElement()
                    .asString()
                    .contains("Sanne")
                    .contains("Joost");
            assertThat(window.services.tickets().count(View.ALL, "")).isEqualTo(4);
            window.answers.yes = true;
            robot.clickOn(window.<Node>find("bulk-merge"));
            window.settle();
            assertThat(window.services.tickets().get("K-2026-0003").reference()).isEqualTo("K-2026-0001");

            Screen.does(() -> window.window.openTicket("K-2026-0003"));
            window.settle();
            assertThat(Screen.on(() -> window.<Label>find("ticket-details").getText()))
                    .startsWith("K-2026-0001");
            pictures(window, "merged");
            Screen.does(() -> window.find("ticket-words").lookup(".chip-remove").requestFocus());
            press(window, KeyCode.SPACE);
            assertThat(window.services.tickets().count(View.ALL, "")).isEqualTo(4);
        }
    }

    @Test
    void whatIsChosenIsWorkedOnByKeyAndByName() throws Exception {
        try (WindowFixture window = open(100, Preferences.Theme.LIGHT, 3)) {
            Owner owner = new Owner(window);
            press(window, KeyCode.HOME);
            press(window, KeyCode.CONTROL, KeyCode.K);
            assertThat(owner.palette()).noneMatch(line -> line.startsWith("Gekozen klachten"));
            press(window, KeyCode.ESCAPE);
            press(window, KeyCode.SHIFT, KeyCode.DOWN);
            press(window, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            assertThat(owner.focus()).isEqualTo("bulk-tag-name");
            robot.write("gala", 0);
            press(window, KeyCode.ENTER);
            assertThat(window.services.tags().all()).containsExactly(new nl.goedmaker.tickets.Tag("gala", 2));
            press(window, KeyCode.CONTROL, KeyCode.K);
            assertThat(owner.palette()).anyMatch(line -> line.contains("Gekozen klachten sluiten"));
            robot.write("gekozen klachten samenvoegen", 0);
            press(window, KeyCode.ENTER);
            assertThat(window.services.tickets().count(View.ALL, "")).isEqualTo(2);
            press(window, KeyCode.F1);
            window.picture("keys-of-chosen");
        }
    }

    @Test
    void aMessageIsSplitOffInTheWorkspace() throws Exception {
        try (WindowFixture window = open(150, Preferences.Theme.LIGHT, 3)) {
            Ticket first = window.services.tickets().get("K-2026-0001");
            window.services.tickets().receive(first, "En de ring is te klein.");
            window.services.tags().add(first, "gala");
            window.services.tags().add(first, "vaste klant");
            press(window, KeyCode.HOME);
            press(window, KeyCode.SHIFT, KeyCode.DOWN);
            window.picture("bulk-150");
            Screen.does(() -> window.window.openTicket("K-2026-0001"));
            window.settle();
            window.picture("words-150");
            Screen.does(() -> window.find("ticket-more").requestFocus());
            press(window, KeyCode.SPACE);
            press(window, KeyCode.DOWN);
            press(window, KeyCode.DOWN);
            press(window, KeyCode.ENTER);
            press(window, KeyCode.SPACE);
            window.picture("split-150");
            press(window, KeyCode.TAB);
            robot.write("Ring te klein", 0);
            press(window, KeyCode.TAB);
            press(window, KeyCode.SPACE);

            Ticket made = window.services.tickets().get("K-2026-0004");
            assertThat(made.subject()).isEqualTo("Ring te klein");
            assertThat(Screen.on(() -> window.<Label>find("ticket-subject").getText()))
                    .isEqualTo("Ring te klein");
        }
    }

    @Test
    void aChecklistAndAnOwnReasonAreKeptByKeyboard() throws Exception {
        try (WindowFixture window = open(100, Preferences.Theme.DARK, 2)) {
            Screen.does(() -> window.window.openTicket("K-2026-0001", "FOLLOW_UP"));
            window.settle();
            Screen.does(() -> window.find("checklist-add").requestFocus());
            for (String item : List.of("Foto vragen", "Doosje bestellen", "Bellen")) {
                robot.write(item, 0);
                press(window, KeyCode.ENTER);
            }
            Screen.does(() -> window.find("checklist").lookup(".check-box").requestFocus());
            press(window, KeyCode.SPACE);
            press(window, KeyCode.ALT, KeyCode.DOWN);
            pictures(window, "checklist-dark");
            Ticket ticket = window.services.tickets().get("K-2026-0001");
            assertThat(window.services.checklists().of(ticket))
                    .extracting(item -> item.text() + item.isDone())
                    .containsExactly("Doosje bestellenfalse", "Foto vragentrue", "Bellenfalse");

            window.services.tags().add(ticket, "gala");
            Screen.does(() -> window.window.open(Room.SETTINGS));
            window.settle();
            Screen.does(() -> ((javafx.scene.control.Button) window.find("section-reasons")).fire());
            robot.write("Te dun gegoten", 0);
            press(window, KeyCode.ENTER);
            window.picture("reasons-dark");
            assertThat(window.services.reasons().offered().getFirst().ownName()).isEqualTo("Te dun gegoten");
            window.resize(1024, 700);
            Screen.does(() -> ((javafx.scene.control.Button) window.find("section-tags")).fire());
            window.picture("reasons-dark-1024");
        }
    }
}
