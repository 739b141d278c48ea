package nl.goedmaker.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.keys.KeyStroke.Modifier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

/** What keyboards send, and what is made of it. */
class KeyStrokeTest {
    @BeforeAll
    static void start() throws Exception {
        // which key is the shortcut key is known to the toolkit only
        FxToolkit.registerPrimaryStage();
    }

    private static Optional<KeyStroke> pressed(KeyCode code, String text, boolean shift, boolean control, boolean alt) {
        return KeyStroke.of(new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, shift, control, alt, false));
    }

    /** The upper row of French and Belgian keyboards from 1 on, as each key names itself. */
    @ParameterizedTest
    @CsvSource({
        "AMPERSAND, &, TODAY",
        "UNDEFINED, é, TICKETS",
        "QUOTEDBL, \", REVIEWS",
        "QUOTE, '''', CASHBACK",
        "LEFT_PARENTHESIS, (, PAYOUTS",
        "MINUS, -, INSIGHTS",
        "UNDEFINED, §, INSIGHTS",
        "UNDEFINED, è, SETTINGS",
        "NUMPAD7, 7, SETTINGS",
        "DIGIT7, 7, SETTINGS"
    })
    void aRoomOpensByTheKeyWithItsDigitOnEveryKeyboard(KeyCode code, String text, Command room) {
        assertThat(pressed(code, text, false, true, false).flatMap(KeyMap.STANDARD::command))
                .contains(room);
    }

    @Test
    void withoutCtrlASignIsASign() {
        assertThat(pressed(KeyCode.AMPERSAND, "&", false, false, false).flatMap(KeyMap.STANDARD::command))
                .isEmpty();
    }

    @Test
    void altGrLeadsNowhere() {
        // AltGr+Q types @ on a German keyboard; Windows sends it as Ctrl+Alt
        for (KeyCode code : KeyCode.values()) {
            if (!code.isModifierKey()) {
                assertThat(pressed(code, "", false, true, true).flatMap(KeyMap.STANDARD::command))
                        .as(code.name())
                        .isEmpty();
            }
        }
    }

    @Test
    void holdingCtrlIsNoKeyYet() {
        assertThat(pressed(KeyCode.CONTROL, "", false, true, false)).isEmpty();
    }

    @Test
    void aKeyIsNamedAsItStandsOnTheKeyboard() {
        KeyStroke redo = KeyStroke.shortcut(KeyCode.Z, Modifier.SHIFT);
        assertThat(Texts.in(Language.NL).get(redo.title())).isEqualTo("Ctrl Shift Z");
        assertThat(Texts.in(Language.DE).get(redo.title())).isEqualTo("Strg Umschalt Z");
        assertThat(KeyStroke.parse(redo.word())).contains(redo);
    }
}
