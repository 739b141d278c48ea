package nl.goedmaker.ui.writing;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.Clipboard;
import nl.goedmaker.text.Texts;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.jspecify.annotations.Nullable;

/**
 * A field for a longer text in which words can be underlined. Marks are never part of the text: what is copied, kept and undone is
 * plain. Screen readers find it as a text area.
 */
public final class WritingArea extends StyleClassedTextArea {
    /** Longer than anything that is written here by hand; much longer lines take seconds for each letter typed. */
    public static final int MOST = 10_000;

    private final EditMenu menu;
    private IntConsumer tooLong = length -> {};
    private Proposals proposals = (offset, shown) -> shown.accept(List.of());
    private @Nullable ChangeListener<String> taken;
    private boolean taking;

    public WritingArea(Texts texts) {
        super(false);
        setWrapText(true);
        setUseInitialStyleForInsertion(true);
        getStyleClass().add("writing-area");
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        textProperty()
                .addListener((property, before, now) -> notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
        selectionProperty().addListener((property, before, now) -> {
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        });
        caretPositionProperty()
                .addListener(
                        (property, before, now) -> notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET));
        menu = new EditMenu(this, texts);
    }

    /** Shows a text and writes into it what is typed. A change from elsewhere is one step of the undo. */
    public void write(StringProperty words) {
        take(words);
        taken = (property, before, now) -> take(words);
        // the text may outlive the field
        words.addListener(new WeakChangeListener<>(taken));
        textProperty().addListener((property, before, now) -> {
            if (!taking) {
                words.set(now);
            }
        });
    }

    /** Changes only what differs, so that the caret and the undo stay sensible. */
    private void take(StringProperty words) {
        String clean = PlainText.of(words.get());
        String shown = getText();
        if (!clean.equals(shown)) {
            taking = true;
            int head = PlainText.sameHead(shown, clean);
            int tail = PlainText.sameTail(shown, clean, head);
            int caret = getCaretPosition();
            getUndoManager().preventMerge();
            replaceText(head, shown.length() - tail, clean.substring(head, clean.length() - tail));
            getUndoManager().preventMerge();
            int behind = shown.length() - caret;
            moveTo(caret <= head ? caret : Math.max(head, clean.length() - behind));
            taking = false;
        }
        if (!clean.equals(words.get())) {
            words.set(clean);
        }
    }

    /** Replaces a part as one step of the undo. */
    public void put(int start, int end, String words) {
        getUndoManager().preventMerge();
        replaceText(start, end, PlainText.of(words));
        getUndoManager().preventMerge();
    }

    /** Another text is shown from here on: the undo does not lead back to the one before. */
    public void forgetHistory() {
        getUndoManager().forgetHistory();
        moveTo(0);
        scrollYToPixel(0);
    }

    /** Underlines words of the text as it stands now, in place of those before. */
    public void mark(List<TextMark> found) {
        int length = getLength();
        if (length > 0) {
            var spans = MarkedSpans.of(length, found);
            if (!getStyleSpans(0, length).equals(spans)) {
                setStyleSpans(0, spans);
            }
        }
    }

    /** What the menu offers first, for the words it is opened on. */
    public void propose(Proposals found) {
        proposals = found;
    }

    Proposals proposals() {
        return proposals;
    }

    /** Opens the menu at the caret with nothing but what is proposed there; shows nothing when that is nothing. */
    public void showProposals() {
        menu.showAtCaret(true);
    }

    /** @param told gets the length of what was to be pasted and did not fit: nothing was changed then */
    public void refuseLongPaste(IntConsumer told) {
        tooLong = told;
    }

    @Override
    public void paste() {
        String copied = Clipboard.getSystemClipboard().getString();
        if (copied != null && isEditable() && getLength() - getSelection().getLength() + copied.length() > MOST) {
            tooLong.accept(copied.length());
        } else if (copied != null && isEditable()) {
            getUndoManager().preventMerge();
            replaceSelection(PlainText.of(copied));
            getUndoManager().preventMerge();
            requestFollowCaret();
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> getLength() == 0 ? getAccessibleText() : getText();
            case EDITABLE -> isEditable();
            case SELECTION_START -> getSelection().getStart();
            case SELECTION_END -> getSelection().getEnd();
            case CARET_OFFSET -> getCaretPosition();
            case FONT -> null;
            case LINE_FOR_OFFSET ->
                offsetToPosition((Integer) parameters[0], Bias.Forward).getMajor();
            case LINE_START -> getAbsolutePosition((Integer) parameters[0], 0);
            case LINE_END -> getAbsolutePosition((Integer) parameters[0], getParagraphLength((Integer) parameters[0]));
            case BOUNDS_FOR_RANGE ->
                getCharacterBoundsOnScreen((Integer) parameters[0], (Integer) parameters[1] + 1)
                        .map(bounds -> new javafx.geometry.Bounds[] {bounds})
                        .orElse(null);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case SET_TEXT -> put(0, getLength(), (String) parameters[0]);
            case SET_TEXT_SELECTION -> selectRange((Integer) parameters[0], (Integer) parameters[1]);
            case SHOW_TEXT_RANGE -> requestFollowCaret();
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
