package nl.goedmaker.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.scene.input.KeyCode;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.keys.KeyStroke.Modifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyMapTest {
    private static final KeyStroke CTRL_B = KeyStroke.shortcut(KeyCode.B);

    @Test
    void aChangedKeyReplacesTheOneTheCommandCameWith() {
        KeyMap map = KeyMap.STANDARD.with(Command.NEW_TICKET, CTRL_B);
        assertThat(map.command(CTRL_B)).contains(Command.NEW_TICKET);
        assertThat(map.command(KeyStroke.shortcut(KeyCode.N))).isEmpty();
        assertThat(map.without(Command.NEW_TICKET)).isEqualTo(KeyMap.STANDARD);
    }

    @Test
    void aCommandThatCameWithoutAKeyGetsOneAndGivesItBack() {
        KeyMap map = KeyMap.STANDARD.with(Command.SPLIT, CTRL_B);
        assertThat(map.command(CTRL_B)).contains(Command.SPLIT);
        assertThat(KeyMap.parse(map.word())).isEqualTo(map);
        assertThat(map.without(Command.SPLIT)).isEqualTo(KeyMap.STANDARD);
    }

    @Test
    void theArrowsStayBesideTheOwnersKey() {
        KeyMap map = KeyMap.STANDARD.with(Command.NEXT_ROW, KeyStroke.alone(KeyCode.D));
        assertThat(map.command(KeyStroke.alone(KeyCode.DOWN))).contains(Command.NEXT_ROW);
        assertThat(map.spelled(Command.NEXT_ROW, Texts.in(Language.NL))).isEqualTo("D of ↓");
    }

    @Test
    void aKeyThatIsTakenIsRefusedByName() {
        assertThatThrownBy(() -> KeyMap.STANDARD.with(Command.UNDO, KeyStroke.shortcut(KeyCode.N)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(Texts.in(Language.NL).get(refusal.sentence()))
                                .contains("Ctrl N", "Nieuwe klacht"));
    }

    @Test
    void aKeyGivenAwayIsNotTakenBackByAReset() {
        KeyMap map = KeyMap.STANDARD.with(Command.NEW_TICKET, CTRL_B).with(Command.UNDO, KeyStroke.shortcut(KeyCode.N));
        assertThatThrownBy(() -> map.without(Command.NEW_TICKET)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SHORTCUT+C",
                "SHORTCUT+V",
                "SHORTCUT+Q",
                "SHORTCUT+ALT+E",
                "ALT+F4",
                "ALT+D",
                "F10",
                "ENTER",
                "SPACE",
                "SLASH",
                "DIGIT5",
                "SHORTCUT+SHIFT+DIGIT5",
                "SHORTCUT+SEMICOLON",
                "NUMPAD5"
            })
    void keysThatAreNotSafeEverywhereAreRefused(String word) {
        assertThatThrownBy(() -> KeyMap.STANDARD.with(
                        Command.NEW_TICKET, KeyStroke.parse(word).orElseThrow()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsKeptIsReadBack() {
        KeyMap map = KeyMap.STANDARD
                .with(Command.NEW_TICKET, CTRL_B)
                .with(Command.ANSWER, KeyStroke.alone(KeyCode.B))
                .with(Command.KEYS, KeyStroke.shortcut(KeyCode.G, Modifier.SHIFT));
        assertThat(KeyMap.parse(map.word())).isEqualTo(map);
        assertThat(KeyMap.STANDARD.word()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ";",
                "=",
                "NEW_TICKET",
                "NEW_TICKET=",
                "NEW_TICKET=HYPER+B",
                "NO_COMMAND=SHORTCUT+B",
                "OPEN=SHORTCUT+B",
                "UNDO=SHORTCUT+N",
                "UNDO=ENTER"
            })
    void whatCannotBeReadLeavesTheStandardKeys(String kept) {
        assertThat(KeyMap.parse(kept)).isEqualTo(KeyMap.STANDARD);
    }

    @Test
    void twoCommandsCanSwapTheirKeys() {
        String swapped = "ANSWER=N;NOTE=A";
        assertThat(KeyMap.parse(swapped).word()).isEqualTo(swapped);
        assertThat(KeyMap.parse(swapped).command(KeyStroke.alone(KeyCode.N))).contains(Command.ANSWER);
    }
}
