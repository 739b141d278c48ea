package nl.goedmaker.checks.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.hindsight.Retrospect;
import nl.goedmaker.settings.ui.FurtherCard;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.KeptFocus;
import nl.goedmaker.ui.Shown;

/** The section of the settings with the signals of the check. Its rows are made once they were read, after the room is in sight. */
public final class SignalsForm {
    private final SignalsViewModel model;
    private final OwnSignalsForm own;
    private final Texts texts;
    private final VBox rows = new VBox();
    private final Map<String, SignalNode> nodes = new HashMap<>();
    private final Button look;

    public SignalsForm(SignalsViewModel model, OwnSignalsViewModel own, Texts texts) {
        this.model = model;
        this.own = new OwnSignalsForm(own, texts);
        this.texts = texts;
        this.look = button("signals-look", "checks.signals.look", model::look);
        rows.setId("signals");
        rows.getStyleClass().add("limit-rows");
        model.rows().addListener((InvalidationListener) observable -> show());
    }

    public FurtherCard card() {
        return new FurtherCard(
                "signals",
                texts.get("checks.signals.title"),
                look,
                List.of(
                        SmallText.of(texts.get("checks.signals.hint")),
                        lookBack(),
                        rows,
                        new ReplayTable(model, texts),
                        keep(),
                        own),
                () -> {
                    model.refresh();
                    own.refresh();
                });
    }

    private Node lookBack() {
        Button stop = button("signals-stop", "checks.signals.stop", () -> {
            look.requestFocus();
            model.stop();
        });
        Shown.when(stop, model.lookingProperty());
        look.disableProperty().bind(model.lookingProperty());
        Label told = SmallText.of("");
        told.setId("signals-told");
        told.textProperty().bind(model.toldProperty());
        FlowPane line = new FlowPane(look, stop, told);
        line.getStyleClass().add("letter-buttons");
        Label dated = SmallText.of(texts.get("checks.hindsight.dated"));
        dated.setId("signals-dated");
        return new VBox(6, line, SmallText.of(texts.get("checks.signals.lookHint", Retrospect.USUAL)), dated);
    }

    private Node keep() {
        Button save = button("signals-save", "checks.signals.save", () -> {
            look.requestFocus();
            model.save();
        });
        save.getStyleClass().add("accent");
        Button discard = button("signals-discard", "checks.signals.discard", () -> {
            look.requestFocus();
            model.discard();
        });
        HBox buttons = new HBox(save, discard);
        buttons.getStyleClass().add("form-buttons");
        buttons.disableProperty().bind(model.changedProperty().not());
        return buttons;
    }

    private void show() {
        List<String> names = model.rows().stream().map(SignalRow::name).toList();
        if (nodes.keySet().containsAll(names) && nodes.size() == names.size()) {
            model.rows().forEach(row -> node(row).show(row));
        } else {
            KeptFocus.during(rows, this::fill, look);
        }
    }

    private SignalNode node(SignalRow row) {
        return nodes.computeIfAbsent(row.name(), name -> new SignalNode(row, model, texts));
    }

    private void fill() {
        nodes.clear();
        rows.getChildren().clear();
        fill("checks.for.title", Direction.FOR);
        fill("checks.against.title", Direction.AGAINST);
    }

    private void fill(String title, Direction direction) {
        Label head = new Label(texts.get(title));
        head.getStyleClass().addAll("form-label", "rule-head");
        rows.getChildren().add(head);
        model.rows().stream()
                .filter(row -> row.direction() == direction)
                .map(this::node)
                .forEach(rows.getChildren()::add);
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(texts.get(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
