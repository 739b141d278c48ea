package nl.goedmaker.app;

import static nl.goedmaker.ShopOnDisk.ZONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import nl.goedmaker.demo.DemoShop;
import nl.goedmaker.demo.storage.DatabaseDemoSite;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The columns of the list: chosen, moved, resized, sorted by, and kept for each view. */
class ColumnsWindowTest {
    private static final Instant NOW = Instant.parse("2026-11-22T07:31:00Z");

    @TempDir
    Path folder;

    private WindowFixture open(int textSize, Preferences.Theme theme) throws Exception {
        WindowFixture window =
                WindowFixture.open(folder, Clock.fixed(NOW, ZONE), new Preferences(Language.NL, theme, textSize));
        Screen.does(() -> window.window.open(Room.TICKETS));
        window.settle();
        return window;
    }

    private static TableView<TicketRow> table(WindowFixture window) {
        return window.find("tickets-list");
    }

    private static List<String> heads(WindowFixture window) {
        return Screen.on(() ->
                table(window).getColumns().stream().map(TableColumn::getText).toList());
    }

    private static TableColumn<TicketRow, ?> column(WindowFixture window, String head) {
        return Screen.on(() -> table(window).getColumns().stream()
                .filter(column -> head.equals(column.getText()))
                .findFirst()
                .orElseThrow());
    }

    private static double width(WindowFixture window, String head) {
        return Screen.on(() -> column(window, head).getWidth());
    }

    /** Chooses in the menu of the list, as the keyboard does. */
    private static void choose(WindowFixture window, String column, String item) {
        Screen.does(() -> {
            Menu columns =
                    (Menu) named(window.<MenuButton>find("tickets-list-menu").getItems(), "columns");
            Menu one = (Menu) named(columns.getItems(), "columns-" + column);
            named(one.getItems(), "columns-" + column + "-" + item).fire();
        });
        window.settle();
    }

    private static MenuItem named(List<MenuItem> items, String id) {
        return items.stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no choice " + id));
    }

    @Test
    void columnsAreChosenMovedAndMadeWiderForOneViewAndAreThereTheNextTime() throws Exception {
        double wide;
        try (WindowFixture window = open(100, Preferences.Theme.LIGHT)) {
            DemoShop.fill(new DatabaseDemoSite(window.services.database()), window.services.clock(), DemoShop.SEED);
            Screen.does(() -> window.<ToggleButton>find("tickets-view-ALL").fire());
            window.settle();
            assertThat(heads(window)).containsExactly("Tijd", "Klacht", "Labels", "Soort");
            window.picture("columns");
            choose(window, "NUMBER", "shown");
            choose(window, "MONEY", "shown");
            choose(window, "TAGS", "shown");
            choose(window, "NUMBER", "left");
            choose(window, "NUMBER", "left");
            choose(window, "NUMBER", "left");
            choose(window, "NUMBER", "wider");
            assertThat(heads(window)).containsExactly("Nummer", "Tijd", "Klacht", "Soort", "Geld open");
            wide = width(window, "Nummer");
            double total = Screen.on(() -> table(window).getColumns().stream()
                    .mapToDouble(TableColumn::getWidth)
                    .sum());
            assertThat(total)
                    .as("the subject takes what is left")
                    .isBetween(table(window).getWidth() - 20, table(window).getWidth());
            window.picture("columns-chosen");

            Screen.does(() -> window.<ToggleButton>find("tickets-view-MINE").fire());
            window.settle();
            assertThat(heads(window)).as("each view has its own").containsExactly("Tijd", "Klacht", "Labels", "Soort");
            Screen.does(() -> window.<ToggleButton>find("tickets-view-ALL").fire());
            window.settle();
            assertThat(heads(window)).containsExactly("Nummer", "Tijd", "Klacht", "Soort", "Geld open");
        }
        try (WindowFixture again = open(150, Preferences.Theme.DARK)) {
            assertThat(heads(again)).containsExactly("Nummer", "Tijd", "Klacht", "Soort", "Geld open");
            assertThat(width(again, "Nummer")).as("it grows with the letters").isGreaterThan(wide * 1.3);
            again.picture("columns-150-dark");
            again.resize(1024, 700);
            again.picture("columns-150-dark-1024");
        }
    }

    @Test
    void aHeadSortsTheListAndItsEdgeIsDragged() throws Exception {
        try (WindowFixture window = open(100, Preferences.Theme.LIGHT)) {
            DemoShop.fill(new DatabaseDemoSite(window.services.database()), window.services.clock(), DemoShop.SEED);
            Screen.does(() -> window.<ToggleButton>find("tickets-view-ALL").fire());
            window.settle();
            choose(window, "CUSTOMER", "shown");
            click(window, "column-CUSTOMER");
            window.settle();
            assertThat(names(window)).isNotEmpty().isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
            click(window, "column-CUSTOMER");
            window.settle();
            assertThat(names(window)).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER.reversed());
            window.picture("columns-sorted");

            double before = width(window, "Soort");
            Screen.does(() -> table(window).resizeColumn(column(window, "Soort"), 30));
            new Owner(window)
                    .waitsUntil(() -> window.services
                            .settings()
                            .remembered("ticketsColumns")
                            .filter(kept -> kept.contains("CUSTOMER") && !kept.contains("TYPE:10.5"))
                            .isPresent());
            // a column begins and ends on a whole pixel
            assertThat(width(window, "Soort")).isCloseTo(before + 30, within(0.5));
            window.resize(1024, 700);
            assertThat(width(window, "Soort")).as("only the subject gives way").isCloseTo(before + 30, within(0.5));
        }
    }

    /** The mouse of the headless platform lets go without saying so; a head sorts when it is let go of. */
    private static void click(WindowFixture window, String head) {
        Node node = window.find(head);
        Screen.does(() -> {
            Event.fireEvent(node, mouse(MouseEvent.MOUSE_PRESSED, node));
            Event.fireEvent(node, mouse(MouseEvent.MOUSE_RELEASED, node));
        });
        window.settle();
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, Node node) {
        return new MouseEvent(
                type,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                type == MouseEvent.MOUSE_PRESSED,
                false,
                false,
                false,
                false,
                true,
                new PickResult(node, 20, 10));
    }

    private static List<String> names(WindowFixture window) {
        return Screen.on(() ->
                table(window).getItems().stream().map(TicketRow::customerName).toList());
    }
}
