package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.tickets.Tickets;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A command is given in a terminal while the window is open on the same data file. */
class OutsideChangesTest {
    @TempDir
    Path folder;

    private WindowFixture window;
    private Owner owner;
    private ShopOnDisk terminal;

    @Test
    void whatACommandDoesShowsInTheWindowAndTheOwnersWorkStays() throws Exception {
        try (ShopOnDisk other = ShopOnDisk.empty(folder);
                WindowFixture opened = WindowFixture.open(
                        folder, MoneyShop.SUNDAY, new Preferences(Language.NL, Preferences.Theme.LIGHT, 100))) {
            window = opened;
            owner = new Owner(opened);
            terminal = other;
            comesByItself();
            keepsWhatIsChosen();
            keepsWhatIsTyped();
            goesBackFromWhatIsGone();
        }
    }

    private void comesByItself() throws Exception {
        String before = Screen.on(
                () -> window.window.view().root().lookup("#room-TODAY").getAccessibleText());
        IntStream.range(0, 3).forEach(i -> terminal.ticket("Klant " + i));
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> !Screen.on(() -> window.window
                                .view()
                                .root()
                                .lookup("#room-TODAY")
                                .getAccessibleText())
                        .equals(before));
        window.settle();
    }

    private void keepsWhatIsChosen() {
        Screen.does(() -> window.window.open(Room.TICKETS));
        window.settle();
        owner.press(2, KeyCode.DOWN);
        TableView<TicketRow> list = window.find("tickets-list");
        String chosen = chosen(list);
        String focus = owner.focus();
        int rows = list.getItems().size();
        terminal.ticket("Nog iemand");
        look();
        assertThat(list.getItems()).hasSize(rows + 1);
        assertThat(chosen(list)).isEqualTo(chosen);
        assertThat(owner.focus()).isEqualTo(focus);
    }

    private static String chosen(TableView<TicketRow> list) {
        return Screen.on(() -> list.getSelectionModel().getSelectedItem().reference());
    }

    private void keepsWhatIsTyped() {
        owner.press(KeyCode.ENTER);
        String reference = open();
        TextInputControl note = window.find("listen-note");
        Screen.does(() -> {
            note.requestFocus();
            note.setText("Half geschreven");
        });
        Tickets tickets = terminal.services().tickets();
        tickets.receive(tickets.get(reference), "Een bericht van buiten.");
        look();
        assertThat(note.getText()).isEqualTo("Half geschreven");
        assertThat(owner.focus()).isEqualTo("listen-note");
        assertThat(Screen.on(
                        () -> window.window.view().root().lookupAll(".text").toString()))
                .contains("Een bericht van buiten.");
    }

    private String open() {
        TableView<TicketRow> list = window.find("tickets-list");
        return chosen(list);
    }

    private void goesBackFromWhatIsGone() {
        terminal.services().deletions().delete(open());
        look();
        assertThat(owner.sees("tickets-list")).isTrue();
    }

    private void look() {
        Screen.does(() -> window.window.lookOutside());
        window.settle();
    }
}
