package nl.goedmaker.tickets.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.TicketRow;
import org.jspecify.annotations.Nullable;

/** What one column shows of a complaint. */
final class TicketCell extends TableCell<TicketRow, TicketRow> {
    /** More would push the words of the row aside. */
    private static final int MOST_TAGS = 2;

    private final Node content;
    private final Consumer<TicketRow> show;

    private TicketCell(Node content, Consumer<TicketRow> show) {
        this.content = content;
        this.show = show;
        setAlignment(Pos.CENTER_LEFT);
        setGraphic(content);
    }

    static TicketCell of(TicketColumn column, TicketsViewModel model, Texts texts) {
        return switch (column) {
            case DUE -> due(model, texts);
            case SUBJECT -> subject(model);
            case TAGS -> tags(model);
            case TYPE -> type(model);
            default -> words(column, model);
        };
    }

    private static TicketCell due(TicketsViewModel model, Texts texts) {
        Label pill = new Label();
        return new TicketCell(pill, row -> Pills.show(pill, model.line(row).due(), texts));
    }

    private static TicketCell subject(TicketsViewModel model) {
        Label subject = new Label();
        subject.getStyleClass().add("strong");
        Label details = new Label();
        details.getStyleClass().addAll("muted", "small");
        VBox words = new VBox(2, subject, details);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        return new TicketCell(words, row -> {
            TicketLine line = model.line(row);
            subject.setText(line.subject());
            details.setText(line.details());
        });
    }

    private static TicketCell tags(TicketsViewModel model) {
        List<Label> tags = Stream.generate(TicketCell::tag).limit(MOST_TAGS).toList();
        HBox line = new HBox();
        line.getStyleClass().add("row-tags");
        line.getChildren().setAll(tags);
        return new TicketCell(line, row -> {
            List<String> names = model.line(row).tags();
            for (int at = 0; at < MOST_TAGS; at++) {
                Label tag = tags.get(at);
                tag.setText(at < names.size() ? names.get(at) : "");
                tag.setVisible(at < names.size());
                tag.setManaged(at < names.size());
            }
        });
    }

    private static Label tag() {
        Label tag = new Label();
        tag.getStyleClass().addAll("pill", "blue");
        return tag;
    }

    private static TicketCell type(TicketsViewModel model) {
        Label type = new Label();
        type.getStyleClass().add("pill");
        return new TicketCell(type, row -> type.setText(model.line(row).type()));
    }

    private static TicketCell words(TicketColumn column, TicketsViewModel model) {
        Label words = new Label();
        return new TicketCell(words, row -> words.setText(model.words(column, row)));
    }

    @Override
    protected void updateItem(@Nullable TicketRow row, boolean empty) {
        super.updateItem(row, empty);
        // a graphic that was taken out has all its styles looked up again on its return: on every row that the wheel
        // brings in
        content.setVisible(!empty && row != null);
        if (!empty && row != null) {
            show.accept(row);
        }
    }
}
