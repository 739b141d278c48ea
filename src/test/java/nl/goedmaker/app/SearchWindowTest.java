package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.demo.DemoShop;
import nl.goedmaker.demo.storage.DatabaseDemoSite;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.settings.Preferences.Theme;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketQuery;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.ui.Screen;
import nl.goedmaker.ui.palette.PaletteRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Searching in the list of complaints and in the palette, on a real data file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchWindowTest {
    private static final List<String> ODD = List.of(
            "\"",
            "\"\"\"",
            "(((",
            ")",
            "{a}:b",
            "a AND OR NOT",
            "NEAR(a b)",
            "*",
            "^",
            "-",
            "---",
            "- - -",
            "'; DROP TABLE ticket; --",
            "sinds:32-13-2026",
            "bedrag:>abc",
            "bedrag:",
            "iban:???",
            "😀👩‍🔧",
            "\ud83d",
            "a\u0000b",
            "\u202eabc",
            "שלום עולם",
            "x".repeat(100_000),
            "a ".repeat(50_000));

    private WindowFixture window;
    private Owner owner;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        window = WindowFixture.open(folder, MoneyShop.SUNDAY, new Preferences(Language.NL, Theme.LIGHT, 100));
        DemoShop.fill(new DatabaseDemoSite(window.services.database()), MoneyShop.SUNDAY, DemoShop.SEED);
        Screen.does(() -> window.window.view().refresh());
        owner = new Owner(window);
        owner.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    }

    @BeforeEach
    void begin() {
        set("tickets-filter", "");
        assertThat(owner.sees("palette")).isFalse();
        assertThat(owner.sees("tickets-filter")).isTrue();
    }

    @AfterAll
    void close() {
        window.close();
    }

    private void pictures(String name) {
        pictures(name, () -> {});
    }

    /** @param again shows what goes away when the window changes */
    private void pictures(String name, Runnable again) {
        window.picture(name);
        Screen.does(() -> window.window.prefer(new Preferences(Language.NL, Theme.DARK, 100)));
        again.run();
        window.picture(name + "-dark");
        Screen.does(() -> window.window.prefer(new Preferences(Language.NL, Theme.LIGHT, 150)));
        again.run();
        window.picture(name + "-150");
        Screen.does(() -> window.window.prefer(new Preferences(Language.NL, Theme.LIGHT, 100)));
        window.resize(1024, 700);
        again.run();
        window.picture(name + "-small");
        window.resize(1366, 768);
        again.run();
    }

    /** The screen of a test is narrower than the window, and a popup stays on its screen. */
    private void again() {
        Screen.does(() -> popup().map(list -> (PopupWindow) list.getScene().getWindow())
                .ifPresent(popup -> popup.setAutoFix(false)));
        owner.press(KeyCode.ESCAPE);
        owner.press(KeyCode.BACK_SPACE);
        owner.write(":");
    }

    private static Optional<Node> popup() {
        return Screen.on(() -> Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(popup -> popup.getScene().getRoot().lookup("#completion-list"))
                .filter(node -> node != null && node.getScene().getWindow().isShowing())
                .findFirst());
    }

    private static List<String> proposals() {
        return popup().map(list -> Screen.on(() -> ((ListView<?>) list)
                        .getItems().stream()
                                .map(Object::toString)
                                .map(words -> words.replaceAll("^Proposal\\[label=(.*), text=.*$", "$1"))
                                .toList()))
                .orElse(List.of());
    }

    private void set(String id, String words) {
        TextField field = window.find(id);
        Screen.does(() -> {
            field.setText(words);
            field.end();
        });
        window.settle();
        window.settle();
    }

    private int rows() {
        TableView<?> list = window.find("tickets-list");
        return Screen.on(() -> list.getItems().size());
    }

    private String chosen() {
        ListView<PaletteRow> list = window.find("palette-list");
        return Screen.on(() -> list.getSelectionModel().getSelectedItem().title());
    }

    @Test
    void fieldsAndValuesAreProposedInTheListAndTakenByKeyAndMouse() {
        owner.tabBackTo("tickets-filter");
        owner.write("st");
        assertThat(proposals()).contains("status:");
        owner.write("a");
        assertThat(proposals()).containsExactly("status:");
        owner.press(KeyCode.ESCAPE);
        assertThat(proposals()).isEmpty();
        assertThat(owner.words("tickets-filter")).isEqualTo("sta");
        owner.write("t");
        owner.press(KeyCode.TAB);
        assertThat(owner.words("tickets-filter")).isEqualTo("status:");
        assertThat(proposals()).containsExactly("status:open", "status:wacht", "status:gesloten");
        assertThat(owner.sees("tickets-filter-problem")).isFalse();
        again();
        pictures("search-list-completion", this::again);
        owner.press(KeyCode.DOWN);
        owner.press(KeyCode.DOWN);
        owner.press(KeyCode.UP);
        TextField field = window.find("tickets-filter");
        assertThat(Screen.on(field::getAccessibleText)).contains("status:open").contains("1 van 3");
        owner.press(KeyCode.ENTER);
        assertThat(owner.words("tickets-filter")).isEqualTo("status:open ");
        assertThat(proposals()).isEmpty();
        assertThat(Screen.on(field::getAccessibleText)).isEqualTo(field.getPromptText());
        assertThat(rows())
                .isEqualTo(window.services
                        .tickets()
                        .page(TicketQuery.first(View.OPEN, "status:open", 60))
                        .size());

        set("tickets-filter", "");
        owner.write("kanaal:");
        Node etsy = Screen.on(() -> popup().orElseThrow().lookupAll(".list-cell").stream()
                .filter(cell -> cell instanceof ListCell<?> shown && "kanaal:etsy".equals(shown.getText()))
                .findFirst()
                .orElseThrow());
        new Mouse(window, new FxRobot()).click(etsy, "kanaal:etsy");
        assertThat(owner.words("tickets-filter")).isEqualTo("kanaal:etsy ");
        assertThat(owner.focus()).isEqualTo("tickets-filter");

        // past the last proposal the keyboard goes where it goes without any
        set("tickets-filter", "");
        owner.write("sta");
        owner.press(KeyCode.DOWN);
        owner.press(KeyCode.DOWN);
        assertThat(owner.focus()).isEqualTo("tickets-list");
        assertThat(proposals()).isEmpty();
        owner.tabBackTo("tickets-filter");
    }

    @Test
    void aWrongFieldIsNamedWithTheWayOutAndASlipIsMendedByOneClick() {
        set("tickets-filter", "ring staus:open");
        assertThat(owner.words("tickets-filter-problem"))
                .isEqualTo("“staus:” is geen veld om in te zoeken. Bedoel je “status:”?");
        set("tickets-filter", "bedrag:>abc");
        assertThat(owner.words("tickets-filter-problem"))
                .isEqualTo("“abc” achter “bedrag:” is geen bedrag. Schrijf het zo: bedrag:7,50, bedrag:>10 of"
                        + " bedrag:10..25.");
        set("tickets-filter", "sinds:32-13-2026");
        assertThat(owner.words("tickets-filter-problem")).contains("“32-13-2026” achter “sinds:”");
        window.picture("search-list-problem");
        set("tickets-filter", "armbnad");
        assertThat(rows()).isZero();
        assertThat(owner.words("tickets-meant")).isEqualTo("Bedoelde je “armband”?");
        window.picture("search-list-meant");
        owner.click("tickets-meant");
        assertThat(owner.words("tickets-filter")).isEqualTo("armband");
        assertThat(rows()).isPositive();
        assertThat(owner.sees("tickets-meant")).isFalse();
        set("tickets-filter", "qqqqqq");
        assertThat(owner.sees("tickets-meant")).isFalse();
    }

    @Test
    void aNumberOrACodeOpensTheOneThingFromTheListAndThePalette() {
        TicketRow row = window.services.tickets().page(TicketQuery.first(View.ALL, "", 60)).stream()
                .filter(each -> each.orderNumber() != null)
                .filter(each -> window.services.tickets().count(View.ALL, "order:\"" + each.orderNumber() + "\"") == 1)
                .findFirst()
                .orElseThrow();
        Ticket ticket = window.services.tickets().get(row.reference());
        for (String typed : List.of(
                row.reference().toLowerCase(java.util.Locale.ROOT),
                row.reference().replace("-", " "),
                String.valueOf(row.orderNumber()))) {
            owner.tabBackTo("tickets-filter");
            set("tickets-filter", typed);
            owner.press(KeyCode.ENTER);
            assertThat(owner.words("ticket-subject")).as(typed).isEqualTo(ticket.subject());
            owner.press(KeyCode.ESCAPE);
            assertThat(owner.focus()).as(typed).isEqualTo("tickets-list");

            owner.press(KeyCode.SHORTCUT, KeyCode.K);
            set("palette-field", typed);
            owner.press(KeyCode.ENTER);
            assertThat(owner.words("ticket-subject")).as(typed).isEqualTo(ticket.subject());
            owner.press(KeyCode.ESCAPE);
        }
        Cashback cashback = window.services.cashbacks().ofTicket(ticket).stream()
                .findFirst()
                .orElseGet(() -> new MoneyShop(window.services).offer("Zoë Prins", "7,50"));
        owner.press(KeyCode.SHORTCUT, KeyCode.K);
        set("palette-field", cashback.code().display().replace("-", " ").toLowerCase(java.util.Locale.ROOT));
        owner.press(KeyCode.ENTER);
        assertThat(owner.words("ticket-details")).contains(cashback.ticket());
        // words are no number: Enter goes on to the list
        owner.press(KeyCode.ESCAPE);
        owner.tabBackTo("tickets-filter");
        set("tickets-filter", "armband");
        owner.press(KeyCode.ENTER);
        assertThat(owner.focus()).isEqualTo("tickets-list");
    }

    @Test
    void thePaletteProposesTooAndSaysWhatItDidNotUnderstand() {
        owner.press(KeyCode.SHORTCUT, KeyCode.K);
        owner.write("typ");
        assertThat(proposals()).containsExactly("type:");
        owner.press(KeyCode.ESCAPE);
        assertThat(owner.sees("palette")).isTrue();
        owner.write("e");
        owner.press(KeyCode.TAB);
        assertThat(owner.focus()).isEqualTo("palette-field");
        assertThat(proposals()).contains("type:breuk", "type:sluiting").hasSize(15);
        assertThat(owner.words("palette-hint")).contains("Zet achter “type:”");
        pictures("search-palette-completion", this::again);
        owner.press(KeyCode.DOWN);
        owner.press(KeyCode.ENTER);
        assertThat(owner.words("palette-field")).isEqualTo("type:breuk ");
        assertThat(proposals()).isEmpty();
        String first = chosen();
        owner.press(KeyCode.DOWN);
        assertThat(chosen()).isNotEqualTo(first);
        set("palette-field", "staus:open");
        assertThat(owner.words("palette-hint")).contains("Bedoel je “status:”?");
        set("palette-field", "armbnad");
        assertThat(owner.words("palette-hint")).contains("Bedoelde je “armband”?");
        pictures("search-palette-meant");
        owner.press(KeyCode.ESCAPE);
        assertThat(owner.sees("palette")).isFalse();
    }

    @Test
    void whateverIsTypedTheListAndThePaletteAnswer() {
        owner.tabBackTo("tickets-filter");
        for (String odd : ODD) {
            set("tickets-filter", odd);
            owner.press(KeyCode.ENTER);
            assertThat(window.window
                            .view()
                            .room(nl.goedmaker.ui.Room.TICKETS)
                            .root()
                            .isVisible())
                    .isTrue();
            assertThat(Screen.on(
                            () -> window.window.stage().getScene().getRoot().lookupAll(".notice.refused")))
                    .as(odd.substring(0, 1))
                    .isEmpty();
        }
        assertThat(owner.words("tickets-filter-problem")).contains("te lang");
        owner.press(KeyCode.SHORTCUT, KeyCode.K);
        for (String odd : ODD) {
            set("palette-field", odd);
            assertThat(owner.sees("palette-list")).isTrue();
        }
        owner.press(KeyCode.ESCAPE);
        assertThat(window.failures).isEmpty();
    }
}
