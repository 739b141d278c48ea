package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import nl.goedmaker.demo.DemoShop;
import nl.goedmaker.demo.storage.DatabaseDemoSite;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.settings.Preferences.Theme;
import nl.goedmaker.text.Language;
import nl.goedmaker.ui.Screen;
import nl.goedmaker.ui.keys.Command;
import nl.goedmaker.ui.palette.PaletteRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window by keys alone: no test here points at anything. */
class KeyboardTest {
    private static final Preferences LIGHT = new Preferences(Language.NL, Theme.LIGHT, 100);

    @TempDir
    Path folder;

    private WindowFixture small() throws Exception {
        WindowFixture window = WindowFixture.open(folder, MoneyShop.SUNDAY, LIGHT);
        MoneyShop shop = new MoneyShop(window.services);
        shop.offer("Sanne de Wit", "7,50");
        shop.claim("J. Visser", "5,00");
        shop.claim("L. Peeters", "5,00");
        window.settle();
        return window;
    }

    private WindowFixture demo() throws Exception {
        WindowFixture window = WindowFixture.open(folder, MoneyShop.SUNDAY, LIGHT);
        DemoShop.fill(new DatabaseDemoSite(window.services.database()), MoneyShop.SUNDAY, DemoShop.SEED);
        Screen.does(() -> window.window.view().refresh());
        window.settle();
        return window;
    }

    private static void pictures(WindowFixture window, String name) {
        pictures(window, name, () -> {});
    }

    /** @param arrange brings into sight what another size has moved */
    private static void pictures(WindowFixture window, String name, Runnable arrange) {
        window.picture(name);
        Screen.does(() -> window.window.prefer(new Preferences(Language.NL, Theme.DARK, 100)));
        window.picture(name + "-dark");
        Screen.does(() -> window.window.prefer(new Preferences(Language.NL, Theme.LIGHT, 150)));
        window.settle();
        Screen.does(arrange);
        window.picture(name + "-150");
        Screen.does(() -> window.window.prefer(LIGHT));
        window.resize(1024, 700);
        Screen.does(arrange);
        window.picture(name + "-small");
        window.resize(1366, 768);
    }

    private static int row(WindowFixture window, String list) {
        return Screen.on(() -> switch (window.<Node>find(list)) {
            case TableView<?> table -> table.getSelectionModel().getSelectedIndex();
            case ListView<?> rows -> rows.getSelectionModel().getSelectedIndex();
            default -> throw new AssertionError(list + " is no list");
        });
    }

    private static String chosen(WindowFixture window) {
        return Screen.on(() -> {
            ListView<PaletteRow> list = window.find("palette-list");
            PaletteRow row = list.getSelectionModel().getSelectedItem();
            return row == null ? "nothing" : row.title();
        });
    }

    @Test
    void thePaletteFindsRunsAndGivesTheKeyboardBack() throws Exception {
        try (WindowFixture window = demo()) {
            Owner owner = new Owner(window);
            owner.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
            assertThat(owner.focus()).isEqualTo("tickets-list");
            owner.press(KeyCode.SHORTCUT, KeyCode.K);
            assertThat(owner.focus()).isEqualTo("palette-field");
            assertThat(owner.words("palette-hint")).contains("ordernummer");
            pictures(window, "palette-empty");
            // what lies below cannot be reached meanwhile
            owner.press(KeyCode.SHORTCUT, KeyCode.DIGIT3);
            assertThat(owner.sees("reviews-list")).isFalse();
            owner.press(KeyCode.ESCAPE);
            assertThat(owner.sees("palette")).isFalse();
            assertThat(owner.focus()).isEqualTo("tickets-list");

            owner.press(KeyCode.SHORTCUT, KeyCode.K);
            owner.write("klacht nieuwe");
            assertThat(chosen(window)).isEqualTo("Nieuwe klacht");
            owner.press(KeyCode.ENTER);
            assertThat(owner.sees("new-ticket")).isTrue();
            owner.press(KeyCode.ESCAPE);
            assertThat(owner.focus()).isEqualTo("tickets-list");

            owner.press(KeyCode.SHORTCUT, KeyCode.K);
            owner.write("arm");
            pictures(window, "palette-found");
            String first = chosen(window);
            owner.press(KeyCode.DOWN);
            assertThat(chosen(window)).isNotEqualTo(first);
            owner.press(KeyCode.UP);
            owner.press(KeyCode.ENTER);
            assertThat(owner.words("ticket-subject")).isEqualTo(first);
        }
    }

    @Test
    void theSheetShowsEveryKeyAndLooksAmongThem() throws Exception {
        try (WindowFixture window = small()) {
            Owner owner = new Owner(window);
            owner.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
            owner.write("?");
            assertThat(owner.focus()).isEqualTo("key-sheet-field");
            assertThat(owner.allWords("key-sheet-groups")).contains("Kamers", "Nieuwe klacht", "Ctrl N", "J of ↓");
            pictures(window, "keys-sheet");
            owner.write("nieuwe");
            assertThat(owner.allWords("key-sheet-groups"))
                    .contains("Nieuwe klacht")
                    .doesNotContain("J of ↓");
            owner.press(KeyCode.ESCAPE);
            assertThat(owner.focus()).isEqualTo("tickets-list");
            owner.press(KeyCode.F1);
            assertThat(owner.sees("key-sheet")).isTrue();
            owner.press(KeyCode.ESCAPE);
            // who is typing means a question mark
            owner.tabBackTo("tickets-filter");
            owner.write("waar is ze?");
            assertThat(owner.sees("key-sheet")).isFalse();
            assertThat(owner.words("tickets-filter")).isEqualTo("waar is ze?");
        }
    }

    @Test
    void listsAreWalkedByLettersAndArrowsAndOpenedByEnter() throws Exception {
        try (WindowFixture window = small()) {
            Owner owner = new Owner(window);
            owner.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
            assertThat(row(window, "tickets-list")).isZero();
            owner.press(KeyCode.J);
            assertThat(row(window, "tickets-list")).isOne();
            owner.press(KeyCode.K);
            assertThat(row(window, "tickets-list")).isZero();
            owner.press(KeyCode.END);
            assertThat(row(window, "tickets-list")).isEqualTo(2);
            owner.press(KeyCode.HOME);
            owner.press(KeyCode.DOWN);
            owner.press(KeyCode.ENTER);
            assertThat(owner.sees("ticket-subject")).isTrue();
            owner.press(KeyCode.ESCAPE);
            assertThat(owner.focus()).isEqualTo("tickets-list");
            assertThat(row(window, "tickets-list")).isOne();

            owner.press(KeyCode.SHORTCUT, KeyCode.DIGIT4);
            owner.press(KeyCode.J);
            assertThat(row(window, "cashback-list")).isZero();
            owner.press(KeyCode.TAB);
            assertThat(owner.focus()).isNotEqualTo("cashback-list");
            owner.press(KeyCode.ESCAPE);
            assertThat(owner.focus()).isEqualTo("cashback-list");

            owner.press(KeyCode.SHORTCUT, KeyCode.DIGIT5);
            owner.press(KeyCode.J);
            owner.press(KeyCode.J);
            assertThat(row(window, "payouts-list")).isOne();
            owner.press(KeyCode.K);
            assertThat(row(window, "payouts-list")).isZero();
        }
    }

    @Test
    void aReviewIsAnsweredByKeys() throws Exception {
        try (WindowFixture window = demo()) {
            Owner owner = new Owner(window);
            owner.press(KeyCode.SHORTCUT, KeyCode.DIGIT3);
            owner.press(KeyCode.HOME);
            int before = row(window, "reviews-list");
            owner.press(KeyCode.J);
            assertThat(row(window, "reviews-list")).isEqualTo(before + 1);
            owner.press(KeyCode.HOME);
            owner.press(KeyCode.ENTER);
            assertThat(owner.focus()).isEqualTo("review-answer");
            owner.press(KeyCode.ESCAPE);
            assertThat(owner.focus()).isEqualTo("reviews-list");
        }
    }

    @Test
    void aComplaintIsWorkedThroughByItsOwnKeys() throws Exception {
        try (WindowFixture window = small()) {
            Owner owner = new Owner(window);
            owner.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
            owner.press(KeyCode.N);
            assertThat(owner.focus()).isEqualTo("listen-note");
            owner.write("bellen");
            owner.press(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
            assertThat(owner.focus()).isEqualTo("step-CHECK");
            owner.press(KeyCode.SHORTCUT, KeyCode.PAGE_UP);
            assertThat(owner.words("listen-note")).isEqualTo("bellen");
            owner.press(KeyCode.A);
            assertThat(owner.focus()).isEqualTo("reply-text");
            owner.press(KeyCode.ESCAPE);
            owner.press(KeyCode.C);
            assertThat(owner.focus()).isEqualTo("step-FOLLOW_UP");
            owner.press(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
            assertThat(owner.focus()).isEqualTo("step-FOLLOW_UP");
        }
    }

    @Test
    void aKeyIsChangedInTheSettingsAndWorksAtOnce() throws Exception {
        try (WindowFixture window = small()) {
            Owner owner = new Owner(window);
            owner.press(KeyCode.F1);
            owner.tabBackTo("key-sheet-change");
            owner.press(KeyCode.SPACE);
            window.settle();
            assertThat(owner.focus()).isEqualTo("key-TODAY");
            owner.tabTo("key-NEW_TICKET");
            owner.press(KeyCode.SPACE);
            window.picture("settings-keys-press");
            owner.press(KeyCode.SHORTCUT, KeyCode.K);
            assertThat(owner.sees("palette")).isFalse();
            assertThat(window.<Label>find("key-refusal-NEW_TICKET").getText()).contains("Ctrl K");
            pictures(
                    window,
                    "settings-keys",
                    () -> window.<Button>find("section-keys").fire());
            owner.tabTo("key-NEW_TICKET");
            owner.press(KeyCode.SPACE);
            owner.press(KeyCode.SHORTCUT, KeyCode.B);
            assertThat(owner.sees("key-refusal-NEW_TICKET")).isFalse();
            assertThat(owner.words("new-ticket-button")).contains("Ctrl B");
            owner.press(KeyCode.SHORTCUT, KeyCode.N);
            assertThat(owner.sees("new-ticket")).isFalse();
            owner.press(KeyCode.SHORTCUT, KeyCode.B);
            assertThat(owner.sees("new-ticket")).isTrue();
            owner.press(KeyCode.ESCAPE);
            owner.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(window.services.settings().keys()).isEmpty();
            assertThat(owner.words("new-ticket-button")).contains("Ctrl N");
            assertThat(owner.sees("key-reset-" + Command.NEW_TICKET)).isFalse();
        }
    }
}
