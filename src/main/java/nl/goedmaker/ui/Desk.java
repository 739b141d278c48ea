package nl.goedmaker.ui;

import java.time.Clock;
import nl.goedmaker.text.Texts;

/**
 * What every screen needs of its surroundings.
 *
 * @param clipboard takes a text to the clipboard
 * @param browse opens a link of the system (mailto) or a file's folder; false when nothing can
 */
public record Desk(
        Texts texts,
        Clock clock,
        Background background,
        Notices notices,
        Navigation navigation,
        Dialogs dialogs,
        java.util.function.Consumer<String> clipboard,
        java.util.function.Predicate<String> browse) {}
