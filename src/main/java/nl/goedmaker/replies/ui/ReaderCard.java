package nl.goedmaker.replies.ui;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.replies.Finding;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.KeptFocus;
import nl.goedmaker.ui.Shown;
import nl.goedmaker.ui.SmallButton;

/** Who reads along: what stops, what could be better, and what is good. */
final class ReaderCard extends VBox {
    private final ReplyStepViewModel model;
    private final Texts texts;
    private final LetterPaper paper;
    private final VBox findings = new VBox();

    ReaderCard(ReplyStepViewModel model, Texts texts, LetterPaper paper) {
        this.model = model;
        this.texts = texts;
        this.paper = paper;
        getStyleClass().addAll("card", "flat");
        setMinHeight(Region.USE_PREF_SIZE);
        findings.setId("findings");
        Label good = new Label();
        good.setId("good");
        good.getStyleClass().addAll("ok-text", "small", "item", "last");
        good.setWrapText(true);
        good.setMinHeight(Region.USE_PREF_SIZE);
        good.setMaxWidth(Double.MAX_VALUE);
        good.textProperty().bind(model.reading().goodProperty());
        good.visibleProperty().bind(good.textProperty().isNotEmpty());
        good.managedProperty().bind(good.visibleProperty());
        getChildren().addAll(head(), findings, good);
        model.reading().findings().addListener((ListChangeListener<FindingRow>) change -> showAnew());
        model.reading().goodProperty().addListener((property, before, now) -> showAnew());
        showFindings();
    }

    private Node head() {
        Label title = new Label(texts.get("replies.reader.title"));
        Label stops = pill("reader-stops", "red");
        stops.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(
                                "replies.reader.stops",
                                model.reading().stopsProperty().get()),
                        model.reading().stopsProperty()));
        stops.visibleProperty().bind(model.reading().stopsProperty().greaterThan(0));
        stops.managedProperty().bind(stops.visibleProperty());
        Label tips = pill("reader-tips", "orange");
        tips.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(
                                "replies.reader.tips",
                                model.reading().tipsProperty().get()),
                        model.reading().tipsProperty()));
        tips.visibleProperty().bind(model.reading().tipsProperty().greaterThan(0));
        tips.managedProperty().bind(tips.visibleProperty());
        title.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button next = SmallButton.of("reply-next-mark", "↓", paper::goToMark);
        next.setAccessibleText(texts.get("replies.reader.next"));
        next.setTooltip(new Tooltip(texts.get("replies.reader.next")));
        next.setFocusTraversable(false);
        Shown.when(next, model.marked().anyProperty());
        HBox head = new HBox(title, stops, tips, gap, next);
        head.getStyleClass().add("card-head");
        return head;
    }

    private static Label pill(String id, String colour) {
        Label pill = new Label();
        pill.setId(id);
        pill.setMinWidth(Region.USE_PREF_SIZE);
        pill.getStyleClass().addAll("pill", colour);
        return pill;
    }

    private void showAnew() {
        KeptFocus.during(findings, this::showFindings, paper.area());
    }

    private void showFindings() {
        findings.getChildren()
                .setAll(model.reading().findings().stream()
                        .map(row -> new FindingNode(row, model::mend, this::select))
                        .toList());
        if (findings.getChildren().isEmpty()) {
            Label nothing = new Label(texts.get(
                    model.reading().goodProperty().get().isEmpty()
                            ? "replies.reader.waiting"
                            : "replies.reader.nothing"));
            nothing.setWrapText(true);
            nothing.setMaxWidth(Double.MAX_VALUE);
            nothing.getStyleClass().addAll("muted", "small", "item");
            findings.getChildren().add(nothing);
        }
    }

    private void select(Finding finding) {
        if (model.isCurrent()) {
            paper.select(finding);
        }
    }
}
