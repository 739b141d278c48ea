package nl.goedmaker.tickets.ui;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;

/** The card beside a step with everything that happened to the complaint, newest first. */
final class TimelineCard extends VBox {
    private static final int SHOWN_CHARACTERS = 240;

    private final ObservableList<TimelineLine> lines;
    private final Texts texts;
    private final VBox entries = new VBox();

    TimelineCard(ObservableList<TimelineLine> lines, Texts texts) {
        this.lines = lines;
        this.texts = texts;
        getStyleClass().addAll("card", "flat", "timeline");
        setId("ticket-timeline");
        HBox head = new HBox(new Label(texts.get("tickets.timeline.title")));
        head.getStyleClass().add("card-head");
        ScrollPane scroll = new ScrollPane(entries);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(texts.get("tickets.timeline.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        lines.addListener((ListChangeListener<TimelineLine>) change -> fill());
        fill();
    }

    private void fill() {
        entries.getChildren().setAll(lines.stream().map(this::entry).toList());
        if (lines.isEmpty()) {
            Label nothing = new Label(texts.get("tickets.timeline.none"));
            nothing.setWrapText(true);
            nothing.getStyleClass().addAll("muted", "small");
            VBox entry = new VBox(nothing);
            entry.getStyleClass().addAll("item", "last");
            entries.getChildren().add(entry);
        }
    }

    private VBox entry(TimelineLine line) {
        Label kind = new Label(texts.get(line.kind()));
        kind.getStyleClass().addAll("strong", "small");
        Label at = new Label("· " + line.at().display(texts.language()));
        at.getStyleClass().addAll("muted", "small");
        HBox head = new HBox(4, kind, at);
        Label text = new Label(line.isChange() ? texts.get(line.event()) : shortened(line.text()));
        text.setWrapText(true);
        text.getStyleClass().addAll("muted", "small");
        VBox entry = new VBox(2, head, text);
        entry.getStyleClass().add("item");
        entry.setFillWidth(true);
        return entry;
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN_CHARACTERS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN_CHARACTERS - 1)) + "…";
    }
}
