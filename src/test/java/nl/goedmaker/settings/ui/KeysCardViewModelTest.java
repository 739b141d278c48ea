package nl.goedmaker.settings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.ui.TestDesk;
import nl.goedmaker.ui.keys.Command;
import nl.goedmaker.ui.keys.KeyMap;
import nl.goedmaker.ui.keys.KeyStroke;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysCardViewModelTest {
    private static final KeyStroke CTRL_B = KeyStroke.shortcut(KeyCode.B);

    @TempDir
    Path folder;

    private ShopOnDisk shop;
    private TestDesk surroundings;
    private KeysCardViewModel card;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        surroundings = new TestDesk(Language.NL, shop.services().clock());
        card = new KeysCardViewModel(shop.services().settings(), surroundings.desk);
        read();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private void read() {
        card.show(shop.services().settings().keys());
    }

    private KeyMap kept() {
        return KeyMap.parse(shop.services().settings().keys());
    }

    private void give(Command command, KeyStroke stroke) {
        card.begin(command);
        card.press(stroke);
    }

    @Test
    void theKeyThatIsPressedIsKeptAndCanBeTakenBack() {
        give(Command.NEW_TICKET, CTRL_B);
        assertThat(card.spelled(Command.NEW_TICKET)).isEqualTo("Ctrl B");
        assertThat(card.waitingProperty().get()).isNull();
        assertThat(kept().command(CTRL_B)).contains(Command.NEW_TICKET);
        assertThat(surroundings.screen.notices).extracting(Sentence::key).containsExactly("settings.change.keys");
        shop.services().journal().undo();
        read();
        assertThat(card.spelled(Command.NEW_TICKET)).isEqualTo("Ctrl N");
    }

    @Test
    void aKeyThatIsTakenIsRefusedWithOneSentenceAndNothingChanges() {
        give(Command.NEW_TICKET, KeyStroke.shortcut(KeyCode.K));
        assertThat(card.refusedProperty().get()).isEqualTo(Command.NEW_TICKET);
        assertThat(card.refusalProperty().get()).contains("Ctrl K", "Zoeken of iets doen");
        assertThat(kept()).isEqualTo(KeyMap.STANDARD);
        assertThat(surroundings.screen.notices).isEmpty();
        card.begin(Command.NEW_TICKET);
        assertThat(card.refusalProperty().get()).isEmpty();
    }

    @Test
    void withoutAKeyEverythingStaysAsItWas() {
        card.begin(Command.NEW_TICKET);
        card.cancel();
        card.press(CTRL_B);
        assertThat(kept()).isEqualTo(KeyMap.STANDARD);
    }

    @Test
    void oneCommandOrAllGetBackTheKeyTheyCameWith() {
        give(Command.NEW_TICKET, CTRL_B);
        give(Command.ANSWER, KeyStroke.alone(KeyCode.L));
        card.reset(Command.ANSWER);
        assertThat(kept().isChanged(Command.ANSWER)).isFalse();
        assertThat(kept().isChanged(Command.NEW_TICKET)).isTrue();
        card.resetAll();
        assertThat(kept().isStandard()).isTrue();
        shop.services().journal().undo();
        assertThat(kept().isChanged(Command.NEW_TICKET)).isTrue();
    }

    @Test
    void theKeyACommandCameWithIsNotTakenFromAnother() {
        give(Command.NEW_TICKET, CTRL_B);
        give(Command.UNDO, KeyStroke.shortcut(KeyCode.N));
        card.reset(Command.NEW_TICKET);
        assertThat(card.refusalProperty().get()).contains("Ctrl N", "Ongedaan maken");
        assertThat(kept().isChanged(Command.NEW_TICKET)).isTrue();
    }
}
