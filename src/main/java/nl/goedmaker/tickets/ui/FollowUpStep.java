package nl.goedmaker.tickets.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.LooseEnd;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.Step;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.FormField;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.LetterChoice;
import nl.goedmaker.ui.SideBySide;
import org.jspecify.annotations.Nullable;

/** The last step: what still runs, and closing. */
public final class FollowUpStep implements StepPane {
    /** From here what still runs has room for its words beside the closing. */
    private static final double BESIDE_FROM_EMS = 47;

    private final FollowUpStepViewModel model;
    private final ChecklistViewModel checklist;
    private final StepPane further;
    private final Texts texts;
    private final Parent root;
    private final Map<Justified, RadioButton> outcomes = new EnumMap<>(Justified.class);
    private final ToggleGroup group = new ToggleGroup();

    @FXML
    private GridPane columns;

    @FXML
    private VBox main;

    @FXML
    private Label title;

    @FXML
    private VBox ends;

    @FXML
    private VBox side;

    @FXML
    private Label warning;

    @FXML
    private VBox closing;

    @FXML
    private VBox fields;

    @FXML
    private Button close;

    @FXML
    private VBox closed;

    @FXML
    private Label outcome;

    @FXML
    private Button reopen;

    /** @param further stands below, of another feature */
    public FollowUpStep(FollowUpStepViewModel model, ChecklistViewModel checklist, StepPane further, Texts texts) {
        this.model = model;
        this.checklist = checklist;
        this.further = further;
        this.texts = texts;
        this.root = FxmlViews.load(this, texts);
        side.getChildren().addAll(new ChecklistCard(checklist, texts), further.root());
        SideBySide.arrange(columns, main, side, title, BESIDE_FROM_EMS);
        makeFields();
        warning.textProperty().bind(model.warningProperty());
        Node banner = warning.getParent();
        banner.visibleProperty().bind(warning.textProperty().isNotEmpty());
        banner.managedProperty().bind(banner.visibleProperty());
        closing.managedProperty().bind(closing.visibleProperty());
        closed.managedProperty().bind(closed.visibleProperty());
        close.setOnAction(event -> model.close());
        reopen.setOnAction(event -> model.reopen());
        model.ends().addListener((ListChangeListener<LooseEnd>) change -> showEnds());
        model.ticketProperty().addListener((property, before, ticket) -> showState(ticket));
        showEnds();
        showState(model.ticketProperty().get());
    }

    private void makeFields() {
        VBox answers = new VBox();
        answers.getStyleClass().add("choice-rows");
        for (Justified value : Justified.values()) {
            RadioButton button = new RadioButton(texts.get("tickets.justified." + value));
            button.setId("justified-" + value);
            button.setToggleGroup(group);
            // not by an action: the arrow keys select without one
            button.selectedProperty().addListener((property, before, selected) -> {
                if (selected) {
                    model.justifiedProperty().set(value);
                }
            });
            outcomes.put(value, button);
            answers.getChildren().add(button);
        }
        model.justifiedProperty()
                .addListener(
                        (property, before, value) -> group.selectToggle(value == null ? null : outcomes.get(value)));
        FormField justified = new FormField(texts.get("tickets.close.outcome"), answers);
        justified.errorProperty().bind(model.justifiedErrorProperty());
        ComboBox<ReasonCode> reasons = new ComboBox<>();
        reasons.setId("close-reason");
        reasons.setItems(model.reasons());
        reasons.setPromptText(texts.get("tickets.close.reasonPrompt"));
        reasons.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable ReasonCode code) {
                return code == null ? "" : code.words(texts);
            }

            @Override
            public ReasonCode fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        reasons.setMaxWidth(Double.MAX_VALUE);
        reasons.valueProperty().bindBidirectional(model.reasonProperty());
        LetterChoice.on(reasons);
        FormField reason = new FormField(texts.get("tickets.close.reason"), reasons);
        reason.errorProperty().bind(model.reasonErrorProperty());
        fields.getChildren().setAll(justified, reason);
    }

    private void showEnds() {
        ends.getChildren().clear();
        if (model.ends().isEmpty()) {
            Label nothing = new Label(texts.get("tickets.end.nothing"));
            nothing.setWrapText(true);
            nothing.getStyleClass().add("muted");
            HBox row = new HBox(nothing);
            row.getStyleClass().addAll("item", "last");
            ends.getChildren().add(row);
        }
        for (LooseEnd end : model.ends()) {
            ends.getChildren().add(row(end, end == model.ends().getLast()));
        }
    }

    private Node row(LooseEnd end, boolean last) {
        Label state = new Label(texts.get(end.open() ? "tickets.end.open" : "tickets.end.done"));
        state.setMinWidth(Region.USE_PREF_SIZE);
        state.getStyleClass().addAll("pill", end.open() ? "orange" : "green");
        Label what = new Label(texts.get(end.what()));
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(state, what);
        if (end.open() && end.step() != Step.FOLLOW_UP) {
            Button go = new Button(texts.get("tickets.step." + end.step()));
            go.getStyleClass().add("small-button");
            go.setMinWidth(Region.USE_PREF_SIZE);
            go.setAccessibleText(texts.get("tickets.end.go", texts.get("tickets.step." + end.step()), what.getText()));
            go.setOnAction(event -> model.open(end));
            row.getChildren().add(go);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("item");
        if (last) {
            row.getStyleClass().add("last");
        }
        return row;
    }

    private void showState(@Nullable Ticket ticket) {
        boolean isClosed = ticket != null && ticket.isClosed();
        boolean stood = (isClosed ? closing : closed).isFocusWithin();
        closing.setVisible(!isClosed);
        closed.setVisible(isClosed);
        if (stood) {
            // what was pressed is gone: it would pass the keyboard on to a field that types
            (isClosed ? reopen : Objects.requireNonNull(outcomes.get(Justified.YES))).requestFocus();
        }
        if (ticket != null && ticket.justified() != null) {
            outcome.setText(texts.get(
                    "tickets.close.result",
                    texts.get("tickets.justified." + ticket.justified()),
                    Objects.requireNonNull(ticket.reason()).words(texts)));
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void show(Ticket ticket) {
        model.show(ticket);
        checklist.show(ticket);
        further.show(ticket);
    }
}
