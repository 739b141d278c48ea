package nl.goedmaker.tickets.ui;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import org.jspecify.annotations.Nullable;

/** One entry of the timeline; the selected one is shown whole, the others by their beginning. */
final class TimelineCell extends ListCell<TimelineLine> {
    private static final int BEGINNING = 240;
    private static final int WHOLE = 20_000;

    private final Texts texts;
    private final Label kind = new Label();
    private final Label at = new Label();
    private final Label text = new Label();
    private final Button copy;
    private final VBox box;

    TimelineCell(Texts texts, Consumer<TimelineLine> copied) {
        this.texts = texts;
        kind.getStyleClass().addAll("strong", "small");
        kind.setWrapText(true);
        at.getStyleClass().addAll("muted", "small");
        text.getStyleClass().addAll("small", "timeline-text");
        text.setWrapText(true);
        copy = new Button(texts.get("tickets.timeline.copy"));
        copy.getStyleClass().addAll("link-button", "small", "copy-link");
        copy.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        // the keyboard stays on the list, where Ctrl+C does the same
        copy.setFocusTraversable(false);
        copy.setOnAction(event -> copy(copied));
        HBox under = new HBox(at);
        BorderPane foot = new BorderPane();
        foot.setLeft(under);
        foot.setRight(copy);
        box = new VBox(kind, foot, text);
        box.getStyleClass().add("item");
        MenuItem item = new MenuItem(texts.get("tickets.timeline.copy"));
        item.setOnAction(event -> copy(copied));
        setContextMenu(new ContextMenu(item));
        selectedProperty().addListener((property, before, now) -> showText(getItem(), now));
    }

    private void copy(Consumer<TimelineLine> copied) {
        TimelineLine line = getItem();
        if (line != null) {
            copied.accept(line);
        }
    }

    @Override
    protected void updateItem(@Nullable TimelineLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String when = line.at().display(texts.language());
        kind.setText(texts.get(line.kind()));
        at.setText(texts.get("tickets.timeline.whoAndWhen", texts.get(line.who()), when));
        showText(line, isSelected());
        setAccessibleText(kind.getText() + ", " + at.getText() + ". " + text.getText());
        setGraphic(box);
    }

    private void showText(@Nullable TimelineLine line, boolean whole) {
        copy.setVisible(whole);
        if (line == null) {
            return;
        }
        if (line.isChange()) {
            text.setText(texts.get(line.event()));
        } else {
            text.setText(
                    whole
                            ? cut(line.text().strip(), WHOLE)
                            : cut(line.text().strip().replaceAll("\\s+", " "), BEGINNING));
        }
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    /** By the width of the card; by itself a cell only asks how high its words are on one line. */
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double inside = (width > 0 ? width : getListView().getWidth()) - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + box.prefHeight(inside) + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }
}
