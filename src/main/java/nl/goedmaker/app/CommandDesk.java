package nl.goedmaker.app;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.RoomView;
import nl.goedmaker.ui.keys.Command;
import nl.goedmaker.ui.keys.KeyCapture;
import nl.goedmaker.ui.keys.KeyMap;
import nl.goedmaker.ui.keys.KeySheetView;
import nl.goedmaker.ui.keys.KeySheetViewModel;
import nl.goedmaker.ui.keys.KeyStroke;
import nl.goedmaker.ui.palette.PaletteCommand;
import nl.goedmaker.ui.palette.PaletteView;
import nl.goedmaker.ui.palette.PaletteViewModel;
import nl.goedmaker.ui.writing.WritingArea;
import org.jspecify.annotations.Nullable;

/** What every command does in this window: by its keys, and by its name in the palette. */
final class CommandDesk {
    private final MainView view;
    private final MainViewModel model;
    private final Rooms rooms;
    private final Texts texts;
    private final Supplier<KeyMap> keys;
    private @Nullable PaletteViewModel palette;
    private @Nullable KeySheetViewModel sheet;

    CommandDesk(MainView view, MainViewModel model, Rooms rooms, Texts texts, Supplier<KeyMap> keys) {
        this.view = view;
        this.model = model;
        this.rooms = rooms;
        this.texts = texts;
        this.keys = keys;
    }

    /** Listens to the whole window, before any control does. */
    void listen() {
        view.layer().addEventFilter(KeyEvent.KEY_PRESSED, this::onPressed);
        view.layer().addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
        view.layer().addEventHandler(KeyEvent.KEY_PRESSED, this::onLeft);
    }

    /** Made when first asked for: it takes its share of the time to start otherwise. */
    void openPalette() {
        PaletteViewModel made = palette;
        if (made == null) {
            made = new PaletteViewModel(texts, rooms.search().finds(), this::offered, rooms.search()::search);
            PaletteView.over(made, rooms.search().completions(), texts, view.layer());
            palette = made;
        }
        made.open();
    }

    private void openSheet() {
        KeySheetViewModel made = sheet;
        if (made == null) {
            made = new KeySheetViewModel(texts, keys);
            KeySheetView.over(made, texts, view.layer(), rooms::changeKeys);
            sheet = made;
        }
        made.open();
    }

    private List<PaletteCommand> offered() {
        return Arrays.stream(Command.values())
                .filter(command -> command != Command.PALETTE)
                .map(command -> new PaletteCommand(
                        "command-" + command,
                        texts.get(command.category().title()),
                        texts.get(command.title()),
                        keys.get().spelled(command, texts),
                        can(command) ? "" : texts.get(missing(command)),
                        () -> run(command)))
                .toList();
    }

    private void onPressed(KeyEvent event) {
        if (isCovered() || KeyCapture.waits(event.getTarget())) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof MenuButton menu && !menu.isShowing()) {
            // a menu that is shut keeps Esc to itself, and so nobody else could leave by it
            Event.fireEvent(menu.getParent(), event.copyFor(menu, menu.getParent()));
            event.consume();
            return;
        }
        KeyStroke stroke = KeyStroke.of(event).orElse(null);
        Command command = stroke == null ? null : keys.get().command(stroke).orElse(null);
        if (stroke == null || command == null || Optional.of(stroke).equals(command.fixed())) {
            return;
        }
        boolean typed =
                stroke.types() ? isTyping() || isChoosing() : command.yieldsToTyping() && keepsForTyping(command);
        if (!typed && can(command)) {
            run(command);
            event.consume();
        }
    }

    private void onTyped(KeyEvent event) {
        if (isCovered() || isTyping() || KeyCapture.waits(event.getTarget())) {
            return;
        }
        Arrays.stream(Command.values())
                .filter(command -> command.sign().equals(Optional.of(event.getCharacter())))
                .findFirst()
                .ifPresent(command -> {
                    run(command);
                    event.consume();
                });
    }

    /** Esc that nothing else wanted goes back to the list of the room. */
    private void onLeft(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !isCovered() && !isList(focused()) && hasList()) {
            room().focus();
            event.consume();
        }
    }

    /** Something lies over the window that has the keyboard for itself. */
    private boolean isCovered() {
        return view.layer().getChildren().getFirst().isDisabled();
    }

    private @Nullable Node focused() {
        return view.root().getScene().getFocusOwner();
    }

    private boolean isTyping() {
        return switch (focused()) {
            case TextInputControl input -> input.isEditable();
            case WritingArea area -> area.isEditable();
            case ComboBoxBase<?> box -> box.isEditable();
            case Spinner<?> spinner -> spinner.isEditable();
            case null, default -> false;
        };
    }

    /** An empty letter in which nothing can be taken back leaves the key to what was done before it: it was just sent. */
    private boolean keepsForTyping(Command command) {
        return switch (focused()) {
            case WritingArea area when command == Command.UNDO -> area.isUndoAvailable() || area.getLength() > 0;
            case WritingArea area when command == Command.REDO -> area.isRedoAvailable() || area.getLength() > 0;
            case null, default -> isTyping();
        };
    }

    /** At a list below a field, a letter goes to the choice that begins with it. */
    private boolean isChoosing() {
        return focused() instanceof ComboBoxBase<?>;
    }

    private RoomView room() {
        return view.room(model.roomProperty().get());
    }

    private boolean hasList() {
        return Stream.of(".list-view", ".table-view")
                .flatMap(style -> room().root().lookupAll(style).stream())
                .anyMatch(CommandDesk::isSeen);
    }

    private static boolean isList(@Nullable Node node) {
        return node instanceof ListView<?> || node instanceof TableView<?>;
    }

    private static boolean isSeen(Node node) {
        Node at = node;
        while (at != null && at.isVisible()) {
            at = at.getParent();
        }
        return at == null;
    }

    private boolean can(Command command) {
        return switch (command.category()) {
            case ROOMS, GENERAL -> true;
            case LIST -> isList(focused()) || hasList();
            default -> isHome(command) ? room().can(command) : command.need() == Command.Need.NOTHING;
        };
    }

    private boolean isHome(Command command) {
        return command.category().home().equals(Optional.of(model.roomProperty().get()));
    }

    private static Sentence missing(Command command) {
        return command.category() == Command.Category.LIST
                ? Sentence.of("ui.need.LIST")
                : command.need().missing();
    }

    private void run(Command command) {
        switch (command) {
            case PALETTE -> openPalette();
            case KEYS -> openSheet();
            case NEW_TICKET -> rooms.newTicket("");
            case PASTE_MAIL -> rooms.paste();
            case NEW_TEXT -> rooms.ownText().create();
            case UNDO -> model.undo();
            case REDO -> model.redo();
            default -> {
                command.room().ifPresent(model.roomProperty()::set);
                if (command.category() == Command.Category.LIST) {
                    runInList(command);
                } else if (command.room().isEmpty()) {
                    runAtHome(command);
                }
            }
        }
    }

    private void runInList(Command command) {
        if (can(command)) {
            command.fixed().ifPresent(stroke -> press(stroke.code(), command == Command.BACK));
        } else {
            model.tell(missing(command));
        }
    }

    /** In the room where it is done, which is opened for it; what has nothing to be done to there says so. */
    private void runAtHome(Command command) {
        boolean ready = can(command);
        if (!isHome(command)) {
            command.category().home().ifPresent(model.roomProperty()::set);
        }
        // not to whatever happens to be chosen there: nobody has seen that
        if (ready && room().can(command)) {
            room().run(command);
        } else {
            model.tell(missing(command));
        }
    }

    /** Passes on the key that the list itself knows; also when the keyboard stood beside the list. */
    private void press(KeyCode code, boolean anywhere) {
        if (!anywhere && !isList(focused())) {
            room().focus();
        }
        Node at = focused();
        if (at != null && (anywhere || isList(at))) {
            Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        }
    }
}
