package nl.goedmaker.tickets.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.TimelineEntry;
import nl.goedmaker.ui.FormField;

/** Chooses the messages that become a complaint of their own. */
final class SplitCard extends VBox {
    private static final int SHOWN_CHARACTERS = 110;

    private final TicketWordsViewModel model;
    private final Texts texts;
    private final Runnable back;
    private final VBox choices = new VBox();
    private final TextField subject = new TextField();
    private final List<CheckBox> boxes = new ArrayList<>();

    /** @param back brings the keyboard back to the work */
    SplitCard(TicketWordsViewModel model, Texts texts, Runnable back) {
        this.model = model;
        this.texts = texts;
        this.back = back;
        setId("split-card");
        getStyleClass().addAll("card", "spacious");
        Label title = new Label(texts.get("tickets.split.title"));
        title.getStyleClass().add("h2");
        subject.setId("split-subject");
        choices.getStyleClass().add("choice-rows");
        ScrollPane scroll = new ScrollPane(choices);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("split-choices");
        Button split = new Button(texts.get("tickets.split.button"));
        split.setId("split-now");
        split.getStyleClass().add("accent");
        split.setOnAction(event -> model.split(chosen(), subject.getText()));
        Button cancel = new Button(texts.get("tickets.split.cancel"));
        cancel.setOnAction(event -> model.endSplit());
        getChildren()
                .addAll(
                        title,
                        scroll,
                        new FormField(texts.get("tickets.split.subject"), subject),
                        new HBox(8, split, cancel));
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.endSplit();
                event.consume();
            }
        });
        model.written().addListener((ListChangeListener<TimelineEntry>) change -> fill());
        fill();
    }

    private void fill() {
        boolean stood = isFocusWithin();
        boxes.clear();
        for (TimelineEntry entry : model.written()) {
            CheckBox box = new CheckBox(texts.get("tickets.timeline." + entry.kind()) + ": " + shortened(entry.text()));
            box.setUserData(entry.id());
            boxes.add(box);
        }
        choices.getChildren().setAll(boxes);
        setVisible(!boxes.isEmpty());
        subject.clear();
        if (isVisible()) {
            boxes.getLast().requestFocus();
        } else if (stood) {
            back.run();
        }
    }

    private Set<Long> chosen() {
        return boxes.stream()
                .filter(CheckBox::isSelected)
                .map(box -> (Long) box.getUserData())
                .collect(Collectors.toSet());
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN_CHARACTERS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN_CHARACTERS - 1)) + "…";
    }
}
