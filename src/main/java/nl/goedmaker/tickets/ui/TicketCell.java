package nl.goedmaker.tickets.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.TicketRow;
import org.jspecify.annotations.Nullable;

/** A complaint in the list: how it stands, its subject, and who it is about. */
final class TicketCell extends ListCell<TicketRow> {
    /** More would leave the subject no room; the workspace shows all. */
    private static final int MOST_TAGS = 3;

    private final Texts texts;
    private final Function<TicketRow, TicketLine> lines;
    private final Label pill = new Label();
    private final Label subject = new Label();
    private final Label details = new Label();
    private final Label type = new Label();
    private final HBox tags = new HBox();
    private final HBox content;

    TicketCell(Texts texts, Function<TicketRow, TicketLine> lines, Consumer<@Nullable TicketRow> open) {
        this.texts = texts;
        this.lines = lines;
        StackPane due = new StackPane(pill);
        due.getStyleClass().add("due-column");
        due.setAlignment(Pos.CENTER_LEFT);
        subject.getStyleClass().add("strong");
        details.getStyleClass().addAll("muted", "small");
        type.getStyleClass().add("pill");
        type.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(2, subject, details);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        tags.getStyleClass().add("row-tags");
        tags.setMinWidth(USE_PREF_SIZE);
        content = new HBox(due, words, tags, type);
        content.getStyleClass().add("item");
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !isEmpty()) {
                open.accept(getItem());
            }
        });
    }

    private static Label tag(String name) {
        Label tag = new Label(name);
        tag.getStyleClass().addAll("pill", "blue");
        return tag;
    }

    @Override
    protected void updateItem(@Nullable TicketRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        TicketLine line = lines.apply(row);
        Pills.show(pill, line.due(), texts);
        subject.setText(line.subject());
        details.setText(line.details());
        type.setText(line.type());
        tags.getChildren()
                .setAll(line.tags().stream()
                        .limit(MOST_TAGS)
                        .map(TicketCell::tag)
                        .toList());
        setAccessibleText(String.join(
                ", ",
                line.subject(),
                texts.get(line.due().text()),
                line.details(),
                line.type(),
                String.join(", ", line.tags())));
        setGraphic(content);
    }
}
