package nl.goedmaker.ui.palette;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.goedmaker.ui.RowCell;
import nl.goedmaker.ui.Shown;
import nl.goedmaker.ui.palette.PaletteItem.Span;

/** A line of the palette: a heading, a command with its keys, or something found with what was looked for marked in it. */
final class PaletteCell extends RowCell<PaletteRow> {
    private final Label heading = column("palette-heading");
    private final TextFlow title = new TextFlow();
    private final TextFlow detail = new TextFlow();
    private final Label keys = column("kbd");
    private final HBox choice;
    private Region line;

    PaletteCell(PaletteViewModel model) {
        VBox words = new VBox(title, detail);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        keys.setMinWidth(USE_PREF_SIZE);
        choice = new HBox(words, keys);
        choice.getStyleClass().add("palette-choice");
        choice.setAlignment(Pos.CENTER_LEFT);
        line = choice;
        setOnMouseClicked(event -> {
            if (getItem() instanceof PaletteRow.Choice chosen) {
                model.accept(chosen);
            }
        });
    }

    @Override
    protected Region line() {
        return line;
    }

    @Override
    protected String show(PaletteRow row) {
        switch (row) {
            case PaletteRow.Heading name -> {
                heading.setText(name.title());
                line = heading;
            }
            case PaletteRow.Choice found -> {
                write(title, found.title(), found.item().marks(), "palette-text");
                write(detail, found.item().detail(), found.item().detailMarks(), "palette-detail");
                Shown.now(detail, !found.item().detail().isEmpty());
                keys.setText(found.keys());
                Shown.now(keys, !found.keys().isEmpty());
                line = choice;
                return found.words();
            }
        }
        return row.title();
    }

    private static void write(TextFlow flow, String text, List<Span> marks, String style) {
        flow.getChildren().clear();
        int at = 0;
        for (Span mark : marks) {
            add(flow, text.substring(at, mark.from()), style);
            add(flow, text.substring(mark.from(), mark.to()), style, "mark");
            at = mark.to();
        }
        add(flow, text.substring(at), style);
    }

    private static void add(TextFlow flow, String words, String... styles) {
        if (!words.isEmpty()) {
            Text text = new Text(words);
            text.getStyleClass().addAll(styles);
            flow.getChildren().add(text);
        }
    }
}
