package nl.goedmaker.cashback.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FormField;
import nl.goedmaker.ui.SmallButton;
import nl.goedmaker.ui.TabKey;

/** The fields in which a remedy is chosen; each is there only when the choices before it ask for it. */
final class SolveFields {
    private final SolveStepViewModel model;
    private final SolveForm form;
    private final Texts texts;

    SolveFields(SolveStepViewModel model, Texts texts) {
        this.model = model;
        this.form = model.form();
        this.texts = texts;
    }

    /** All of them, in the order in which they are asked. */
    List<Node> all() {
        return List.of(
                basis(),
                kind(),
                banner("bol-banner", "cashback.offer.bol", form.bolAsked()),
                banner("term-banner", "tickets.remedy.explanationWithinTerm", form.refusesWithinTerm()),
                moneyAndDate(),
                consent(),
                reason());
    }

    private Node basis() {
        return field("cashback.solve.basis", new BasisCards(model, texts), SolveField.BASIS);
    }

    private Node kind() {
        FormField kind = new FormField("", new KindChoice(form, texts));
        kind.labelProperty().bind(model.words().kindQuestionProperty());
        kind.errorProperty().bind(model.errorProperty(SolveField.KIND));
        shownWhen(kind, Bindings.isNotEmpty(form.kinds()));
        return kind;
    }

    private Node banner(String id, String key, ObservableBooleanValue shown) {
        Label words = new Label(texts.get(key));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox banner = new HBox(words);
        banner.setId(id);
        banner.getStyleClass().addAll("banner", "warn");
        shownWhen(banner, shown);
        return banner;
    }

    private Node moneyAndDate() {
        FormField amount = amount();
        VBox dates = dates();
        HBox row = new HBox(amount, dates);
        row.getStyleClass().add("form-row");
        HBox.setHgrow(dates, Priority.ALWAYS);
        row.managedProperty().bind(amount.visibleProperty().or(dates.visibleProperty()));
        return row;
    }

    private FormField amount() {
        TextField amount = new TextField();
        amount.setId("remedy-amount");
        amount.setPromptText("7,50");
        amount.getStyleClass().add("amount-field");
        amount.textProperty().bindBidirectional(form.amountProperty());
        amount.setOnAction(event -> model.choose());
        FormField field = field("cashback.solve.amount", amount, SolveField.AMOUNT);
        shownWhen(field, form.amountAsked());
        return field;
    }

    private VBox dates() {
        TextField date = new TextField();
        date.setId("remedy-date");
        date.setPromptText(texts.get("cashback.solve.datePrompt"));
        date.getStyleClass().add("date-field");
        date.textProperty().bindBidirectional(form.promisedProperty());
        date.setOnAction(event -> model.choose());
        FlowPane quick = new FlowPane(
                6,
                6,
                SmallButton.of("promise-days", texts.get("cashback.solve.inWorkingDays"), model::promiseInWorkingDays),
                SmallButton.of("promise-week", texts.get("cashback.solve.inAWeek"), model::promiseInAWeek));
        VBox dates = new VBox(6, field("cashback.solve.date", date, SolveField.PROMISED), quick);
        shownWhen(dates, form.dateAsked());
        return dates;
    }

    private Node consent() {
        CheckBox consent = new CheckBox(texts.get("cashback.solve.consent"));
        consent.setId("remedy-consent");
        consent.setWrapText(true);
        consent.setMinHeight(Region.USE_PREF_SIZE);
        consent.selectedProperty().bindBidirectional(form.consentProperty());
        FormField field = field("cashback.solve.consentLabel", consent, SolveField.CONSENT);
        consent.setAccessibleText(texts.get("cashback.solve.consent"));
        shownWhen(field, form.consentAsked());
        return field;
    }

    private Node reason() {
        TextArea reason = new TextArea();
        reason.setId("remedy-reason");
        reason.setPrefRowCount(2);
        reason.setWrapText(true);
        reason.setPromptText(texts.get("cashback.solve.reasonPrompt"));
        reason.textProperty().bindBidirectional(form.reasonProperty());
        TabKey.leaves(reason);
        FormField field = field("cashback.solve.reason", reason, SolveField.REASON);
        shownWhen(field, form.reasonAsked());
        return field;
    }

    private FormField field(String label, Node control, SolveField place) {
        FormField field = new FormField(texts.get(label), control);
        field.errorProperty().bind(model.errorProperty(place));
        return field;
    }

    private static void shownWhen(Node node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }
}
