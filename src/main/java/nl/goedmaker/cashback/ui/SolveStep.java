package nl.goedmaker.cashback.ui;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.cashback.ui.SolveStepViewModel.Field;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Basis;
import nl.goedmaker.tickets.RemedyKind;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.ui.StepPane;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.FormField;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.KeptFocus;
import nl.goedmaker.ui.Screenwork;
import nl.goedmaker.ui.SideBySide;
import nl.goedmaker.ui.TabKey;

/** The third step: on what ground, which remedy, how much, by when; and what was chosen before. */
public final class SolveStep implements StepPane {
    private static final double BESIDE_FROM_EMS = 56;

    private final SolveStepViewModel model;
    private final Texts texts;
    private final Parent root;
    private final Map<Basis, RadioButton> bases = new EnumMap<>(Basis.class);
    private final ToggleGroup basisGroup = new ToggleGroup();
    private final ToggleGroup kindGroup = new ToggleGroup();

    @FXML
    private Label burden;

    @FXML
    private VBox form;

    @FXML
    private Button choose;

    @FXML
    private Label closedWhy;

    @FXML
    private GridPane columns;

    @FXML
    private VBox main;

    @FXML
    private VBox side;

    @FXML
    private VBox chosen;

    @FXML
    private Label limit;

    public SolveStep(SolveStepViewModel model, Desk desk) {
        this.model = model;
        this.texts = desk.texts();
        this.root = FxmlViews.load(this, texts);
        burden.textProperty().bind(model.burdenProperty());
        limit.textProperty().bind(model.limitProperty());
        SideBySide.arrange(columns, main, side, limit, BESIDE_FROM_EMS);
        // parts that move while the page is being laid out ask for their new height afterwards
        columns.widthProperty().addListener((property, before, width) -> Screenwork.later(columns::requestLayout));
        makeForm();
        side.getChildren().addFirst(new OfferPane(model.offers(), desk, choose));
        choose.disableProperty().bind(model.closedProperty());
        shownWhen(closedWhy, model.closedProperty());
        choose.textProperty()
                .bind(Bindings.when(model.form().kindProperty().isEqualTo(RemedyKind.CASHBACK))
                        .then(texts.get("cashback.solve.offer"))
                        .otherwise(texts.get("cashback.solve.choose")));
        choose.setOnAction(event -> model.choose());
        model.rows().addListener((ListChangeListener<RemedyRow>)
                change -> KeptFocus.during(chosen, this::showRows, choose));
        showRows();
    }

    private void makeForm() {
        FormField basis = field("cashback.solve.basis", basisCards(), Field.BASIS);
        FormField kind = field("cashback.solve.kind", kinds(), Field.KIND);
        shownWhen(kind, Bindings.isNotEmpty(model.form().kinds()));
        form.getChildren().setAll(basis, kind, bolBanner(), moneyAndDate(), consent(), reason());
    }

    private Node basisCards() {
        HBox cards = new HBox();
        cards.getStyleClass().add("choice-cards");
        for (Basis value : Basis.values()) {
            RadioButton button = new RadioButton(texts.get("tickets.remedy.basis." + value));
            button.setId("basis-" + value);
            button.setToggleGroup(basisGroup);
            button.setWrapText(true);
            button.setMinHeight(Region.USE_PREF_SIZE);
            button.getStyleClass().add("strong");
            button.selectedProperty().addListener((property, before, selected) -> {
                if (selected) {
                    model.form().basisProperty().set(value);
                }
            });
            bases.put(value, button);
            Label words = new Label(texts.get("cashback.solve.basis." + value));
            words.setWrapText(true);
            words.getStyleClass().addAll("muted", "small");
            VBox card = new VBox(button, words);
            if (value == Basis.WITHDRAWAL) {
                words.textProperty()
                        .bind(Bindings.concat(
                                texts.get("cashback.solve.basis." + value), " ", model.withdrawalProperty()));
                button.disableProperty().bind(model.canWithdrawProperty().not());
            }
            button.accessibleTextProperty().bind(Bindings.concat(button.textProperty(), ". ", words.textProperty()));
            card.getStyleClass().add("choice-card");
            card.setOnMouseClicked(event -> {
                if (!button.isDisabled()) {
                    button.setSelected(true);
                    button.requestFocus();
                }
            });
            button.selectedProperty()
                    .addListener((property, before, selected) ->
                            card.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("selected"), selected));
            // a third each, said beforehand: only then is the height asked for at the width that is drawn
            card.prefWidthProperty().bind(cards.widthProperty().subtract(16).divide(Basis.values().length));
            HBox.setHgrow(card, Priority.ALWAYS);
            cards.getChildren().add(card);
        }
        model.form()
                .basisProperty()
                .addListener(
                        (property, before, value) -> basisGroup.selectToggle(value == null ? null : bases.get(value)));
        return cards;
    }

    private Node kinds() {
        FlowPane kinds = new FlowPane(18, 8);
        model.form().kinds().addListener((ListChangeListener<RemedyKind>) change -> showKinds(kinds));
        model.form().kindProperty().addListener((property, before, kind) -> select(kind));
        return kinds;
    }

    private void showKinds(FlowPane kinds) {
        kindGroup.getToggles().clear();
        kinds.getChildren().clear();
        for (RemedyKind kind : model.form().kinds()) {
            RadioButton button = new RadioButton(texts.get("tickets.remedy.kind." + kind));
            button.setId("kind-" + kind);
            button.setUserData(kind);
            button.setToggleGroup(kindGroup);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setSelected(kind == model.form().kindProperty().get());
            // not by an action: the arrow keys select without one
            button.selectedProperty().addListener((property, before, selected) -> {
                if (selected) {
                    model.form().kindProperty().set(kind);
                }
            });
            kinds.getChildren().add(button);
        }
    }

    private void select(@org.jspecify.annotations.Nullable RemedyKind kind) {
        kindGroup.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == kind));
    }

    private Node bolBanner() {
        Label words = new Label(texts.get("cashback.offer.bol"));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox banner = new HBox(words);
        banner.setId("bol-banner");
        banner.getStyleClass().addAll("banner", "warn");
        shownWhen(banner, model.form().bolAsked());
        return banner;
    }

    private Node moneyAndDate() {
        TextField amount = new TextField();
        amount.setId("remedy-amount");
        amount.setPromptText("7,50");
        amount.getStyleClass().add("amount-field");
        amount.textProperty().bindBidirectional(model.form().amountProperty());
        amount.setOnAction(event -> model.choose());
        FormField amountField = field("cashback.solve.amount", amount, Field.AMOUNT);
        shownWhen(amountField, model.form().amountAsked());
        TextField date = new TextField();
        date.setId("remedy-date");
        date.setPromptText(texts.get("cashback.solve.datePrompt"));
        date.getStyleClass().add("date-field");
        date.textProperty().bindBidirectional(model.form().promisedProperty());
        date.setOnAction(event -> model.choose());
        FormField dateField = field("cashback.solve.date", date, Field.PROMISED);
        FlowPane quick = new FlowPane(
                6,
                6,
                small("promise-days", texts.get("cashback.solve.inWorkingDays"), model::promiseInWorkingDays),
                small("promise-week", texts.get("cashback.solve.inAWeek"), model::promiseInAWeek));
        VBox dates = new VBox(6, dateField, quick);
        shownWhen(dates, model.form().dateAsked());
        HBox row = new HBox(amountField, dates);
        row.getStyleClass().add("form-row");
        HBox.setHgrow(dates, Priority.ALWAYS);
        row.managedProperty().bind(amountField.visibleProperty().or(dates.visibleProperty()));
        return row;
    }

    private Node consent() {
        CheckBox consent = new CheckBox(texts.get("cashback.solve.consent"));
        consent.setId("remedy-consent");
        consent.setWrapText(true);
        consent.setMinHeight(Region.USE_PREF_SIZE);
        consent.selectedProperty().bindBidirectional(model.form().consentProperty());
        FormField field = field("cashback.solve.consentLabel", consent, Field.CONSENT);
        consent.setAccessibleText(texts.get("cashback.solve.consent"));
        shownWhen(field, model.form().consentAsked());
        return field;
    }

    private Node reason() {
        TextArea reason = new TextArea();
        reason.setId("remedy-reason");
        reason.setPrefRowCount(2);
        reason.setWrapText(true);
        reason.setPromptText(texts.get("cashback.solve.reasonPrompt"));
        reason.textProperty().bindBidirectional(model.form().reasonProperty());
        TabKey.leaves(reason);
        FormField field = field("cashback.solve.reason", reason, Field.REASON);
        shownWhen(field, model.form().reasonAsked());
        return field;
    }

    private FormField field(String label, Node control, Field place) {
        FormField field = new FormField(texts.get(label), control);
        field.errorProperty().bind(model.errorProperty(place));
        return field;
    }

    private static void shownWhen(Node node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }

    private static Button small(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("small-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void showRows() {
        chosen.getChildren().clear();
        if (model.rows().isEmpty()) {
            Label nothing = new Label(texts.get("cashback.solve.nothingChosen"));
            nothing.getStyleClass().add("muted");
            nothing.setWrapText(true);
            HBox row = new HBox(nothing);
            row.getStyleClass().addAll("item", "last");
            chosen.getChildren().add(row);
        }
        for (RemedyRow row : model.rows()) {
            chosen.getChildren().add(node(row, row == model.rows().getLast()));
        }
    }

    private Node node(RemedyRow row, boolean last) {
        Label what = new Label(row.what());
        what.getStyleClass().add("strong");
        what.setWrapText(true);
        Label detail = new Label(row.detail());
        detail.getStyleClass().addAll("muted", "small");
        detail.setWrapText(true);
        detail.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(2, what, detail);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox item = new HBox(words);
        item.setAlignment(Pos.CENTER_LEFT);
        item.getStyleClass().add("item");
        if (last) {
            item.getStyleClass().add("last");
        }
        if (row.isDone()) {
            Label done = new Label(texts.get("cashback.solve.isDone"));
            done.getStyleClass().addAll("pill", "green");
            done.setMinWidth(Region.USE_PREF_SIZE);
            item.getChildren().add(done);
        } else {
            Button done = small("remedy-done", texts.get("cashback.solve.done"), () -> model.done(row));
            done.setAccessibleText(texts.get("cashback.solve.doneSpoken", row.what()));
            item.getChildren().add(done);
        }
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
