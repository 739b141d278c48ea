package nl.goedmaker.insights.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.insights.ui.PlatformFiguresViewModel.Further;
import nl.goedmaker.insights.ui.PlatformFiguresViewModel.Shown;
import nl.goedmaker.insights.ui.PlatformFiguresViewModel.Step;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.settings.ui.EditedText;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FormField;

/** The cards of the figures about the platforms: how far each label is, and what the pages said on a day. */
final class PlatformCards {
    private final PlatformFiguresViewModel model;
    private final Texts texts;
    private final VBox labels = new VBox();
    private final VBox pages = new VBox();
    private final VBox root;

    PlatformCards(PlatformFiguresViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        labels.getStyleClass().add("today-cards");
        root = new VBox(labels, days());
        root.getStyleClass().add("today-cards");
        model.labelsProperty().addListener((property, before, now) -> showLabels());
        model.shownProperty().addListener((property, before, now) -> showPages());
    }

    Node root() {
        return root;
    }

    private Node days() {
        TextField day = field("pages-day", model.day());
        day.setOnAction(event -> model.showDay());
        FormField labelled = new FormField(texts.get("insights.pages.day"), day);
        labelled.errorProperty().bindBidirectional(model.day().errorProperty());
        String show = texts.get("insights.pages.show");
        VBox card = new VBox(
                title(texts.get("insights.pages.title")),
                labelled,
                new HBox(CardParts.button(show, show, "pages-show", model::showDay)),
                pages);
        card.getStyleClass().addAll("card", "platform-card");
        pages.setId("pages");
        return card;
    }

    private void showPages() {
        List<Node> rows = new ArrayList<>();
        for (Shown shown : model.shownProperty().get()) {
            VBox words = new VBox(CardParts.wrapped(shown.title()));
            if (!shown.band().isEmpty()) {
                words.getChildren().add(CardParts.small(shown.band()));
            }
            if (!shown.further().isEmpty()) {
                words.getChildren().add(further(shown));
            }
            words.setMinWidth(0);
            words.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(words, Priority.ALWAYS);
            Button figure = CardParts.button(
                    shown.figure(),
                    String.join(". ", shown.title(), shown.figure(), shown.band()),
                    "page-figure-" + shown.platform(),
                    () -> model.open(shown.counted()));
            figure.getStyleClass().add("link-button");
            HBox row = new HBox(words);
            if (shown.isEstimate()) {
                row.getChildren().add(CardParts.pill(texts.get("reviews.estimate"), "orange"));
            }
            row.getChildren().add(figure);
            row.getStyleClass().add("limit-row");
            row.setId("page-" + shown.platform());
            rows.add(row);
        }
        if (rows.isEmpty()) {
            rows.add(CardParts.muted(texts.get("insights.pages.none")));
        }
        rows.getLast().getStyleClass().add("last");
        pages.getChildren().setAll(rows);
    }

    private Node further(Shown shown) {
        FlowPane figures = new FlowPane();
        figures.getStyleClass().add("signal-rows");
        // a question of a platform's own may be longer than the card is wide
        figures.setMinWidth(0);
        for (Further each : shown.further()) {
            Button button = CardParts.button(
                    each.words(),
                    model.name(shown.platform()) + ": " + each.words(),
                    "page-figure-" + shown.platform() + "-"
                            + figures.getChildren().size(),
                    () -> model.open(each.counted()));
            button.getStyleClass().add("link-button");
            button.setMinWidth(0);
            button.setAlignment(Pos.CENTER_LEFT);
            button.maxWidthProperty().bind(figures.widthProperty());
            button.setTooltip(new Tooltip(each.words()));
            figures.getChildren().add(button);
        }
        return figures;
    }

    private void showLabels() {
        Node focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
        String focusedId = focused == null ? null : focused.getId();
        labels.getChildren()
                .setAll(model.labelsProperty().get().stream().map(this::card).toList());
        if (focusedId != null && !focusedId.isEmpty() && labels.lookup("#" + focusedId) instanceof Node again) {
            again.requestFocus();
        }
    }

    private Node card(PlatformFiguresViewModel.Label label) {
        String name = model.name(label.platform());
        VBox card = new VBox(title(texts.get("insights.label.title", name)));
        card.getStyleClass().addAll("card", "platform-card");
        card.setId("label-" + label.platform());
        if (!label.danger().isEmpty()) {
            HBox danger = new HBox(CardParts.wrapped(label.danger()));
            danger.getStyleClass().addAll("banner", "warn");
            card.getChildren().add(danger);
        }
        if (label.isReached()) {
            card.getChildren().add(CardParts.wrapped(texts.get("insights.label.reached", name)));
        }
        VBox steps = new VBox();
        steps.getStyleClass().add("label-steps");
        for (Step step : label.steps()) {
            Label words = CardParts.wrapped(step.words());
            words.getStyleClass().add(step.isMet() ? "ok-text" : "muted");
            steps.getChildren().add(words);
        }
        card.getChildren().add(steps);
        label.ahead().forEach(words -> card.getChildren().add(CardParts.small(words)));
        if (label.asksItems()) {
            card.getChildren().addAll(items(label.platform()));
        }
        return card;
    }

    private List<Node> items(Platform platform) {
        EditedText typed = model.items(platform);
        TextField field = field("items-" + platform, typed);
        field.setOnAction(event -> model.saveItems(platform));
        FormField labelled = new FormField(texts.get("insights.label.items", model.name(platform)), field);
        labelled.errorProperty().bindBidirectional(typed.errorProperty());
        String save = texts.get("insights.label.save");
        Button button = CardParts.button(
                save,
                texts.get("insights.label.items", model.name(platform)) + ": " + save,
                "items-save-" + platform,
                () -> model.saveItems(platform));
        return List.of(labelled, new HBox(button));
    }

    private static TextField field(String id, EditedText text) {
        TextField field = new TextField();
        field.setId(id);
        field.setMaxWidth(Region.USE_PREF_SIZE);
        field.textProperty().bindBidirectional(text.valueProperty());
        return field;
    }

    private static Label title(String text) {
        Label title = CardParts.wrapped(text);
        title.getStyleClass().add("strong");
        return title;
    }
}
