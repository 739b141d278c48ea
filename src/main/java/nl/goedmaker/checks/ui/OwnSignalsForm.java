package nl.goedmaker.checks.ui;

import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.checks.own.OwnSignal;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.KeptFocus;
import nl.goedmaker.ui.SmallButton;

/** The owner's own signals as rows, below those of the program. */
final class OwnSignalsForm extends VBox {
    private final OwnSignalsViewModel model;
    private final Texts texts;
    private final VBox rows = new VBox();
    private final Button create;

    OwnSignalsForm(OwnSignalsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("own-signals");
        Label title = new Label(texts.get("checks.ownSignal.title"));
        title.getStyleClass().addAll("form-label", "rule-head");
        rows.setId("own-signals");
        rows.getStyleClass().add("limit-rows");
        create = new Button(texts.get("checks.ownSignal.new"));
        create.setId("own-signal-new");
        create.setMinWidth(Region.USE_PREF_SIZE);
        create.setOnAction(event -> model.create());
        getChildren().addAll(title, SmallText.of(texts.get("checks.ownSignal.hint")), rows, create);
        model.all().addListener((InvalidationListener) observable -> KeptFocus.during(rows, this::fill, create));
        fill();
    }

    void refresh() {
        model.refresh();
    }

    private void fill() {
        rows.getChildren().setAll(model.all().stream().map(this::row).toList());
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(SmallText.of(texts.get("checks.ownSignal.none")));
        }
    }

    private Node row(OwnSignal own) {
        Label name = new Label(own.rule().name());
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(name, SmallText.of(model.words(own)));
        words.getStyleClass().add("rule-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button edit = SmallButton.about(own.rule().name(), texts.get("checks.ownSignal.edit"), () -> model.edit(own));
        edit.setId("edit-" + own.name());
        Button remove =
                SmallButton.about(own.rule().name(), texts.get("checks.ownSignal.remove"), () -> model.remove(own));
        remove.setId("remove-" + own.name());
        HBox row = new HBox(words, edit, remove);
        row.getStyleClass().add("limit-row");
        return row;
    }
}
