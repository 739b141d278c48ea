package nl.goedmaker.ui.completion;

import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.Screenwork;
import org.jspecify.annotations.Nullable;

/**
 * Proposals below the word that is being typed in a field. The keyboard stays in the field: Down and Up choose, Enter takes the
 * chosen one, Tab also the first, Esc takes away the proposals and nothing else, Ctrl+Space asks for them. Down from the last one
 * goes to whatever the field itself does with it.
 */
public final class CompletionPopup {
    private final TextField field;
    private final CompletionViewModel model;
    private final Texts texts;
    private final Popup popup = new Popup();
    private @Nullable CompletionSheet sheet;
    private String name = "";
    private boolean edited;
    private boolean waiting;

    /** Gives a field proposals, before any other listener for its keys: a filter added later sees which keys are consumed. */
    public static void on(TextField field, CompletionSource source, Texts texts) {
        new CompletionPopup(field, new CompletionViewModel(source, texts), texts);
    }

    private CompletionPopup(TextField field, CompletionViewModel model, Texts texts) {
        this.field = field;
        this.model = model;
        this.texts = texts;
        popup.getScene().getRoot().getStyleClass().add("completion-layer");
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.setOnAutoHide(event -> model.close());
        field.textProperty().addListener((property, before, now) -> {
            edited = true;
            look();
        });
        field.caretPositionProperty().addListener((property, before, now) -> look());
        field.focusedProperty().addListener((property, before, focused) -> model.close());
        field.sceneProperty().addListener((property, before, now) -> model.close());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        model.proposals().addListener((ListChangeListener<Proposal>) change -> show());
        model.chosenProperty().addListener((property, before, now) -> mark());
    }

    /** Once the text and the caret are both where they will be. */
    private void look() {
        if (!waiting) {
            waiting = true;
            Screenwork.later(() -> {
                waiting = false;
                boolean isTyped = edited && field.isFocused();
                edited = false;
                if (isTyped) {
                    model.typed(field.getText(), field.getCaretPosition());
                } else {
                    model.close();
                }
            });
        }
    }

    private void onKey(KeyEvent event) {
        if (event.isShiftDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        boolean done = switch (event.getCode()) {
            case SPACE -> event.isControlDown() && ask();
            case DOWN -> model.isOpen() && (model.move(1) || leave());
            case UP -> model.chosen().isPresent() && model.move(-1);
            case ENTER -> model.chosen().map(this::take).orElse(false);
            case TAB -> !event.isControlDown() && model.best().map(this::take).orElse(false);
            case ESCAPE -> close();
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private boolean ask() {
        model.ask(field.getText(), field.getCaretPosition());
        return true;
    }

    private boolean leave() {
        model.close();
        return false;
    }

    private boolean close() {
        boolean wasOpen = model.isOpen();
        model.close();
        return wasOpen;
    }

    private boolean take(Proposal proposal) {
        String typed = field.getText();
        model.close();
        if (proposal.end() <= typed.length()) {
            field.setText(proposal.within(typed));
            field.positionCaret(proposal.caret());
        }
        return true;
    }

    private void show() {
        if (!model.isOpen() || field.getScene() == null || field.getScene().getWindow() == null) {
            popup.hide();
            if (!name.isEmpty()) {
                field.setAccessibleText(name);
                name = "";
            }
            return;
        }
        if (name.isEmpty()) {
            name = Objects.requireNonNullElse(field.getAccessibleText(), field.getPromptText());
        }
        Point2D place = place();
        CompletionSheet shown = sheet;
        if (popup.isShowing() && shown != null) {
            shown.fit(field.getFont());
            popup.setAnchorX(place.getX());
            popup.setAnchorY(place.getY());
        } else {
            // made anew: the size of the text and the colours may be others by now
            CompletionSheet fresh = new CompletionSheet(model, texts, field.getFont(), this::take);
            fresh.setStyle(field.getScene().getRoot().getStyle());
            popup.getContent().setAll(fresh);
            sheet = fresh;
            popup.show(field, place.getX(), place.getY());
        }
        mark();
    }

    private Point2D place() {
        Bounds bounds = field.getBoundsInLocal();
        int start = model.proposals().getFirst().start();
        double x = 0;
        if (field.getSkin() instanceof TextFieldSkin skin && start < field.getLength()) {
            x = Math.clamp(skin.getCharacterBounds(start).getMinX(), 0, bounds.getWidth());
        }
        return field.localToScreen(bounds.getMinX() + x, bounds.getMaxY());
    }

    private void mark() {
        CompletionSheet shown = sheet;
        if (model.isOpen() && shown != null) {
            shown.mark();
            field.setAccessibleText(name + ". " + model.spoken());
        }
    }
}
