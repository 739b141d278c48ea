package nl.goedmaker.ui.keys;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.keys.KeyStroke.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Everything the window can be told to do by a key or by its name. What comes along with a keyboard of its own (a date field, a menu) is not
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
    NEW_TEXT(Category.GENERAL, KeyStroke.shortcut(KeyCode.E, Modifier.SHIFT)),
    UNDO(Category.GENERAL, KeyStroke.shortcut(KeyCode.Z)),
    REDO(Category.GENERAL, KeyStroke.shortcut(KeyCode.Z, Modifier.SHIFT)),
    KEYS(Category.GENERAL, KeyStroke.alone(KeyCode.F1)),

    NEXT_ROW(Category.LIST, KeyStroke.alone(KeyCode.J), KeyCode.DOWN),
    PREVIOUS_ROW(Category.LIST, KeyStroke.alone(KeyCode.K), KeyCode.UP),
    FIRST_ROW(Category.LIST, null, KeyCode.HOME),
    LAST_ROW(Category.LIST, null, KeyCode.END),
    OPEN(Category.LIST, null, KeyCode.ENTER),
    BACK(Category.LIST, null, KeyCode.ESCAPE),

    FIND(Category.TICKET_LIST, Need.NOTHING, KeyStroke.shortcut(KeyCode.F)),
    LIST_MENU(Category.TICKET_LIST, Need.TICKET_LIST),
    SAVE_SEARCH(Category.TICKET_LIST, Need.SEARCH),
    RENAME_SEARCH(Category.TICKET_LIST, Need.SAVED_SEARCH),
    MOVE_SEARCH_UP(Category.TICKET_LIST, Need.SAVED_SEARCH),
    MOVE_SEARCH_DOWN(Category.TICKET_LIST, Need.SAVED_SEARCH),
    REMOVE_SEARCH(Category.TICKET_LIST, Need.SAVED_SEARCH),

    ANSWER(Category.TICKET, Need.TICKET, KeyStroke.alone(KeyCode.A)),
    NOTE(Category.TICKET, Need.TICKET, KeyStroke.alone(KeyCode.N)),
    MESSAGE(Category.TICKET, Need.TICKET),
    SNOOZE(Category.TICKET, Need.OPEN_TICKET, KeyStroke.alone(KeyCode.S)),
    WAKE(Category.TICKET, Need.AWAY),
    SAVE_CALENDAR(Category.TICKET, Need.AWAY),
    REMIND(Category.TICKET, Need.OPEN_TICKET),
    FIRST_REPLY_BY(Category.TICKET, Need.CLOCK),
    COMPLAINT_BY(Category.TICKET, Need.CLOCK),
    CLOSE_TICKET(Category.TICKET, Need.OPEN_TICKET, KeyStroke.alone(KeyCode.C)),
    REOPEN_TICKET(Category.TICKET, Need.CLOSED_TICKET, KeyStroke.alone(KeyCode.R)),
    ADD_FILE(Category.TICKET, Need.TICKET, KeyStroke.alone(KeyCode.F)),
    TAG(Category.TICKET, Need.TICKET, KeyStroke.alone(KeyCode.T)),
    MERGE(Category.TICKET, Need.TICKET),
    TAKE_APART(Category.TICKET, Need.MERGED),
    SPLIT(Category.TICKET, Need.TICKET),
    EXPORT_TICKET(Category.TICKET, Need.TICKET, KeyStroke.alone(KeyCode.E)),
    DELETE_TICKET(Category.TICKET, Need.TICKET),
    ADD_TASK(Category.TICKET, Need.TICKET),
    COPY_QUESTIONS(Category.TICKET, Need.STEP),
    CHOOSE_REMEDY(Category.TICKET, Need.STEP),
    SAVE_OFFER_SLIP(Category.TICKET, Need.OFFER),
    COPY_OFFER_CODE(Category.TICKET, Need.OFFER),
    COPY_OFFER_LINK(Category.TICKET, Need.OFFER),
    REVOKE_OFFER(Category.TICKET, Need.OFFER),
    PART_ACKNOWLEDGE(Category.TICKET, Need.STEP, KeyStroke.alone(KeyCode.F2)),
    PART_FEEL(Category.TICKET, Need.STEP, KeyStroke.alone(KeyCode.F3)),
    PART_RESPONSIBILITY(Category.TICKET, Need.STEP, KeyStroke.alone(KeyCode.F4)),
    PART_SOLVE(Category.TICKET, Need.STEP, KeyStroke.alone(KeyCode.F5)),
    PART_NEXT_STEP(Category.TICKET, Need.STEP, KeyStroke.alone(KeyCode.F6)),
    PART_NAME(Category.TICKET, Need.STEP, KeyStroke.alone(KeyCode.F7)),
    NEXT_GAP(Category.TICKET, Need.STEP, KeyStroke.alone(KeyCode.F8)),
    NEXT_MARK(Category.TICKET, Need.STEP, KeyStroke.alone(KeyCode.F9)),
    CHANGE_ADDRESS(Category.TICKET, Need.STEP),
    SEND_ANSWER(Category.TICKET, Need.STEP, null, KeyStroke.shortcut(KeyCode.ENTER)),
    MAIL_ANSWER(Category.TICKET, Need.STEP),
    SAVE_ANSWER(Category.TICKET, Need.STEP),
    NEXT_STEP(Category.TICKET, Need.TICKET, KeyStroke.shortcut(KeyCode.PAGE_DOWN)),
    PREVIOUS_STEP(Category.TICKET, Need.TICKET, KeyStroke.shortcut(KeyCode.PAGE_UP)),

    CHOOSE_ALL(Category.CHOSEN, Need.SEVERAL, KeyStroke.shortcut(KeyCode.A, Modifier.SHIFT)),
    CHOOSE_NONE(Category.CHOSEN, Need.SEVERAL, KeyStroke.shortcut(KeyCode.D, Modifier.SHIFT)),
    CLOSE_CHOSEN(Category.CHOSEN, Need.SEVERAL, KeyStroke.shortcut(KeyCode.C, Modifier.SHIFT)),
    SNOOZE_CHOSEN(Category.CHOSEN, Need.SEVERAL, KeyStroke.shortcut(KeyCode.S, Modifier.SHIFT)),
    TAG_CHOSEN(Category.CHOSEN, Need.SEVERAL, KeyStroke.shortcut(KeyCode.T, Modifier.SHIFT)),
    MERGE_CHOSEN(Category.CHOSEN, Need.TWO, KeyStroke.shortcut(KeyCode.M, Modifier.SHIFT)),
    REOPEN_CHOSEN(Category.CHOSEN, Need.SEVERAL, KeyStroke.shortcut(KeyCode.R, Modifier.SHIFT)),

    NEW_REVIEW(Category.REVIEW, Need.NOTHING),
    IMPORT_REVIEWS(Category.REVIEW, Need.NOTHING),
    ANSWER_REVIEW(Category.REVIEW, Need.REVIEW),
    COPY_REVIEW_ANSWER(Category.REVIEW, Need.REVIEW),
    REVIEW_POSTED(Category.REVIEW, Need.REVIEW),
    REVIEW_TICKET(Category.REVIEW, Need.LINKED_REVIEW),
    LINK_REVIEW(Category.REVIEW, Need.FITTING_REVIEW, KeyStroke.alone(KeyCode.L)),
    UNLINK_REVIEW(Category.REVIEW, Need.LINKED_REVIEW),
    COMPLAINT_OF_REVIEW(Category.REVIEW, Need.UNLINKED_REVIEW, KeyStroke.alone(KeyCode.M)),

    READ_CLAIM(Category.CASHBACK, Need.NOTHING),
    ACCEPT_CLAIM(Category.CASHBACK, Need.CLAIM),
    PRINT_SLIP(Category.CASHBACK, Need.OPEN_CASHBACK),
    SAVE_SLIP(Category.CASHBACK, Need.OPEN_CASHBACK),
    COPY_CODE(Category.CASHBACK, Need.CASHBACK),
    COPY_LINK(Category.CASHBACK, Need.OPEN_CASHBACK),
    CASHBACK_TICKET(Category.CASHBACK, Need.CASHBACK),
    REVOKE_CASHBACK(Category.CASHBACK, Need.OPEN_CASHBACK),

    APPROVE_PAYOUT(Category.PAYOUT, Need.PAYOUT),
    HOLD_PAYOUT(Category.PAYOUT, Need.PAYOUT),
    RELEASE_PAYOUT(Category.PAYOUT, Need.HELD_PAYOUT),
    PAYOUT_TICKET(Category.PAYOUT, Need.PAYOUT),
    MAKE_BANK_FILE(Category.PAYOUT, Need.APPROVED),
    PAYMENT_LIST(Category.PAYOUT, Need.APPROVED),
    BANK_FOLDER(Category.PAYOUT, Need.NOTHING),
    UPLOADED(Category.PAYOUT, Need.BANK_FILE),
    NOT_UPLOADED(Category.PAYOUT, Need.BANK_FILE),
    BOOKED(Category.PAYOUT, Need.BANK_FILE),
    SAVE_BANK_FILE(Category.PAYOUT, Need.BANK_FILE),

    BACK_UP(Category.DATA, Need.NOTHING),
    DATA_FOLDER(Category.DATA, Need.NOTHING);

    /** The headings under which the commands are listed. */
    public enum Category {
        ROOMS(null),
        GENERAL(null),
        LIST(null),
        TICKET_LIST(Room.TICKETS),
        TICKET(Room.TICKETS),
        /** Several at once, which were chosen in the list. */
        CHOSEN(Room.TICKETS),
        REVIEW(Room.REVIEWS),
        CASHBACK(Room.CASHBACK),
        PAYOUT(Room.PAYOUTS),
        DATA(Room.SETTINGS);

        private final @Nullable Room home;

        Category(@Nullable Room home) {
            this.home = home;
        }

        public Sentence title() {
            return Sentence.of("ui.category." + name());
        }

        /** The room in which its commands are done; none where they are done in any. */
        public Optional<Room> home() {
            return Optional.ofNullable(home);
        }
    }

    /** What has to be there before a command can be done. */
    public enum Need {
        NOTHING,
        TICKET_LIST,
        SEARCH,
        SAVED_SEARCH,
        TICKET,
        OPEN_TICKET,
        CLOSED_TICKET,
        AWAY,
        CLOCK,
        MERGED,
        /** Something in the step of the complaint where the command is done. */
        STEP,
        OFFER,
        SEVERAL,
        TWO,
        REVIEW,
        LINKED_REVIEW,
        FITTING_REVIEW,
        UNLINKED_REVIEW,
        CLAIM,
        CASHBACK,
        OPEN_CASHBACK,
        PAYOUT,
        HELD_PAYOUT,
        APPROVED,
        BANK_FILE;

        /** Why a command cannot be done now, and what to do first. */
        public Sentence missing() {
            return Sentence.of("ui.need." + name());
        }
    }

    private final Category category;
    private final @Nullable KeyStroke standard;
    private final @Nullable KeyStroke fixed;
    private final Need need;

    Command(Category category, Need need, @Nullable KeyStroke standard, @Nullable KeyStroke fixed) {
        this.category = category;
        this.need = need;
        this.standard = standard;
        this.fixed = fixed;
    }

    /** Found by its name in the palette, until the owner gives it a key. */
    Command(Category category, Need need) {
        this(category, need, null, null);
    }

    Command(Category category, Need need, KeyStroke standard) {
        this(category, need, standard, null);
    }

    Command(Category category, KeyStroke standard) {
        this(category, Need.NOTHING, standard, null);
    }

    Command(Category category, @Nullable KeyStroke standard, KeyCode fixed) {
        this(category, Need.NOTHING, standard, KeyStroke.alone(fixed));
    }

    public Category category() {
        return category;
    }

    /** What it does, as a person would say it. */
    public Sentence title() {
        return Sentence.of("ui.command." + name());
    }

    public Need need() {
        return need;
    }

    /** The key it comes with, which the owner may change; none where only the fixed key works, or none at all. */
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
        return standard != null || fixed == null || category != Category.LIST;
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
