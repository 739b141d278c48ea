package nl.goedmaker.ui.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.Screen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class WritingAreaTest {
    private final StringProperty words = new SimpleStringProperty("Hoi Sanne, het spijt me.");
    private WritingArea area;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void make() {
        Screen.does(() -> {
            area = new WritingArea(Texts.in(Language.NL));
            area.write(words);
            area.forgetHistory();
        });
    }

    private Set<String> styles(int index) {
        return Set.copyOf(Screen.on(() -> area.getStyleOfChar(index)));
    }

    @Test
    void marksStandOverTheirWordsOnlyAndAreNoPartOfTheText() {
        Screen.does(() -> area.mark(List.of(
                new TextMark(4, 9, TextMark.Kind.TIP),
                new TextMark(6, 12, TextMark.Kind.STOP),
                new TextMark(20, 900, TextMark.Kind.SPELLING))));
        assertThat(styles(3)).isEmpty();
        assertThat(styles(4)).containsExactly("mark-tip");
        assertThat(styles(7)).containsExactlyInAnyOrder("mark-tip", "mark-stop");
        assertThat(styles(11)).containsExactly("mark-stop");
        assertThat(styles(23)).containsExactly("mark-spelling");
        Screen.does(() -> area.mark(List.of()));
        assertThat(styles(7)).isEmpty();
        assertThat(Screen.on(() -> area.getText())).isEqualTo("Hoi Sanne, het spijt me.");
        assertThat(Screen.on(() -> area.isUndoAvailable())).isFalse();
    }

    @Test
    void whatIsTypedIsKnownOutsideAndAChangeFromOutsideIsOneStepBack() {
        Screen.does(() -> area.replaceText(0, 3, "Dag"));
        assertThat(words.get()).isEqualTo("Dag Sanne, het spijt me.");
        Screen.does(() -> words.set("Dag Sanne, dat spijt me echt."));
        assertThat(Screen.on(() -> area.getText())).isEqualTo("Dag Sanne, dat spijt me echt.");
        Screen.does(() -> area.undo());
        assertThat(words.get()).isEqualTo("Dag Sanne, het spijt me.");
        Screen.does(() -> area.undo());
        assertThat(words.get()).isEqualTo("Hoi Sanne, het spijt me.");
        Screen.does(() -> area.redo());
        assertThat(words.get()).isEqualTo("Dag Sanne, het spijt me.");
    }

    @Test
    void anotherLetterIsNotUndoneIntoTheOneBefore() {
        Screen.does(() -> {
            words.set("Beste Jan,");
            area.forgetHistory();
            area.undo();
        });
        assertThat(words.get()).isEqualTo("Beste Jan,");
    }

    @Test
    void aChangeFromOutsideLeavesTheCaretWhereTheOwnerWrites() {
        Screen.does(() -> {
            area.moveTo(3);
            words.set("Hoi Sanne, het spijt me zeer.");
        });
        assertThat(Screen.on(() -> area.getCaretPosition())).isEqualTo(3);
    }

    @Test
    void whatIsPastedComesWithoutControlCharactersAndWithOneKindOfLineEnd() {
        Screen.does(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("een\r\ntwee\rdrie\u2028vier\u0000\u0007 💍");
            Clipboard.getSystemClipboard().setContent(content);
            area.selectAll();
            area.paste();
        });
        assertThat(words.get()).isEqualTo("een\ntwee\ndrie\nvier 💍");
        Screen.does(() -> words.set("vijf\r\nzes\u0000 👑"));
        assertThat(words.get()).isEqualTo("vijf\nzes 👑");
    }

    @Test
    void oneEmojiIsChangedIntoAnotherWhole() {
        Screen.does(() -> {
            words.set("a 💍 b");
            words.set("a 💎 b");
        });
        assertThat(Screen.on(() -> area.getText())).isEqualTo("a 💎 b");
    }

    @Test
    void aScreenReaderFindsATextAreaWithItsTextCaretAndSelection() {
        Screen.does(() -> area.setAccessibleText("Antwoord"));
        assertThat(Screen.on(() -> area.getAccessibleRole())).isEqualTo(AccessibleRole.TEXT_AREA);
        Screen.does(() -> area.executeAccessibleAction(AccessibleAction.SET_TEXT_SELECTION, 4, 9));
        assertThat(asked(AccessibleAttribute.TEXT)).isEqualTo("Hoi Sanne, het spijt me.");
        assertThat(asked(AccessibleAttribute.SELECTION_START)).isEqualTo(4);
        assertThat(asked(AccessibleAttribute.SELECTION_END)).isEqualTo(9);
        assertThat(asked(AccessibleAttribute.CARET_OFFSET)).isEqualTo(9);
        Screen.does(() -> words.set("een\ntwee"));
        assertThat(asked(AccessibleAttribute.LINE_FOR_OFFSET, 5)).isEqualTo(1);
        assertThat(asked(AccessibleAttribute.LINE_START, 1)).isEqualTo(4);
        assertThat(asked(AccessibleAttribute.LINE_END, 1)).isEqualTo(8);
        Screen.does(() -> words.set(""));
        assertThat(asked(AccessibleAttribute.TEXT)).isEqualTo("Antwoord");
    }

    private Object asked(AccessibleAttribute attribute, Object... parameters) {
        return Screen.on(() -> area.queryAccessibleAttribute(attribute, parameters));
    }

    @Test
    void aPasteThatNoAnswerHoldsChangesNothingAndIsTold() {
        List<Integer> told = new ArrayList<>();
        Screen.does(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("a".repeat(100_000));
            Clipboard.getSystemClipboard().setContent(content);
            area.refuseLongPaste(told::add);
            area.selectAll();
            area.paste();
        });
        assertThat(words.get()).isEqualTo("Hoi Sanne, het spijt me.");
        assertThat(told).containsExactly(100_000);
    }
}
