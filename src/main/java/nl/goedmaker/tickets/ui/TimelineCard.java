package nl.goedmaker.tickets.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.TimelineQuery.Filter;
import nl.goedmaker.ui.EndOfList;

/** The card beside a step with everything that happened to the complaint, newest first. */
final class TimelineCard extends VBox {
    private final TimelineViewModel model;
    private final Texts texts;
    private final ListView<TimelineLine> list = new ListView<>();

    TimelineCard(TimelineViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("card", "flat", "timeline");
        setId("ticket-timeline");
        StackPane entries = new StackPane(list, nothing());
        VBox.setVgrow(entries, Priority.ALWAYS);
        getChildren().addAll(head(), filters(), entries);
        makeList();
    }

    private HBox head() {
        Button export = new Button(texts.get("tickets.timeline.export"));
        export.setId("ticket-export");
        export.getStyleClass().addAll("small-button");
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setAccessibleHelp(texts.get("tickets.timeline.export.hint"));
        export.setOnAction(event -> model.export());
        Pane gap = new Pane();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(new Label(texts.get("tickets.timeline.title")), gap, export);
        head.getStyleClass().add("card-head");
        return head;
    }

    private FlowPane filters() {
        FlowPane filters = new FlowPane();
        filters.getStyleClass().add("timeline-filters");
        ToggleGroup group = new ToggleGroup();
        for (Filter filter : TimelineViewModel.FILTERS) {
            ToggleButton button = new ToggleButton(texts.get("tickets.timeline.filter." + filter));
            button.setId("timeline-filter-" + filter);
            button.getStyleClass().addAll("money-filter", "small");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setSelected(filter == model.filterProperty().get());
            button.setOnAction(event -> button.setSelected(true));
            button.selectedProperty().addListener((property, before, selected) -> {
                if (selected) {
                    model.filter(filter);
                }
            });
            model.filterProperty().addListener((property, before, now) -> {
                if (now == filter) {
                    button.setSelected(true);
                }
            });
            button.setToggleGroup(group);
            filters.getChildren().add(button);
        }
        return filters;
    }

    private void makeList() {
        list.setId("timeline-entries");
        list.setAccessibleText(texts.get("tickets.timeline.title"));
        list.setItems(model.rows());
        list.setCellFactory(EndOfList.watched(view -> new TimelineCell(texts, model::copy), model::more));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            TimelineLine line = list.getSelectionModel().getSelectedItem();
            if (event.isShortcutDown() && event.getCode() == KeyCode.C && line != null) {
                model.copy(line);
                event.consume();
            }
        });
    }

    private VBox nothing() {
        Label words = new Label();
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("tickets.timeline.none."
                                + model.filterProperty().get()),
                        model.filterProperty()));
        words.setWrapText(true);
        words.getStyleClass().addAll("muted", "small");
        VBox nothing = new VBox(words);
        nothing.getStyleClass().addAll("item", "last");
        nothing.setMouseTransparent(true);
        nothing.visibleProperty().bind(Bindings.isEmpty(model.rows()).and(model.loadedProperty()));
        return nothing;
    }
}
