package nl.goedmaker.ui.keys;

import java.util.Set;
import javafx.scene.input.KeyCode;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.ui.keys.KeyStroke.Modifier;
import org.jspecify.annotations.Nullable;

/** Which keys can be given to a command so that it works on every keyboard and takes nothing from the system or from typing. */
final class KeyRules {
    /** What lists, forms and text fields do with a key alone. */
    private static final Set<KeyCode> FIXED = Set.of(
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.ENTER,
            KeyCode.ESCAPE,
            KeyCode.TAB,
            KeyCode.SPACE,
            KeyCode.BACK_SPACE,
            KeyCode.DELETE,
            KeyCode.INSERT);

    /** With Ctrl or the command key: copying and pasting, and what ends or hides the program on some system. */
    private static final Set<KeyCode> TAKEN =
            Set.of(KeyCode.A, KeyCode.C, KeyCode.H, KeyCode.M, KeyCode.Q, KeyCode.V, KeyCode.W, KeyCode.X, KeyCode.Y);

    private static final Set<KeyCode> PAGES = Set.of(KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);

    private KeyRules() {}

    static @Nullable Refusal refusal(KeyStroke stroke) {
        KeyCode code = stroke.code();
        if (isTaken(stroke)) {
            return Refusal.no("ui.keys.system", stroke.title());
        }
        if (stroke.has(Modifier.ALT)) {
            return Refusal.no("ui.keys.alt", stroke.title());
        }
        boolean known = code.isLetterKey() || code.isFunctionKey() || PAGES.contains(code);
        boolean digit = code.isDigitKey() && !code.isKeypadKey();
        if (!known && !digit) {
            return Refusal.no("ui.keys.elsewhere");
        }
        // on French keyboards a digit is a sign without Shift, and a digit with it
        if (digit && !(stroke.has(Modifier.SHORTCUT) && !stroke.has(Modifier.SHIFT))) {
            return Refusal.no("ui.keys.digit");
        }
        return null;
    }

    private static boolean isTaken(KeyStroke stroke) {
        KeyCode code = stroke.code();
        if (FIXED.contains(code) || PAGES.contains(code) && !stroke.has(Modifier.SHORTCUT)) {
            return true;
        }
        // the menu, and with Shift the menu of what is chosen
        if (code == KeyCode.F10 || code == KeyCode.F4 && stroke.has(Modifier.ALT)) {
            return true;
        }
        boolean plain = stroke.has(Modifier.SHORTCUT) && !stroke.has(Modifier.SHIFT) && !stroke.has(Modifier.ALT);
        return plain && TAKEN.contains(code);
    }
}
