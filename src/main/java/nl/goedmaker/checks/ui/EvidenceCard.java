package nl.goedmaker.checks.ui;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.text.Texts;

/** One side of the evidence: what speaks for the customer, or what asks for a question. */
final class EvidenceCard extends VBox {
    private final EvidenceViewModel model;
    private final EvidenceWays ways;
    private final Texts texts;
    private final Direction direction;
    private final ObservableList<EvidenceRow> shown;
    private final VBox rows = new VBox();

    EvidenceCard(EvidenceViewModel model, EvidenceWays ways, Direction direction, Texts texts) {
        this.model = model;
        this.ways = ways;
        this.texts = texts;
        this.direction = direction;
        this.shown = direction == Direction.FOR ? model.helping() : model.asking();
        boolean helps = direction == Direction.FOR;
        Label title = new Label(texts.get(helps ? "checks.for.title" : "checks.against.title"));
        HBox head = new HBox(title);
        head.getStyleClass().addAll("card-head", helps ? "helping" : "asking");
        rows.setId(helps ? "check-for" : "check-against");
        getStyleClass().addAll("card", "flat", "evidence");
        getChildren().addAll(head, rows);
        shown.addListener((ListChangeListener<EvidenceRow>) change -> show());
        model.explained().addListener((ListChangeListener<ExplainedRow>) change -> show());
        model.assessmentProperty().addListener((property, before, now) -> show());
        show();
    }

    private void show() {
        rows.getChildren().setAll(shown.stream().map(this::row).toList());
        if (direction == Direction.AGAINST) {
            model.explained().forEach(row -> rows.getChildren().add(explained(row)));
            if (!model.absent().isEmpty()) {
                rows.getChildren().add(small(model.absent()));
            }
        } else if (shown.isEmpty() && model.assessmentProperty().get() != null) {
            rows.getChildren().add(small(texts.get("checks.for.none")));
        }
        if (!rows.getChildren().isEmpty()) {
            rows.getChildren().getLast().getStyleClass().add("last");
        }
    }

    private static HBox small(String words) {
        Label label = wrapped(words);
        label.getStyleClass().addAll("muted", "small");
        HBox item = new HBox(label);
        item.getStyleClass().add("item");
        return item;
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private HBox row(EvidenceRow row) {
        Label pill = new Label(row.strength());
        pill.getStyleClass().addAll("pill", direction == Direction.FOR ? "green" : "orange");
        pill.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(2, wrapped(row.sentence()));
        HBox.setHgrow(words, Priority.ALWAYS);
        row.quotes().forEach(quote -> words.getChildren().add(SmallText.of(texts.get("checks.quoted", quote))));
        if (!row.caution().isBlank()) {
            words.getChildren().add(SmallText.of(row.caution()));
        }
        FlowPane links = new EvidenceLinks(row, model, ways, texts);
        if (!links.getChildren().isEmpty()) {
            words.getChildren().add(links);
        }
        HBox item = new HBox(pill, words);
        item.getStyleClass().addAll("item", "signal");
        item.setId("evidence-" + row.evidence().signal());
        return item;
    }

    private Node explained(ExplainedRow row) {
        Button back = new Button(texts.get("checks.explain.takeBack"));
        back.getStyleClass().setAll("button", "link-button", "small");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setAccessibleText(back.getText() + ": " + row.sentence());
        back.setOnAction(event -> model.takeBack(row));
        VBox words = new VBox(
                2,
                SmallText.of(row.sentence()),
                wrapped(texts.get("checks.explained", row.note().text())),
                back);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox item = new HBox(words);
        item.getStyleClass().addAll("item", "signal");
        return item;
    }
}
