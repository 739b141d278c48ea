package nl.goedmaker.reviews.ui;

import javafx.animation.PauseTransition;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import nl.goedmaker.replies.Finding;
import nl.goedmaker.replies.ui.FindingNode;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FormField;
import nl.goedmaker.ui.KeptFocus;
import nl.goedmaker.ui.Shown;
import nl.goedmaker.ui.TabKey;
import nl.goedmaker.ui.writing.WritingArea;
import org.fxmisc.flowless.VirtualizedScrollPane;

/** The field for an answer below a review, with what the reader says of it. */
final class AnswerPaper extends VBox {
    private static final Duration READ = Duration.millis(350);

    private final AnswerViewModel model;
    private final WritingArea area;
    private final VBox findings = new VBox();

    AnswerPaper(AnswerViewModel model, Texts texts) {
        this.model = model;
        this.area = new WritingArea(texts);
        getStyleClass().add("answer-paper");
        area.setId("review-answer");
        area.write(model.textProperty());
        area.refuseLongPaste(model::tooLong);
        TabKey.leaves(area);
        var scroll = new VirtualizedScrollPane<>(area);
        scroll.getStyleClass().add("writing-box");
        FormField field = new FormField(texts.get("reviews.field.answer"), area, scroll);
        field.errorProperty().bind(model.errorProperty());
        findings.setId("review-answer-findings");
        findings.getStyleClass().add("answer-findings");
        Shown.now(findings, false);
        getChildren().addAll(field, findings);
        PauseTransition resting = new PauseTransition(READ);
        resting.setOnFinished(event -> read());
        area.textProperty().addListener((property, before, now) -> resting.playFromStart());
        read();
    }

    private void read() {
        model.read(() -> {
            if (!model.reading().isCurrent()) {
                return;
            }
            area.mark(model.reading().marks());
            KeptFocus.during(findings, this::showFindings, area);
        });
    }

    private void showFindings() {
        findings.getChildren()
                .setAll(model.reading().rows().stream()
                        .map(row -> new FindingNode(
                                row,
                                mended -> {
                                    model.mend(mended);
                                    read();
                                },
                                this::select))
                        .toList());
        Shown.now(findings, !findings.getChildren().isEmpty());
    }

    private void select(Finding finding) {
        if (model.reading().isCurrent()) {
            area.requestFocus();
            area.selectRange(finding.start(), finding.end());
        }
    }

    WritingArea area() {
        return area;
    }
}
