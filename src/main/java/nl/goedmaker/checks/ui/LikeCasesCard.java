package nl.goedmaker.checks.ui;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;

/** The card with what was given in complaints like this one, so that like cases are treated alike. What stands in it is another room’s. */
public final class LikeCasesCard extends VBox {
    private final Consumer<Ticket> show;

    /** @param lines what was given, with {@code show} to fill them for a complaint */
    public LikeCasesCard(Node lines, Consumer<Ticket> show, Texts texts) {
        this.show = show;
        HBox head = new HBox(new Label(texts.get("checks.alike.title")));
        head.getStyleClass().add("card-head");
        VBox item = new VBox(lines);
        item.getStyleClass().addAll("item", "last");
        getStyleClass().addAll("card", "flat");
        setId("check-alike");
        getChildren().addAll(head, item);
    }

    void show(Ticket ticket) {
        show.accept(ticket);
    }
}
