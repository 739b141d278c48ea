package nl.goedmaker.app;

import static nl.goedmaker.ShopOnDisk.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nl.goedmaker.demo.DemoShop;
import nl.goedmaker.demo.storage.DatabaseDemoSite;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.SavedSearch;
import nl.goedmaker.tickets.TicketQuery;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The views and saved searches in the sidebar, and the order of the list. */
class ViewsWindowTest {
    private static final Instant NOW = Instant.parse("2026-11-22T07:31:00Z");

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    private WindowFixture open(int textSize, Preferences.Theme theme) throws Exception {
        WindowFixture window =
                WindowFixture.open(folder, Clock.fixed(NOW, ZONE), new Preferences(Language.NL, theme, textSize));
        if (window.services.tickets().count(View.ALL, "") == 0) {
            DemoShop.fill(new DatabaseDemoSite(window.services.database()), window.services.clock(), DemoShop.SEED);
        }
        Screen.does(() -> window.window.open(Room.TICKETS));
        window.settle();
        return window;
    }

    private void press(WindowFixture window, KeyCode... keys) {
        robot.push(keys);
        window.settle();
    }

    private static void choose(WindowFixture window, String item) {
        MenuItem found = Screen.on(() -> window.<MenuButton>find("tickets-list-menu").getItems().stream()
                .filter(each -> item.equals(each.getId()))
                .findFirst()
                .orElseThrow());
        Screen.does(found::fire);
        window.settle();
    }

    private static List<String> listed(WindowFixture window) {
        return Screen.on(() -> window.<TableView<TicketRow>>find("tickets-list").getItems().stream()
                .map(TicketRow::reference)
                .toList());
    }

    private static List<String> inDatabase(WindowFixture window, View view) {
        return window.services.tickets().page(TicketQuery.first(view, "", 60)).stream()
                .map(TicketRow::reference)
                .toList();
    }

    private static String count(WindowFixture window, String shortcut) {
        return Screen.on(
                () -> ((Label) Objects.requireNonNull(window.find(shortcut).lookup(".nav-count"))).getText());
    }

    @Test
    void aViewFromTheSidebarAndItsOrderAreKeptForTheNextTime() throws Exception {
        try (WindowFixture window = open(100, Preferences.Theme.LIGHT)) {
            Screen.does(() -> window.<ToggleButton>find("shortcut-MINE").fire());
            window.settle();
            assertThat(listed(window)).isEqualTo(inDatabase(window, View.MINE)).isNotEmpty();
            assertThat(count(window, "shortcut-MINE"))
                    .isEqualTo(Integer.toString(listed(window).size()));
            window.picture("views-mine");
            choose(window, "order-CUSTOMER");
            choose(window, "order-descending");
            assertThat(listed(window))
                    .isNotEqualTo(inDatabase(window, View.MINE))
                    .containsExactlyInAnyOrderElementsOf(inDatabase(window, View.MINE));
        }
        try (WindowFixture again = open(150, Preferences.Theme.LIGHT)) {
            assertThat(Screen.on(() -> again.<ToggleButton>find("shortcut-MINE").isSelected()))
                    .isTrue();
            List<String> names = Screen.on(() -> again.<TableView<TicketRow>>find("tickets-list").getItems().stream()
                    .map(TicketRow::customerName)
                    .toList());
            assertThat(names).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER.reversed());
            again.picture("views-150");
            Screen.does(() -> again.<ToggleButton>find("tickets-view-WEEK").fire());
            again.settle();
            assertThat(listed(again)).as("another view has its own order").isEqualTo(inDatabase(again, View.WEEK));
            again.resize(1024, 700);
            again.picture("views-150-1024");
        }
    }

    @Test
    void aSearchIsSavedChosenRenamedMovedAndRemovedByKeyboard() throws Exception {
        try (WindowFixture window = open(100, Preferences.Theme.DARK)) {
            window.services.savedSearches().save("Ketting", View.ALL, "ketting", View.ALL.standard());
            window.answers.words = "Armbanden";
            Screen.does(() -> window.<ToggleButton>find("tickets-view-ALL").fire());
            window.settle();
            Screen.does(() -> window.find("tickets-filter").requestFocus());
            robot.write("armband", 0);
            window.settle();
            List<String> found = listed(window);
            choose(window, "saved-save");
            SavedSearch saved = window.services.savedSearches().all().getLast();
            assertThat(saved.name()).isEqualTo("Armbanden");
            String id = "shortcut-saved-" + saved.id();
            assertThat(count(window, id)).isEqualTo(Integer.toString(found.size()));
            assertThat(Screen.on(() -> window.<ToggleButton>find(id).isSelected()))
                    .isTrue();

            Screen.does(() -> window.<ToggleButton>find("shortcut-LATE").fire());
            window.settle();
            assertThat(Screen.on(() -> window.<TextField>find("tickets-filter").getText()))
                    .as("the words were those of the search")
                    .isEmpty();
            Screen.does(() -> window.find(id).requestFocus());
            press(window, KeyCode.SPACE);
            assertThat(listed(window)).isEqualTo(found);

            Screen.does(() -> window.find(id).requestFocus());
            window.answers.words = "Alles met armband";
            press(window, KeyCode.F2);
            press(window, KeyCode.ALT, KeyCode.UP);
            assertThat(window.services.savedSearches().all())
                    .extracting(SavedSearch::name)
                    .containsExactly("Alles met armband", "Ketting");
            assertThat(Screen.on(() -> window.find(id).isFocused())).isTrue();
            window.picture("views-saved-dark");
            window.resize(1024, 700);
            window.picture("views-saved-dark-1024");

            press(window, KeyCode.DELETE);
            assertThat(window.services.savedSearches().all())
                    .extracting(SavedSearch::name)
                    .containsExactly("Ketting");
            window.services.journal().undo();
            window.settle();
            assertThat(Screen.on(() -> window.<ToggleButton>find(id).isSelected()))
                    .as("the words are still in the field, but nobody chose the search again")
                    .isFalse();
        }
    }

    @Test
    void aSavedSearchThatIsNoLongerUnderstoodSaysSoAndStays() throws Exception {
        try (WindowFixture window = open(100, Preferences.Theme.LIGHT)) {
            SavedSearch saved =
                    window.services.savedSearches().save("Vroeger", View.ALL, "status:open", View.ALL.standard());
            window.services
                    .database()
                    .change(context -> context.execute("UPDATE saved_search SET query = 'status:misschien'"));
            Screen.does(() -> window.window.view().refresh());
            window.settle();
            assertThat(count(window, "shortcut-saved-" + saved.id())).isEqualTo("!");
            Screen.does(() ->
                    window.<ToggleButton>find("shortcut-saved-" + saved.id()).fire());
            window.settle();
            assertThat(Screen.on(
                            () -> window.<Label>find("tickets-filter-problem").getText()))
                    .isNotEmpty();
            window.picture("views-broken");
            assertThat(window.services.savedSearches().all()).hasSize(1);
        }
    }
}
