package nl.goedmaker.app;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import nl.goedmaker.ui.Screen;
import nl.goedmaker.ui.palette.PaletteRow;
import nl.goedmaker.ui.writing.WritingArea;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Somebody at the window with a mouse and a keyboard, and nothing else: what cannot be pointed at or come to with Tab
 * cannot be used.
 */
final class Owner {
    private static final int PATIENCE_SECONDS = 10;
    private static final int MOST_TABS = 60;

    private final WindowFixture window;
    private final FxRobot robot = new FxRobot();
    private final Mouse mouse;

    Owner(WindowFixture window) {
        this.window = window;
        this.mouse = new Mouse(window, robot);
    }

    /** Points at the control with this id and clicks; turns the wheel first where it is scrolled out of sight. */
    void click(String id) {
        mouse.click(window.<Node>find(id), id);
    }

    /** Clicks the button that carries these words, somewhere in the part with this id. */
    void clickWords(String id, String words) {
        mouse.click(labelled(window.find(id), words), words);
    }

    /** Clicks the row of a list that begins or goes on with these words. */
    void clickRow(String listId, String words) {
        Node list = window.find(listId);
        Node row = Screen.on(() -> list.lookupAll(".indexed-cell").stream()
                .filter(cell -> cell instanceof IndexedCell<?> shown
                        && !shown.isEmpty()
                        && spoken(shown).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row with " + words + " in " + listId)));
        mouse.click(row, words);
    }

    private static String spoken(IndexedCell<?> cell) {
        return cell.getAccessibleText() == null
                ? Objects.requireNonNullElse(cell.getText(), "")
                : cell.getAccessibleText();
    }

    /** The words of a control inside a part of the window. */
    private static Node labelled(Node part, String words) {
        return Screen.on(() -> part.lookupAll(".button").stream()
                .filter(node -> node instanceof Labeled shown && words.equals(shown.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words)));
    }

    /** Opens the list below a field and clicks the choice with these words. */
    void choose(String id, String words) {
        click(id);
        Node choice = Screen.on(() -> Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .flatMap(popup -> popup.getScene().getRoot().lookupAll(".list-cell").stream())
                .filter(cell -> cell instanceof ListCell<?> shown && words.equals(shown.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no choice " + words + " at " + id)));
        mouse.click(choice, words);
    }

    /** Goes down an open menu to the line with these words and chooses it. */
    void chooseInMenu(String words) {
        for (int i = 0; i < MOST_TABS; i++) {
            press(KeyCode.DOWN);
            if (menuLine().contains(words)) {
                press(KeyCode.ENTER);
                return;
            }
        }
        throw new AssertionError("no line " + words + " in the menu");
    }

    private static String menuLine() {
        return Screen.on(() -> Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(popup -> popup.getScene().getFocusOwner())
                .filter(Objects::nonNull)
                .map(Owner::said)
                .collect(Collectors.joining()));
    }

    /** Presses keys together, the last one last. */
    void press(KeyCode... keys) {
        robot.push(keys);
        window.settle();
    }

    void press(int times, KeyCode... keys) {
        for (int i = 0; i < times; i++) {
            press(keys);
        }
    }

    /** Types where the keyboard is, every letter an event of its own. */
    void write(String words) {
        words.chars().forEach(letter -> Screen.does(() -> type(Character.toString(letter))));
        window.settle();
    }

    private void type(String letter) {
        Node at = Objects.requireNonNull(focused(), "the keyboard stands nowhere");
        for (EventType<KeyEvent> part : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)) {
            String typed = part == KeyEvent.KEY_TYPED ? letter : KeyEvent.CHAR_UNDEFINED;
            Event.fireEvent(at, new KeyEvent(part, typed, letter, KeyCode.UNDEFINED, false, false, false, false));
        }
    }

    /** Goes from field to field with Tab until the keyboard stands at the control with this id. */
    void tabTo(String id) {
        walk(id, KeyCode.TAB);
    }

    void tabBackTo(String id) {
        walk(id, KeyCode.SHIFT, KeyCode.TAB);
    }

    private void walk(String id, KeyCode... keys) {
        StringBuilder way = new StringBuilder(String.valueOf(focus()));
        for (int i = 0; i < MOST_TABS; i++) {
            if (isAt(node -> id.equals(node.getId()))) {
                return;
            }
            press(keys);
            way.append(" > ").append(focus());
        }
        throw new AssertionError("Tab does not come to " + id + ": " + way);
    }

    /** Whether the keyboard stands at what is meant, or inside it. */
    private boolean isAt(Predicate<Node> meant) {
        return Screen.on(() -> {
            for (Node at = focused(); at != null; at = at.getParent()) {
                if (meant.test(at)) {
                    return true;
                }
            }
            return false;
        });
    }

    private @Nullable Node focused() {
        Scene scene = window.window.stage().getScene();
        return scene == null ? null : scene.getFocusOwner();
    }

    /** The id of the control where the keyboard stands, or what it is when it has none. */
    String focus() {
        return Screen.on(() -> {
            Node at = focused();
            return at == null ? "nowhere" : at.getId() == null ? at.getClass().getSimpleName() : at.getId();
        });
    }

    /** Comes to a field with Tab and replaces what stands in it. */
    void fill(String id, String words) {
        tabTo(id);
        press(KeyCode.SHORTCUT, KeyCode.A);
        write(words);
    }

    /** Puts words on the clipboard, as copying in another program does. */
    void copies(String words) {
        Screen.does(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    String clipboard() {
        return Screen.on(() -> Clipboard.getSystemClipboard().getString());
    }

    /** What the control with this id says. */
    String words(String id) {
        Node node = window.find(id);
        return Screen.on(() -> switch (node) {
            case Labeled label -> label.getText();
            case TextInputControl input -> input.getText();
            case WritingArea area -> area.getText();
            default -> throw new AssertionError(id + " says nothing");
        });
    }

    /** All words to be read in a part of the window, one after the other. */
    String allWords(String id) {
        Node part = window.find(id);
        return Screen.on(() -> String.join(
                "\n",
                part.lookupAll("*").stream()
                        .filter(node -> node instanceof Labeled && Screen.isSeen(node))
                        .map(node -> ((Labeled) node).getText())
                        .filter(Objects::nonNull)
                        .toList()));
    }

    /** What the chosen rows of a list or a table say, from top to bottom. */
    List<String> chosenRows(String id) {
        Node list = window.find(id);
        return Screen.on(() -> list.lookupAll(".indexed-cell").stream()
                .filter(node -> node instanceof IndexedCell<?> row
                        && (row instanceof ListCell<?> || row instanceof TableRow<?>)
                        && row.isSelected()
                        && row.isVisible()
                        && !row.isEmpty())
                .sorted(Comparator.comparingInt(node -> ((IndexedCell<?>) node).getIndex()))
                .map(Owner::said)
                .toList());
    }

    private static String said(Node row) {
        return row.getAccessibleText() + " "
                + row.lookupAll("*").stream()
                        .filter(Labeled.class::isInstance)
                        .map(node -> ((Labeled) node).getText())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
    }

    /** All that the palette offers now, also what is scrolled out of sight. */
    List<String> palette() {
        ListView<PaletteRow> rows = window.find("palette-list");
        return Screen.on(() -> rows.getItems().stream().map(PaletteRow::title).toList());
    }

    /** What the message beside the rooms says; empty when there is none. */
    String notice() {
        return Screen.on(() -> window.window.stage().getScene().getRoot().lookupAll(".notice .label").stream()
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n")));
    }

    boolean sees(String id) {
        return Screen.on(() -> {
            Node node = window.window.stage().getScene().lookup("#" + id);
            return node != null && Screen.isSeen(node);
        });
    }

    /** Waits for what the screen shows by itself after a moment of rest. */
    void waitsUntil(Callable<Boolean> seen) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, seen);
        window.settle();
    }

    void looks(String name) {
        window.picture("mainjob-" + name);
    }
}
