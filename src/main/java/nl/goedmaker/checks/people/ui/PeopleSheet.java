package nl.goedmaker.checks.people.ui;

import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.FormField;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.KeptFocus;
import nl.goedmaker.ui.Overlay;
import nl.goedmaker.ui.Shown;
import nl.goedmaker.ui.SideBySide;
import nl.goedmaker.ui.SmallButton;

/** The sheet with the people around a complaint's customer: a picture, and the same as a list that can be worked in. */
public final class PeopleSheet {
    /** From here the list stands beside the picture. */
    private static final double BESIDE_EMS = 54;

    private final PeopleViewModel model;
    private final Texts texts;
    private final PeopleDrawing drawing = new PeopleDrawing();

    @FXML
    private VBox content;

    @FXML
    private Label title;

    @FXML
    private Label hint;

    @FXML
    private ScrollPane scroll;

    @FXML
    private GridPane beside;

    @FXML
    private VBox picture;

    @FXML
    private Label leftOut;

    @FXML
    private VBox rows;

    @FXML
    private Button close;

    /** @param layer the window's own layer; the sheet lies above its first child */
    public static PeopleSheet over(PeopleViewModel model, Texts texts, StackPane layer) {
        return new PeopleSheet(model, texts, layer);
    }

    private PeopleSheet(PeopleViewModel model, Texts texts, StackPane layer) {
        this.model = model;
        this.texts = texts;
        Parent root = FxmlViews.load(this, texts);
        title.textProperty().bind(model.titleProperty());
        hint.textProperty().bind(model.hintProperty());
        Shown.when(hint, hint.textProperty().isNotEmpty());
        picture.getChildren().addFirst(drawing);
        SideBySide.arrange(beside, picture, rows, hint, BESIDE_EMS);
        // as high as its lines need, and no higher than the window
        scroll.prefHeightProperty().bind(content.heightProperty().add(2));
        scroll.maxHeightProperty().bind(layer.heightProperty().multiply(0.8));
        close.setOnAction(event -> model.close());
        model.pictureProperty().addListener((property, before, now) -> draw(now));
        model.rows().addListener((InvalidationListener) observable -> list());
        model.askingProperty().addListener((property, before, now) -> list());
        Overlay overlay = Overlay.ofForm(layer, root, model::close);
        model.openProperty().addListener((property, was, open) -> {
            if (open) {
                scroll.setVvalue(0);
                overlay.open(close);
            } else {
                overlay.close();
            }
        });
    }

    /** Opens the sheet for a complaint's customer. */
    public void open(Ticket ticket) {
        model.open(ticket);
    }

    private void draw(PeoplePicture now) {
        drawing.show(now);
        leftOut.setText(texts.get("checks.people.leftOut", now.leftOut()));
        Shown.now(leftOut, now.leftOut() > 0);
        Shown.now(picture, now.people().size() > 1);
    }

    private void list() {
        KeptFocus.during(
                rows,
                () -> {
                    rows.getChildren()
                            .setAll(model.rows().stream().map(this::row).toList());
                    if (!model.rows().isEmpty()) {
                        rows.getChildren().getLast().getStyleClass().add("last");
                    }
                    Shown.now(rows, !model.rows().isEmpty());
                },
                close);
        Node reason = rows.lookup("#people-reason");
        if (reason != null) {
            reason.requestFocus();
        }
    }

    private Node row(PeopleRow row) {
        Label names = wrapped(row.names(), "strong");
        Label why = wrapped(row.why(), "small");
        Label state = new Label(texts.get("checks.people.state." + row.state()));
        state.getStyleClass().addAll("pill", row.state() == PeopleRow.State.SAME_PERSON ? "blue" : "plain");
        state.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(names, why, state);
        words.getStyleClass().add("people-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        PeopleRow asked = model.askingProperty().get();
        boolean isAsked = asked != null && row.isBetween(asked) && row.state() != PeopleRow.State.CUT;
        HBox line = new HBox(words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("people-entry");
        if (!isAsked) {
            line.getChildren().add(button(row));
        }
        VBox item = isAsked ? new VBox(line, reason(row)) : new VBox(line);
        item.getStyleClass().addAll("item", "people-row");
        return item;
    }

    private Button button(PeopleRow row) {
        return row.state() == PeopleRow.State.CUT
                ? SmallButton.about(row.names(), texts.get("checks.people.rejoin"), () -> model.rejoin(row))
                : SmallButton.about(row.names(), texts.get("checks.people.part"), () -> model.ask(row));
    }

    private Node reason(PeopleRow row) {
        TextField why = new TextField();
        why.setId("people-reason");
        why.textProperty().bindBidirectional(model.reasonProperty());
        FormField field = new FormField(texts.get("checks.people.why"), why);
        field.errorProperty().bind(model.errorProperty());
        Button part = SmallButton.about(row.names(), texts.get("checks.people.part"), model::cut);
        part.setId("people-part");
        Button keep = SmallButton.about(row.names(), texts.get("checks.people.keep"), model::cancel);
        why.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.cut();
                event.consume();
            }
        });
        HBox buttons = new HBox(part, keep);
        buttons.getStyleClass().add("form-buttons");
        VBox all = new VBox(field, buttons);
        all.getStyleClass().add("people-words");
        all.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.cancel();
                event.consume();
            }
        });
        return all;
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
