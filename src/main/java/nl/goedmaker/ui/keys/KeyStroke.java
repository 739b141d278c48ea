package nl.goedmaker.ui.keys;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.goedmaker.text.Sentence;

/** Keys pressed together, as one layout after the other sends them for the same intention. */
public record KeyStroke(KeyCode code, Set<Modifier> modifiers) {
    /** In the order in which they are written. */
    public enum Modifier {
        /** Ctrl; on a Mac the command key. */
        SHORTCUT,
        ALT,
        SHIFT
    }

    /**
     * On French and Belgian keyboards the digits stand above these signs, and want Shift. Together with Ctrl the key is meant,
     * not the sign.
     */
    private static final Map<KeyCode, KeyCode> TOP_ROW = Map.ofEntries(
            entry(KeyCode.AMPERSAND, KeyCode.DIGIT1),
            entry(KeyCode.QUOTEDBL, KeyCode.DIGIT3),
            entry(KeyCode.QUOTE, KeyCode.DIGIT4),
            entry(KeyCode.LEFT_PARENTHESIS, KeyCode.DIGIT5),
            entry(KeyCode.MINUS, KeyCode.DIGIT6),
            entry(KeyCode.UNDERSCORE, KeyCode.DIGIT8),
            entry(KeyCode.EXCLAMATION_MARK, KeyCode.DIGIT8));

    /** The keys of the same row whose sign has no code of its own. */
    private static final Map<String, KeyCode> TOP_ROW_SIGNS = Map.of(
            "é", KeyCode.DIGIT2, "§", KeyCode.DIGIT6, "è", KeyCode.DIGIT7, "ç", KeyCode.DIGIT9, "à", KeyCode.DIGIT0);

    public KeyStroke {
        modifiers = Set.copyOf(modifiers);
    }

    public static KeyStroke alone(KeyCode code) {
        return new KeyStroke(code, Set.of());
    }

    /** With Ctrl or the command key, and what else is held. */
    public static KeyStroke shortcut(KeyCode code, Modifier... more) {
        EnumSet<Modifier> modifiers = EnumSet.of(Modifier.SHORTCUT);
        modifiers.addAll(List.of(more));
        return new KeyStroke(code, modifiers);
    }

    /** What was pressed; empty while only Shift, Ctrl and the like are held, and for combinations that belong to the system. */
    public static Optional<KeyStroke> of(KeyEvent event) {
        boolean systems = event.isShortcutDown() ? event.isMetaDown() && event.isControlDown() : event.isMetaDown();
        if (event.getCode().isModifierKey() || systems) {
            return Optional.empty();
        }
        EnumSet<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        if (event.isShortcutDown()) {
            modifiers.add(Modifier.SHORTCUT);
        }
        if (event.isAltDown()) {
            modifiers.add(Modifier.ALT);
        }
        if (event.isShiftDown()) {
            modifiers.add(Modifier.SHIFT);
        }
        KeyCode code = event.isShortcutDown() ? meant(event.getCode(), event.getText()) : event.getCode();
        return code == KeyCode.UNDEFINED ? Optional.empty() : Optional.of(new KeyStroke(code, modifiers));
    }

    private static KeyCode meant(KeyCode code, String text) {
        if (code.name().matches("NUMPAD\\d")) {
            return KeyCode.valueOf(code.name().replace("NUMPAD", "DIGIT"));
        }
        return code == KeyCode.UNDEFINED
                ? TOP_ROW_SIGNS.getOrDefault(text.toLowerCase(Locale.ROOT), code)
                : TOP_ROW.getOrDefault(code, code);
    }

    public boolean has(Modifier modifier) {
        return modifiers.contains(modifier);
    }

    /** Whether it would write something in a text field. */
    public boolean types() {
        return !has(Modifier.SHORTCUT)
                && (code.isLetterKey() || code.isDigitKey() || code == KeyCode.SPACE || has(Modifier.ALT));
    }

    /** The form in which it is kept: {@code SHORTCUT+SHIFT+Z}. */
    public String word() {
        StringBuilder word = new StringBuilder();
        for (Modifier modifier : Modifier.values()) {
            if (has(modifier)) {
                word.append(modifier).append('+');
            }
        }
        return word.append(code.name()).toString();
    }

    /** Reads {@link #word()}; empty when it is none. */
    public static Optional<KeyStroke> parse(String word) {
        List<String> parts = Arrays.asList(word.split("\\+", -1));
        try {
            EnumSet<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
            parts.subList(0, parts.size() - 1).forEach(part -> modifiers.add(Modifier.valueOf(part)));
            return Optional.of(new KeyStroke(KeyCode.valueOf(parts.getLast()), modifiers));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** As it stands on the keys: {@code Ctrl Shift Z}. */
    public Sentence title() {
        Sentence title = code.isLetterKey() || code.isDigitKey() || code.isFunctionKey()
                ? Sentence.of("ui.key.plain", code.getName())
                : Sentence.of("ui.key." + code.name());
        for (Modifier modifier : List.of(Modifier.values()).reversed()) {
            if (has(modifier)) {
                title = Sentence.of("ui.key.with", Sentence.of("ui.key." + modifier), title);
            }
        }
        return title;
    }
}
