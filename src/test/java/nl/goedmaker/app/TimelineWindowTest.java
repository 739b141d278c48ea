package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import nl.goedmaker.demo.DemoShop;
import nl.goedmaker.demo.FilledShop;
import nl.goedmaker.demo.storage.DatabaseDemoSite;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.Step;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketQuery;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.tickets.TimelineEntry;
import nl.goedmaker.tickets.ui.TimelineLine;
import nl.goedmaker.ui.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/** What happened to a complaint, and how it leaves the program. */
class TimelineWindowTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    private WindowFixture open(int textSize, Preferences.Theme theme) throws Exception {
        WindowFixture window = WindowFixture.open(
                folder.resolve("shop"), FilledShop.SUNDAY, new Preferences(Language.NL, theme, textSize));
        DemoShop.fill(new DatabaseDemoSite(window.services.database()), FilledShop.SUNDAY, DemoShop.SEED);
        return window;
    }

    private static Ticket busiest(WindowFixture window) {
        return window.services.tickets().page(TicketQuery.first(View.CLOSED, "", 60)).stream()
                .map(row -> window.services.tickets().get(row.reference()))
                .max(java.util.Comparator.comparing(
                        ticket -> window.services.tickets().timeline(ticket).size()))
                .orElseThrow();
    }

    private static void show(WindowFixture window, Ticket ticket) {
        Screen.does(() -> window.window.openTicket(ticket.reference(), Step.LISTEN.name()));
        window.settle();
    }

    @ParameterizedTest
    @CsvSource({"light, LIGHT, 100", "dark, DARK, 100", "150, LIGHT, 150"})
    void pictures(String name, Preferences.Theme theme, int textSize) throws Exception {
        try (WindowFixture window = open(textSize, theme)) {
            Ticket ticket = busiest(window);
            window.services
                    .tickets()
                    .note(ticket, "Klant is vaste klant.\nVolgende keer een steviger slotje voorstellen.");
            show(window, ticket);
            ListView<TimelineLine> list = window.find("timeline-entries");
            Screen.does(() -> list.getSelectionModel().select(1));
            window.picture("timeline-" + name);
            if (name.equals("light")) {
                window.resize(1024, 700);
                window.picture("timeline-1024");
            }
            Screen.does(() -> window.<Button>find("ticket-export").fire());
            window.settle();
            Screen.does(() ->
                    window.<javafx.scene.control.CheckBox>find("export-notes").setSelected(true));
            if (name.equals("light")) {
                window.picture("export-1024");
                window.resize(1366, 768);
            }
            window.picture("export-" + name);
        }
    }

    @Test
    void aLongTimelineIsReadAsFarAsTheOwnerScrollsAndFiltered() throws Exception {
        try (WindowFixture window = open(100, Preferences.Theme.LIGHT)) {
            Ticket ticket = busiest(window);
            IntStream.range(0, 300).forEach(i -> window.services.tickets().note(ticket, "notitie " + i));
            show(window, ticket);
            ListView<TimelineLine> list = window.find("timeline-entries");
            assertThat(list.getItems()).hasSizeBetween(60, 120);
            for (int i = 0; i < 10; i++) {
                Screen.does(() -> list.scrollTo(list.getItems().size() - 1));
                window.settle();
            }
            assertThat(list.getItems())
                    .hasSize(window.services.tickets().timeline(ticket).size());
            Screen.does(
                    () -> window.<ToggleButton>find("timeline-filter-MESSAGES").fire());
            window.settle();
            assertThat(list.getItems())
                    .isNotEmpty()
                    .allMatch(line -> line.entry().kind() != TimelineEntry.Kind.NOTE && !line.isChange());
        }
    }

    @Test
    void byKeyboardAnEntryIsCopiedAndTheComplaintExported() throws Exception {
        try (WindowFixture window = open(100, Preferences.Theme.LIGHT)) {
            Ticket ticket = busiest(window);
            window.services.tickets().note(ticket, "dit wil ik kopiëren");
            show(window, ticket);
            Node list = window.find("timeline-entries");
            Screen.does(list::requestFocus);
            robot.push(KeyCode.HOME);
            robot.push(KeyCode.CONTROL, KeyCode.C);
            window.settle();
            assertThat(Screen.<String>on(() -> Clipboard.getSystemClipboard().getString()))
                    .isEqualTo("dit wil ik kopiëren");
            Screen.does(() -> window.<Button>find("ticket-export").requestFocus());
            robot.push(KeyCode.SPACE);
            window.settle();
            Path file = folder.resolve("klacht.zip");
            window.answers.file = Optional.of(file);
            robot.push(KeyCode.DOWN);
            robot.push(KeyCode.DOWN);
            robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            window.settle();
            assertThat(file).isNotEmptyFile();
            assertThat(java.nio.file.Files.readAllBytes(file)).startsWith('P', 'K');
            Screen.does(() -> window.<Button>find("ticket-export").requestFocus());
            robot.push(KeyCode.SPACE);
            robot.push(KeyCode.ESCAPE);
            window.settle();
            assertThat(Screen.<Boolean>on(
                            () -> window.<Button>find("ticket-export").isFocused()))
                    .isTrue();
        }
    }

    @Test
    void aComplaintOfWhichNothingIsKnownSaysSo() throws Exception {
        try (WindowFixture window = open(100, Preferences.Theme.LIGHT)) {
            show(window, busiest(window));
            Screen.does(() -> window.<ToggleButton>find("timeline-filter-NOTES").fire());
            window.settle();
            window.picture("timeline-notes");
        }
    }
}
