package nl.goedmaker.settings;

import nl.goedmaker.text.Language;

/**
 * How the program looks and speaks.
 *
 * @param textSize percent: 100, 125, 150 or 175
 */
public record Preferences(Language language, Theme theme, int textSize) {
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    public static final Preferences STANDARD = new Preferences(Language.NL, Theme.SYSTEM, 100);

    public Preferences {
        if (textSize < 100 || textSize > 175 || textSize % 25 != 0) {
            throw new IllegalArgumentException("text size " + textSize);
        }
    }
}
