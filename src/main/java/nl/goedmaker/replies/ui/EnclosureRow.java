package nl.goedmaker.replies.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.KeptFocus;
import nl.goedmaker.ui.Shown;
import nl.goedmaker.ui.SmallButton;

/** The files that go with a letter: seen, taken off, put to it. Not there where no file could go. */
final class EnclosureRow extends FlowPane {
    private final EnclosedFiles files;
    private final Texts texts;
    private final MenuButton add = new MenuButton();

    EnclosureRow(EnclosedFiles files, Texts texts) {
        this.files = files;
        this.texts = texts;
        getStyleClass().add("enclosures");
        setId("enclosures");
        add.setId("enclose");
        add.setText(texts.get("replies.files.add"));
        add.getStyleClass().add("small-button");
        Shown.when(this, Bindings.isNotEmpty(files.rows()));
        files.rows().addListener((ListChangeListener<EnclosedFiles.Row>) change -> fill());
        fill();
    }

    private void fill() {
        KeptFocus.during(
                this,
                () -> {
                    add.getItems()
                            .setAll(files.rows().stream()
                                    .filter(EnclosedFiles.Row::isThere)
                                    .map(this::choice)
                                    .toList());
                    List<Node> shown = new ArrayList<>();
                    files.rows().stream()
                            .filter(EnclosedFiles.Row::goes)
                            .map(this::chip)
                            .forEach(shown::add);
                    shown.add(add);
                    getChildren().setAll(shown);
                },
                add);
    }

    private CheckMenuItem choice(EnclosedFiles.Row row) {
        CheckMenuItem item = new CheckMenuItem(row.words());
        item.setMnemonicParsing(false);
        item.setSelected(row.goes());
        item.setOnAction(event -> files.turn(row));
        return item;
    }

    private Node chip(EnclosedFiles.Row row) {
        Label name = new Label(row.isThere() ? row.words() : texts.get("replies.files.gone", row.words()));
        name.getStyleClass().add("small");
        if (!row.isThere()) {
            name.getStyleClass().add("danger-text");
        }
        // a phone gives long names: the letter must not grow wider than its column, and the end says what kind of file
        // it is
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setTooltip(new Tooltip(name.getText()));
        Button off = SmallButton.about(row.words(), texts.get("replies.files.remove"), () -> files.turn(row));
        HBox chip = new HBox(name, off);
        chip.getStyleClass().add("enclosure");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }
}
