package nl.goedmaker.ui.keys;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.keys.KeyStroke.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Everything the window can be told to do by a key. What comes along with a keyboard of its own (a date field, a menu) is not
 * in here. The keys type no character on an American, German, French or Belgian keyboard; a letter alone works only where
 * nobody is typing.
 */
public enum Command {
    TODAY(Category.ROOMS, KeyStroke.shortcut(KeyCode.DIGIT1)),
    TICKETS(Category.ROOMS, KeyStroke.shortcut(KeyCode.DIGIT2)),
    REVIEWS(Category.ROOMS, KeyStroke.shortcut(KeyCode.DIGIT3)),
    CASHBACK(Category.ROOMS, KeyStroke.shortcut(KeyCode.DIGIT4)),
    PAYOUTS(Category.ROOMS, KeyStroke.shortcut(KeyCode.DIGIT5)),
    INSIGHTS(Category.ROOMS, KeyStroke.shortcut(KeyCode.DIGIT6)),
    SETTINGS(Category.ROOMS, KeyStroke.shortcut(KeyCode.DIGIT7)),

    PALETTE(Category.GENERAL, KeyStroke.shortcut(KeyCode.K)),
    NEW_TICKET(Category.GENERAL, KeyStroke.shortcut(KeyCode.N)),
    PASTE_MAIL(Category.GENERAL, KeyStroke.shortcut(KeyCode.V, Modifier.SHIFT)),
    UNDO(Category.GENERAL, KeyStroke.shortcut(KeyCode.Z)),
    REDO(Category.GENERAL, KeyStroke.shortcut(KeyCode.Z, Modifier.SHIFT)),
    KEYS(Category.GENERAL, KeyStroke.alone(KeyCode.F1)),

    NEXT_ROW(Category.LIST, KeyStroke.alone(KeyCode.J), KeyCode.DOWN),
    PREVIOUS_ROW(Category.LIST, KeyStroke.alone(KeyCode.K), KeyCode.UP),
    FIRST_ROW(Category.LIST, null, KeyCode.HOME),
    LAST_ROW(Category.LIST, null, KeyCode.END),
    OPEN(Category.LIST, null, KeyCode.ENTER),
    BACK(Category.LIST, null, KeyCode.ESCAPE),

    ANSWER(Category.TICKET, KeyStroke.alone(KeyCode.A)),
    NOTE(Category.TICKET, KeyStroke.alone(KeyCode.N)),
    SNOOZE(Category.TICKET, KeyStroke.alone(KeyCode.S)),
    CLOSE_TICKET(Category.TICKET, KeyStroke.alone(KeyCode.C)),
    REOPEN_TICKET(Category.TICKET, KeyStroke.alone(KeyCode.R)),
    ADD_FILE(Category.TICKET, KeyStroke.alone(KeyCode.F)),
    NEXT_STEP(Category.TICKET, KeyStroke.shortcut(KeyCode.PAGE_DOWN)),
    PREVIOUS_STEP(Category.TICKET, KeyStroke.shortcut(KeyCode.PAGE_UP)),

    LINK_REVIEW(Category.REVIEW, KeyStroke.alone(KeyCode.L)),
    COMPLAINT_OF_REVIEW(Category.REVIEW, KeyStroke.alone(KeyCode.M)),

    CHOOSE_ALL(Category.CHOSEN, KeyStroke.shortcut(KeyCode.A, Modifier.SHIFT)),
    CHOOSE_NONE(Category.CHOSEN, KeyStroke.shortcut(KeyCode.D, Modifier.SHIFT)),
    CLOSE_CHOSEN(Category.CHOSEN, KeyStroke.shortcut(KeyCode.C, Modifier.SHIFT)),
    SNOOZE_CHOSEN(Category.CHOSEN, KeyStroke.shortcut(KeyCode.S, Modifier.SHIFT)),
    TAG_CHOSEN(Category.CHOSEN, KeyStroke.shortcut(KeyCode.T, Modifier.SHIFT)),
    MERGE_CHOSEN(Category.CHOSEN, KeyStroke.shortcut(KeyCode.M, Modifier.SHIFT)),
    REOPEN_CHOSEN(Category.CHOSEN, KeyStroke.shortcut(KeyCode.R, Modifier.SHIFT));

    /** The headings under which the commands are listed. */
    public enum Category {
        ROOMS,
        GENERAL,
        LIST,
        TICKET,
        REVIEW,
        /** Several at once, which were chosen in the list. */
        CHOSEN;

        public Sentence title() {
            return Sentence.of("ui.category." + name());
        }
    }

    private final Category category;
    private final @Nullable KeyStroke standard;
    private final @Nullable KeyStroke fixed;

    Command(Category category, @Nullable KeyStroke standard) {
        this.category = category;
        this.standard = standard;
        this.fixed = null;
    }

    Command(Category category, @Nullable KeyStroke standard, KeyCode fixed) {
        this.category = category;
        this.standard = standard;
        this.fixed = KeyStroke.alone(fixed);
    }

    public Category category() {
        return category;
    }

    /** What it does, as a person would say it. */
    public Sentence title() {
        return Sentence.of("ui.command." + name());
    }

    /** The key it comes with, which the owner may change; none where only the fixed key works. */
    public Optional<KeyStroke> standard() {
        return Optional.ofNullable(standard);
    }

    /** The key that lists and forms have everywhere, and that always works beside the owner's. */
    public Optional<KeyStroke> fixed() {
        return Optional.ofNullable(fixed);
    }

    /** The sign that has its own place on every keyboard, and so is known by what it types instead of by its key. */
    public Optional<String> sign() {
        return this == KEYS ? Optional.of("?") : Optional.empty();
    }

    public boolean canChange() {
        return standard != null;
    }

    /** Whether a text field keeps its own meaning of the key while somebody is typing: Ctrl+Z belongs to the words just typed. */
    public boolean yieldsToTyping() {
        return this == UNDO || this == REDO || category == Category.LIST;
    }

    /** The room it opens, if it opens one. */
    public Optional<Room> room() {
        return category == Category.ROOMS ? Optional.of(Room.valueOf(name())) : Optional.empty();
    }

    public static List<Command> in(Category category) {
        return List.of(values()).stream()
                .filter(command -> command.category == category)
                .toList();
    }
}
