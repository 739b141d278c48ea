package nl.goedmaker.replies.ui;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.ui.Shown;
import org.jspecify.annotations.Nullable;

/** A template by its name, with how often it was used; or the heading above some. */
final class TemplateCell extends ListCell<TemplateRow> {
    /** What the scroll bar takes, in pixels. */
    private static final double BAR = 12;

    private final Label name = new Label();
    private final Label used = new Label();
    private final Label outcome = new Label();
    private final VBox words = new VBox(name, outcome);
    private final HBox row = new HBox(words, used);
    private final Tooltip tooltip = new Tooltip();
    private final TemplateChoice choice;

    TemplateCell(TemplateChoice choice, Consumer<TemplateRow> chosen) {
        this.choice = choice;
        row.getStyleClass().add("template-row");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        outcome.getStyleClass().addAll("muted", "small");
        outcome.setWrapText(true);
        outcome.setMinHeight(Region.USE_PREF_SIZE);
        Shown.when(outcome, outcome.textProperty().isNotEmpty());
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
            setTooltip(null);
            setAccessibleText(null);
        } else {
            name.setText(item.name());
            used.setText(item.used());
            outcome.setText(choice.outcome(item));
            String came = choice.fullOutcome(item);
            tooltip.setText(came);
            setTooltip(came.isEmpty() ? null : tooltip);
            name.getStyleClass().removeAll("strong", "small", "muted");
            row.getStyleClass().remove("template-heading");
            if (item.isHeading()) {
                name.getStyleClass().addAll("strong", "small", "muted");
                row.getStyleClass().add("template-heading");
            }
            setGraphic(row);
            setAccessibleText((item.name() + " " + item.used() + " " + came).strip());
        }
    }
}
