package nl.goedmaker.checks.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import nl.goedmaker.text.Texts;

/** The complaints behind a number, each to be opened. */
final class TicketLinks extends FlowPane {
    /** Nobody opens more of them from here; the command line names them all. */
    private static final int MOST = 30;

    private final Texts texts;
    private final Consumer<String> open;

    TicketLinks(Texts texts, Consumer<String> open) {
        this.texts = texts;
        this.open = open;
        getStyleClass().add("ticket-links");
    }

    void clear() {
        getChildren().clear();
    }

    /** Adds complaints below a word; nothing when there are none. */
    void add(String title, List<String> references) {
        if (references.isEmpty()) {
            return;
        }
        if (!title.isEmpty()) {
            getChildren().add(small(title));
        }
        references.stream().limit(MOST).map(this::link).forEach(getChildren()::add);
        if (references.size() > MOST) {
            getChildren().add(small(texts.get("checks.signals.more", references.size() - MOST)));
        }
    }

    private static Label small(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }

    private Node link(String reference) {
        Hyperlink link = new Hyperlink(reference);
        link.getStyleClass().add("small");
        link.setOnAction(event -> {
            link.setVisited(false);
            open.accept(reference);
        });
        return link;
    }
}
