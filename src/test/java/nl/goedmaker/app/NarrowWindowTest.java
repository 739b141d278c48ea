package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nl.goedmaker.demo.DemoShop;
import nl.goedmaker.demo.storage.DatabaseDemoSite;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.settings.Preferences.Theme;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.TicketQuery;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.Screen;
import nl.goedmaker.ui.writing.WritingArea;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A small window with large letters: everything can be seen or scrolled to, and nothing covers anything. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NarrowWindowTest {
    private static final Preferences LARGE = new Preferences(Language.NL, Theme.LIGHT, 150);
    private static final Preferences ORDINARY = new Preferences(Language.NL, Theme.LIGHT, 100);

    private final FxRobot robot = new FxRobot();
    private WindowFixture window;
    private TicketRow ticket;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        window = WindowFixture.open(folder, MoneyShop.SUNDAY, LARGE);
        DemoShop.fill(new DatabaseDemoSite(window.services.database()), MoneyShop.SUNDAY, DemoShop.SEED);
        ticket = window.services
                .tickets()
                .page(TicketQuery.first(View.OPEN, "", 60))
                .getFirst();
    }

    @AfterAll
    void close() {
        window.close();
    }

    @BeforeEach
    void begin() {
        narrow();
        room(Room.TICKETS);
        robot.push(KeyCode.ESCAPE);
        window.settle();
    }

    private void narrow() {
        Screen.does(() -> window.window.prefer(LARGE));
        window.resize(1024, 700);
        window.settle();
    }

    private void wide() {
        Screen.does(() -> window.window.prefer(ORDINARY));
        window.resize(1366, 768);
        window.settle();
    }

    private void room(Room room) {
        Screen.does(() -> window.<ToggleButton>find("room-" + room).fire());
        window.settle();
        window.settle();
    }

    private void work(String step) {
        Screen.does(() -> window.window.openTicket(ticket.reference(), step));
        window.settle();
        window.settle();
    }

    private static Bounds bounds(Node node) {
        return Screen.on(() -> node.localToScene(node.getLayoutBounds()));
    }

    private double height() {
        return Screen.on(() -> window.window.stage().getScene().getHeight());
    }

    private void openReminder() {
        Screen.does(() -> window.<MenuButton>find("ticket-later").getItems().stream()
                .filter(item -> "later-reminder".equals(item.getId()))
                .forEach(MenuItem::fire));
        window.settle();
    }

    @Test
    void theFootOfTheSidebarStaysWhileAFormIsOpenAndThePageScrolls() {
        work("LISTEN");
        openReminder();
        assertThat(bounds(window.find("room-SETTINGS")).getMaxY()).isLessThanOrEqualTo(height());
        assertThat(bounds(window.find("new-ticket-button")).getMaxX())
                .isLessThanOrEqualTo(
                        Screen.on(() -> window.window.stage().getScene().getWidth()));
        window.picture("narrow-form");
        ScrollPane page = Screen.on(() -> {
            Node at = window.find("ticket-subject");
            while (!(at instanceof ScrollPane)) {
                at = at.getParent();
            }
            return (ScrollPane) at;
        });
        Screen.does(() -> page.setVvalue(1));
        window.settle();
        assertThat(bounds(window.find("timeline-entries")).getMaxY()).isLessThanOrEqualTo(height());
        assertThat(bounds(window.find("timeline-entries")).getHeight()).isGreaterThan(100);
    }

    @Test
    void aNoticeCoversNoRoomAndNothingInIt() {
        for (String step : List.of("LISTEN", "REPLY")) {
            work(step);
            Screen.does(() -> window.window.told(Sentence.of("app.paste.hint")));
            window.settle();
            window.picture("narrow-notice-" + step);
            Bounds notice = bounds(
                    Screen.on(() -> window.window.stage().getScene().getRoot().lookup(".notice")));
            for (Room room : Room.values()) {
                assertThat(notice.intersects(bounds(window.find("room-" + room))))
                        .as(room.name())
                        .isFalse();
            }
            Node shown = window.window.view().room(Room.TICKETS).root();
            assertThat(bounds(shown).getMaxY()).isLessThanOrEqualTo(notice.getMinY() + 1);
        }
        work("LISTEN");
        wide();
        assertThat(bounds(window.window.view().room(Room.TICKETS).root()).getMaxY())
                .as("where the sidebar has room, it stands there")
                .isEqualTo(height());
        Screen.does(() -> window.<Button>find("ticket-export").fire());
        window.settle();
        window.settle();
        Bounds notice = bounds(
                Screen.on(() -> window.window.stage().getScene().getRoot().lookup(".notice")));
        assertThat(notice.intersects(bounds(window.find("export"))))
                .as("nor does it cover a sheet that opens meanwhile")
                .isFalse();
        robot.push(KeyCode.ESCAPE);
        window.settle();
    }

    @Test
    void theListFitsItsColumnsAndKeepsTheOwnersWidths() {
        TableView<TicketRow> table = window.find("tickets-list");
        wide();
        double before = Screen.on(() -> table.getColumns().getLast().getWidth());
        narrow();
        assertThat(shownWidth(table)).isLessThanOrEqualTo(Screen.on(table::getWidth));
        Screen.does(() -> table.lookupAll(".scroll-bar:horizontal")
                .forEach(bar -> assertThat(bar.isVisible()).isFalse()));
        wide();
        assertThat(Screen.on(() -> table.getColumns().getLast().getWidth())).isEqualTo(before);
        assertThat(window.services.settings().remembered("ticketsColumns")).isEmpty();
    }

    private static double shownWidth(TableView<TicketRow> table) {
        return Screen.on(() -> table.getVisibleLeafColumns().stream()
                .mapToDouble(TableColumn::getWidth)
                .sum());
    }

    @Test
    void theSignsOfTheRoomsHaveTheirNamesInTooltips() {
        ToggleButton today = window.find("room-TODAY");
        assertThat(today.getTooltip().getText()).isEqualTo("Vandaag");
        assertThat(today.getAccessibleText()).contains("Vandaag");
        wide();
        assertThat(today.getTooltip()).isNull();
    }

    @Test
    void buttonsThatABlockedAnswerDoesNotPassLookLikeIt() {
        work("REPLY");
        Screen.does(
                () -> window.<WritingArea>find("reply-text").replaceText("Je krijgt € 10 als je de review weghaalt."));
        window.settle();
        Button send = window.find("reply-send");
        assertThat(send.getStyleClass()).doesNotContain("blocked");
        Screen.does(send::fire);
        window.settle();
        assertThat(send.getStyleClass()).contains("blocked");
        assertThat(window.<Button>find("reply-mail").getStyleClass()).contains("blocked");
        assertThat(send.getAccessibleHelp()).contains("review");
        window.picture("narrow-blocked");
        Screen.does(() -> window.<WritingArea>find("reply-text").replaceText("Ik maak het goed."));
        window.settle();
        assertThat(send.getStyleClass()).doesNotContain("blocked");
    }
}
