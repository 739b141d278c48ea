package nl.goedmaker.tickets.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.ClockRule;
import nl.goedmaker.tickets.Reminder;
import nl.goedmaker.tickets.ui.LaterViewModel.Form;
import nl.goedmaker.ui.FormField;
import nl.goedmaker.ui.KeptFocus;

/** Below the head of a complaint: until when it is put away, its reminders, and the form for a moment. Else not there. */
final class LaterCard extends VBox {
    private final LaterViewModel model;
    private final Texts texts;
    private final Supplier<Node> after;
    private final VBox rows = new VBox();
    private final HBox form = new HBox();
    private final TextField moment = new TextField();
    private final TextField words = new TextField();
    private final FormField momentField;
    private final FormField wordsField;
    private final Button go = new Button();

    /** @param after where the keyboard goes when what it stood at is gone */
    LaterCard(LaterViewModel model, Texts texts, Supplier<Node> after) {
        this.model = model;
        this.texts = texts;
        this.after = after;
        getStyleClass().addAll("card", "later-card");
        setId("ticket-later-card");
        moment.setId("later-moment");
        moment.textProperty().bindBidirectional(model.momentProperty());
        moment.setPromptText(texts.get("tickets.later.prompt"));
        words.setId("later-words");
        words.textProperty().bindBidirectional(model.wordsProperty());
        momentField = new FormField(texts.get("tickets.later.moment"), moment);
        momentField.errorProperty().bindBidirectional(model.errorProperty());
        wordsField = new FormField(texts.get("tickets.reminder.words"), words);
        wordsField.errorProperty().bindBidirectional(model.wordsErrorProperty());
        wordsField.managedProperty().bind(wordsField.visibleProperty());
        makeForm();
        getChildren().addAll(rows, form);
        model.stateProperty().addListener((property, before, state) -> fill());
        model.formProperty().addListener((property, before, wanted) -> show(wanted));
        fill();
        show(model.formProperty().get());
    }

    private void makeForm() {
        Label reading = new Label();
        reading.setId("later-reading");
        reading.textProperty().bind(model.readingProperty());
        reading.visibleProperty().bind(reading.textProperty().isNotEmpty());
        reading.managedProperty().bind(reading.visibleProperty());
        reading.setWrapText(true);
        // below a narrow field the moment goes on in a second line
        reading.setMinHeight(USE_PREF_SIZE);
        reading.getStyleClass().addAll("small", "strong");
        VBox typed = new VBox(momentField, reading);
        typed.getStyleClass().add("form-field");
        HBox.setHgrow(typed, Priority.ALWAYS);
        HBox.setHgrow(wordsField, Priority.ALWAYS);
        // the height is reckoned at this width, so it may not be nothing
        typed.getStyleClass().add("later-field");
        wordsField.getStyleClass().add("later-field");
        go.setId("later-go");
        go.getStyleClass().add("accent");
        go.setOnAction(event -> model.confirm());
        go.setMinWidth(USE_PREF_SIZE);
        Button cancel = button("tickets.later.cancel", "later-cancel", model::cancel);
        HBox buttons = new HBox(go, cancel);
        buttons.getStyleClass().addAll("form-buttons", "later-buttons");
        form.setMinHeight(USE_PREF_SIZE);
        form.getStyleClass().add("form-pair");
        form.getChildren().addAll(typed, wordsField, buttons);
        form.managedProperty().bind(form.visibleProperty());
        moment.setOnAction(event -> model.confirm());
        words.setOnAction(event -> model.confirm());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && form.isVisible()) {
                model.cancel();
                event.consume();
            }
        });
    }

    private Button button(String key, String id, Runnable action) {
        Button button = new Button(texts.get(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void show(Form wanted) {
        boolean stood = form.isFocusWithin();
        form.setVisible(wanted != Form.NONE);
        boolean isClock = wanted == Form.FIRST_REPLY || wanted == Form.COMPLAINT;
        wordsField.setVisible(wanted == Form.REMINDER || isClock);
        wordsField.labelProperty().set(texts.get(isClock ? "tickets.clock.why" : "tickets.reminder.words"));
        go.setText(texts.get(
                isClock
                        ? "tickets.clock.put"
                        : wanted == Form.REMINDER ? "tickets.reminder.add" : "tickets.later.putAway"));
        momentField.labelProperty().set(texts.get(momentLabel(wanted)));
        tidy();
        if (wanted != Form.NONE) {
            moment.requestFocus();
        } else if (stood) {
            after.get().requestFocus();
        }
    }

    private static String momentLabel(Form wanted) {
        return switch (wanted) {
            case REMINDER -> "tickets.reminder.moment";
            case FIRST_REPLY -> "tickets.clock.firstBefore";
            case COMPLAINT -> "tickets.clock.complaintBefore";
            case DATE, NONE -> "tickets.later.moment";
        };
    }

    private void fill() {
        List<Node> shown = new ArrayList<>();
        Sentence away = model.away();
        if (away != null) {
            shown.add(row(
                    texts.get(away),
                    "",
                    "later-away",
                    small("tickets.calendar.save", "later-calendar", texts.get(away), model::saveCalendar),
                    small("tickets.later.wake", "later-wake", "", model::wake)));
        }
        LaterViewModel.State state = model.stateProperty().get();
        for (Reminder reminder : state == null ? List.<Reminder>of() : state.reminders()) {
            shown.add(reminder(reminder));
        }
        if (rows.isFocusWithin()) {
            KeptFocus.during(rows, () -> rows.getChildren().setAll(shown), after.get());
        } else {
            rows.getChildren().setAll(shown);
        }
        tidy();
    }

    private Node reminder(Reminder reminder) {
        return row(
                texts.get("tickets.reminder.row", model.moment(reminder)),
                reminder.text(),
                "reminder-" + reminder.id(),
                small(
                        "tickets.calendar.save",
                        "reminder-calendar-" + reminder.id(),
                        reminder.words(),
                        () -> model.saveCalendar(reminder)),
                small(
                        "tickets.reminder.done",
                        "reminder-done-" + reminder.id(),
                        reminder.words(),
                        () -> model.done(reminder)));
    }

    private Button small(String key, String id, String about, Runnable action) {
        Button button = button(key, id, action);
        button.getStyleClass().add("small-button");
        button.setAccessibleText(about.isBlank() ? button.getText() : button.getText() + ": " + about);
        return button;
    }

    private static HBox row(String what, String text, String id, Node... buttons) {
        Text moment = new Text(text.isEmpty() ? what : what + "  ");
        moment.getStyleClass().addAll("later-text", "strong");
        Text words = new Text(text);
        words.getStyleClass().add("later-text");
        // one run of text, so that a narrow card breaks its lines and not two columns
        TextFlow said = new TextFlow(moment, words);
        said.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(said);
        row.setId(id);
        row.getStyleClass().add("later-row");
        row.getChildren().addAll(buttons);
        return row;
    }

    private void tidy() {
        boolean needed = form.isVisible() || !rows.getChildren().isEmpty();
        setVisible(needed);
        setManaged(needed);
    }

    /** What the menu offers, with the exact moment of each. */
    void offer(MenuButton menu) {
        List<MenuItem> items = new ArrayList<>();
        if (model.away() != null) {
            items.add(item("tickets.later.wake", "wake", model::wake));
            items.add(item("tickets.calendar.save", "calendar", model::saveCalendar));
            items.add(new SeparatorMenuItem());
        }
        for (Later choice : model.choices()) {
            MenuItem item = new MenuItem(texts.get(model.words(choice)));
            item.setId("later-" + choice.id());
            item.setOnAction(event -> model.putAway(choice));
            items.add(item);
        }
        items.add(item("tickets.later.other", "date", () -> model.open(Form.DATE)));
        items.add(new SeparatorMenuItem());
        if (model.runs(ClockRule.Kind.FIRST_REPLY)) {
            items.add(item("tickets.clock.setFirst", "first-reply", () -> model.open(Form.FIRST_REPLY)));
        }
        if (model.runs(ClockRule.Kind.COMPLAINT)) {
            items.add(item("tickets.clock.setComplaint", "complaint", () -> model.open(Form.COMPLAINT)));
        }
        items.add(item("tickets.reminder.new", "reminder", () -> model.open(Form.REMINDER)));
        menu.getItems().setAll(items);
    }

    private MenuItem item(String key, String id, Runnable action) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setId("later-" + id);
        item.setOnAction(event -> action.run());
        return item;
    }
}
