package nl.goedmaker.replies.ui;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A template by its name, with how often it was used; or the heading above some. */
final class TemplateCell extends ListCell<TemplateRow> {
    /** What the scroll bar takes, in pixels. */
    private static final double BAR = 12;

    private final Label name = new Label();
    private final Label used = new Label();
    private final HBox row = new HBox(name, used);

    TemplateCell(Consumer<TemplateRow> chosen) {
        row.getStyleClass().add("template-row");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        used.getStyleClass().add("muted");
        used.setMinWidth(Region.USE_PREF_SIZE);
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            TemplateRow item = getItem();
            if (item != null && !item.isHeading()) {
                chosen.accept(item);
            }
        });
    }

    /** As high as the name is when it wraps; a cell by itself asks for the height of one line. */
    @Override
    protected double computePrefHeight(double width) {
        double room = getListView() == null ? 0 : getListView().getWidth() - BAR;
        return getGraphic() == null || room <= 0
                ? super.computePrefHeight(width)
                : row.prefHeight(room) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable TemplateRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            name.setText(item.name());
            used.setText(item.used());
            name.getStyleClass().removeAll("strong", "small", "muted");
            row.getStyleClass().remove("template-heading");
            if (item.isHeading()) {
                name.getStyleClass().addAll("strong", "small", "muted");
                row.getStyleClass().add("template-heading");
            }
            setGraphic(row);
            setAccessibleText((item.name() + " " + item.used()).strip());
        }
    }
}
