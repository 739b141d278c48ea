package nl.goedmaker.tickets.ui;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.FormField;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.KeptFocus;
import nl.goedmaker.ui.TabKey;

/** The step in which the owner reads what happened, in the customer's words. */
public final class ListenView implements StepPane {
    private static final int SHOWN_CHARACTERS = 20_000;

    private final ListenViewModel model;
    private final Texts texts;
    private final TicketForm form;
    private final Parent root;

    @FXML
    private VBox messages;

    @FXML
    private VBox noteCard;

    @FXML
    private Button saveNote;

    @FXML
    private VBox messageCard;

    @FXML
    private Button saveMessage;

    @FXML
    private VBox details;

    @FXML
    private Button saveDetails;

    @FXML
    private Button revert;

    public ListenView(ListenViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.root = FxmlViews.load(this, texts);
        addText(noteCard, "listen-note", "tickets.listen.note", model.noteProperty(), model.noteErrorProperty());
        addText(
                messageCard,
                "listen-message",
                "tickets.listen.message",
                model.messageProperty(),
                model.messageErrorProperty());
        saveNote.setOnAction(event -> model.saveNote());
        saveMessage.setOnAction(event -> model.saveMessage());
        this.form = new TicketForm(
                "listen",
                model.fields(),
                texts,
                model.categories(),
                List.of(
                        List.of(Field.SUBJECT),
                        List.of(Field.TYPE, Field.CHANNEL, Field.DELIVERED),
                        List.of(Field.ORDER, Field.ARTICLE, Field.CATEGORY),
                        List.of(Field.PRICE, Field.NAME, Field.EMAIL),
                        List.of(Field.PHONE, Field.COUNTRY, Field.LANGUAGE)),
                model.unfoldedProperty());
        details.getChildren().add(1, form);
        details.getChildren().add(1, hint());
        saveDetails.setOnAction(event -> saveDetails());
        revert.setOnAction(event -> model.revertDetails());
        List.of(saveNote, saveMessage, saveDetails, revert).forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        model.messages().addListener((ListChangeListener<TimelineLine>) change -> showMessages());
        model.earlierProperty().addListener((property, before, now) -> showMessages());
        showMessages();
    }

    private void addText(VBox card, String id, String label, StringProperty text, StringProperty error) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.setPrefColumnCount(10);
        area.textProperty().bindBidirectional(text);
        TabKey.leaves(area);
        FormField field = new FormField(texts.get(label), area);
        field.errorProperty().bind(error);
        card.getChildren().addFirst(field);
        card.getStyleClass().add("half-card");
    }

    private Label hint() {
        Label hint = new Label();
        hint.setId("listen-details-hint");
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.textProperty().bind(model.detailsHintProperty());
        hint.visibleProperty().bind(hint.textProperty().isNotEmpty());
        hint.managedProperty().bind(hint.visibleProperty());
        return hint;
    }

    private void saveDetails() {
        Field wrong = model.saveDetails();
        if (wrong != null) {
            form.focus(wrong);
        }
    }

    private void showMessages() {
        KeptFocus.during(messages, this::makeMessages, saveNote);
    }

    private void makeMessages() {
        messages.getChildren()
                .setAll(model.messages().stream().map(this::message).toList());
        if (model.earlierProperty().get()) {
            messages.getChildren().addFirst(earlier());
        }
        if (messages.getChildren().isEmpty()) {
            Label nothing = new Label(texts.get("tickets.listen.messages.none"));
            nothing.getStyleClass().add("muted");
            nothing.setWrapText(true);
            VBox item = new VBox(nothing);
            item.getStyleClass().addAll("item", "last");
            messages.getChildren().add(item);
        } else {
            messages.getChildren().getLast().getStyleClass().add("last");
        }
    }

    private VBox earlier() {
        Button more = new Button(texts.get("tickets.listen.messages.earlier"));
        more.setId("listen-earlier");
        more.getStyleClass().add("link-button");
        more.setOnAction(event -> model.showEarlier());
        VBox item = new VBox(more);
        item.getStyleClass().add("item");
        return item;
    }

    private VBox message(TimelineLine line) {
        Label at = new Label(line.at().display(texts.language()));
        at.getStyleClass().addAll("muted", "small");
        String shown = line.text().length() > SHOWN_CHARACTERS
                ? line.text().substring(0, SHOWN_CHARACTERS) + "…"
                : line.text();
        Label text = new Label(shown);
        text.setWrapText(true);
        text.getStyleClass().add("message-text");
        text.setMinHeight(Region.USE_PREF_SIZE);
        Button copy = new Button(texts.get("tickets.timeline.copy"));
        copy.getStyleClass().addAll("link-button", "small", "copy-link");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setAccessibleText(texts.get("tickets.timeline.copy.of", at.getText()));
        copy.setOnAction(event -> model.copy(line));
        BorderPane head = new BorderPane();
        head.setLeft(at);
        head.setRight(copy);
        BorderPane.setAlignment(at, Pos.CENTER_LEFT);
        VBox item = new VBox(2, head, text);
        item.getStyleClass().addAll("item", "message");
        return item;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void show(Ticket ticket) {
        model.show(ticket);
    }
}
