package nl.goedmaker.replies.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import nl.goedmaker.replies.BuildingPart;
import nl.goedmaker.replies.Finding;
import nl.goedmaker.replies.Gap;
import nl.goedmaker.replies.Tone;
import nl.goedmaker.spelling.Misspelling;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.writing.TextMark;
import nl.goedmaker.ui.writing.WritingArea;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import org.jspecify.annotations.Nullable;

/** The paper an answer is written on: its marks, what can be done about each, and the way from one open place to the next. */
final class LetterPaper {
    private static final Duration HOVER = Duration.ofMillis(450);
    private static final int BELOW_THE_MOUSE = 14;

    private final ReplyStepViewModel model;
    private final Texts texts;
    private final WritingArea area;
    private final VirtualizedScrollPane<WritingArea> root;
    private final Tooltip told = new Tooltip();
    /** The open place the owner stands on, or types in. */
    private @Nullable Gap asked;

    /** @param neighbours what has the keyboard before and after the letter */
    LetterPaper(ReplyStepViewModel model, Texts texts, Neighbours neighbours) {
        this.model = model;
        this.texts = texts;
        this.area = new WritingArea(texts);
        this.root = new VirtualizedScrollPane<>(area);
        area.setId("reply-text");
        area.setAccessibleText(texts.get("replies.text"));
        area.getStyleClass().add("letter-text");
        area.write(model.textProperty());
        area.editableProperty().bind(model.readyProperty());
        model.putProperty().addListener((property, before, now) -> area.forgetHistory());
        model.marked().marks().addListener((ListChangeListener<TextMark>) change -> showMarks());
        area.propose(this::propose);
        area.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                answered();
            }
        });
        model.putProperty().addListener((property, before, now) -> asked = null);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, neighbours));
        hear();
    }

    /** Where the keyboard goes from the letter. */
    interface Neighbours {
        void before();

        void after();

        /** Ctrl and Enter: the letter is finished. */
        void finished();
    }

    Node root() {
        return root;
    }

    WritingArea area() {
        return area;
    }

    private void showMarks() {
        if (area.getText().equals(model.textProperty().get())) {
            area.mark(model.marked().marks());
        }
    }

    /** Puts a part of the answer into the letter, and stands on its first open place or behind it. */
    void insert(BuildingPart part, Optional<Tone> tone) {
        answered();
        model.choose(part, tone, area.getCaretPosition()).ifPresent(edit -> {
            area.put(edit.start(), edit.end(), edit.words());
            area.requestFocus();
            model.openPlace(edit.from())
                    .filter(gap -> gap.end() <= edit.to())
                    .ifPresentOrElse(this::select, () -> area.moveTo(edit.to()));
            area.requestFollowCaret();
            model.read();
        });
    }

    /** A template was put on the paper: the owner goes on at its first open place, or at its beginning. */
    void begun() {
        area.moveTo(0);
        if (!goToGap(0)) {
            area.requestFocus();
            area.requestFollowCaret();
        }
    }

    /** @return whether there is an open place at all */
    boolean goToGap(int from) {
        answered();
        Optional<Gap> gap = model.nextGap(from);
        gap.ifPresent(this::select);
        return gap.isPresent();
    }

    private void select(Gap gap) {
        select(gap.start(), gap.end());
        asked = gap;
    }

    /** What was typed in an open place answers the same question wherever else it stands, also in the subject. */
    private void answered() {
        Gap gap = asked;
        asked = null;
        int caret = area.getCaretPosition();
        if (gap != null && gap.start() < caret && caret <= area.getLength()) {
            String words = area.getText(gap.start(), caret);
            if (!words.contains("[[") && words.indexOf('\n') < 0) {
                model.fill(gap.question(), words);
            }
        }
    }

    /** Goes on writing at an index of the text. */
    void goTo(int index) {
        area.moveTo(Math.min(index, area.getLength()));
        area.requestFocus();
        area.requestFollowCaret();
    }

    /** Shows the words a finding is about. */
    void select(Finding finding) {
        select(finding.start(), finding.end());
    }

    private void select(int start, int end) {
        area.requestFocus();
        area.selectRange(start, end);
        area.requestFollowCaret();
    }

    /** Goes to the next words that are marked, and offers what can be done about them. */
    void goToMark() {
        model.read(() -> {
            boolean isOn = area.getSelection().getLength() > 0;
            model.marked()
                    .next(isOn ? area.getSelection().getStart() + 1 : area.getCaretPosition())
                    .ifPresent(mark -> {
                        select(mark.start(), mark.end());
                        area.layout();
                        area.showProposals();
                    });
        });
    }

    /** Tab and F8 go from one open place to the next; without one, Tab leaves the text as it leaves any field. */
    private void pressed(KeyEvent event, Neighbours neighbours) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        switch (event.getCode()) {
            case TAB -> {
                if (!plain) {
                    return;
                }
                if (event.isShiftDown()) {
                    neighbours.before();
                } else if (!goToGap(area.getSelection().getEnd())) {
                    neighbours.after();
                }
                event.consume();
            }
            case ENTER -> {
                if (event.isShortcutDown() && !event.isShiftDown()) {
                    answered();
                    neighbours.finished();
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private void propose(int offset, Consumer<List<MenuItem>> shown) {
        if (!model.isCurrent()) {
            shown.accept(List.of());
            return;
        }
        List<MenuItem> items = new ArrayList<>();
        for (FindingRow row : model.marked().findingsAt(offset)) {
            items.add(heading(row.title()));
            if (!row.mend().isEmpty()) {
                items.add(item(row.mend(), () -> model.mend(row)));
            }
        }
        Optional<Misspelling> word = model.marked().misspellingAt(offset);
        if (word.isEmpty()) {
            shown.accept(items);
            return;
        }
        model.suggest(word.get(), found -> {
            items.addAll(spelling(word.get(), found));
            shown.accept(items);
        });
    }

    private List<MenuItem> spelling(Misspelling word, List<String> suggestions) {
        List<MenuItem> items = new ArrayList<>();
        items.add(heading(
                texts.get(suggestions.isEmpty() ? "replies.spelling.unknown" : "replies.spelling.meant", word.word())));
        for (String suggestion : suggestions) {
            items.add(item(suggestion, () -> {
                if (model.isCurrent()) {
                    area.put(word.start(), word.end(), suggestion);
                    model.read();
                }
            }));
        }
        items.add(item(texts.get("replies.spelling.learn", word.word()), () -> model.learn(word)));
        return items;
    }

    private static MenuItem heading(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("strong", "small", "menu-heading");
        label.setWrapText(true);
        // the keyboard passes a separator over, and it cannot be taken
        SeparatorMenuItem item = new SeparatorMenuItem();
        item.setContent(label);
        return item;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        // an underscore is a letter here and no key
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** Resting on marked words, the mouse is told why they are. */
    private void hear() {
        told.setWrapText(true);
        told.getStyleClass().add("mark-told");
        area.setMouseOverTextDelay(HOVER);
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, event -> {
            String words = model.isCurrent() ? why(event.getCharacterIndex()) : "";
            if (!words.isEmpty()) {
                told.setText(words);
                told.show(
                        area,
                        event.getScreenPosition().getX(),
                        event.getScreenPosition().getY() + BELOW_THE_MOUSE);
            }
        });
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, event -> told.hide());
    }

    private String why(int offset) {
        String said = model.marked().findingsAt(offset).stream()
                .map(row -> (row.title() + ". " + row.advice()).strip())
                .collect(Collectors.joining("\n"));
        return said.isEmpty()
                ? model.marked()
                        .misspellingAt(offset)
                        .map(word -> texts.get("replies.spelling.unknown", word.word()))
                        .orElse("")
                : said;
    }
}
