package nl.goedmaker.ui;

import java.time.Duration;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import nl.goedmaker.text.FoldedText;

/** Goes to a choice of a list below a field by its first letters, typed one after the other; one letter again goes to the next. */
public final class LetterChoice<T> {
    /** Who waits longer begins a new word. */
    private static final long NEW_WORD_NANOS = Duration.ofSeconds(1).toNanos();

    private final ComboBox<T> box;
    private String typed = "";
    private long last;

    private LetterChoice(ComboBox<T> box) {
        this.box = box;
        box.addEventHandler(KeyEvent.KEY_TYPED, this::onTyped);
    }

    public static <T> void on(ComboBox<T> box) {
        new LetterChoice<>(box);
    }

    private void onTyped(KeyEvent event) {
        String letter = FoldedText.of(event.getCharacter()).letters();
        boolean isLetter = !letter.isBlank() && letter.codePoints().allMatch(Character::isLetterOrDigit);
        if (!isLetter || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        long now = System.nanoTime();
        typed = now - last > NEW_WORD_NANOS ? letter : typed + letter;
        last = now;
        choose();
        event.consume();
    }

    private void choose() {
        int now = Math.max(0, box.getSelectionModel().getSelectedIndex());
        // a word that goes on may already be there; a letter alone goes on from where one is
        int found = typed.length() > 1 ? find(typed, now) : -1;
        String first = typed.substring(0, 1);
        if (found < 0 && typed.equals(first.repeat(typed.length()))) {
            found = find(first, now + 1);
        }
        if (found >= 0) {
            box.getSelectionModel().select(found);
        }
    }

    private int find(String beginning, int from) {
        int size = box.getItems().size();
        return IntStream.range(from, from + size)
                .map(at -> at % size)
                .filter(at -> words(at).startsWith(beginning))
                .findFirst()
                .orElse(-1);
    }

    private String words(int at) {
        return FoldedText.of(box.getConverter().toString(box.getItems().get(at)))
                .letters();
    }
}
