package nl.goedmaker.ui;

import java.time.Clock;
import java.time.LocalDate;
import nl.goedmaker.text.Sentence;
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
        TextClipboard clipboard,
        java.util.function.Predicate<String> browse) {
    /** Makes a change in the background and tells it, with its undo, once it is made. */
    public void change(Runnable work, Sentence done) {
        background.run(
                () -> {
                    work.run();
                    return done;
                },
                notices::done);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
