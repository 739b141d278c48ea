package nl.goedmaker.reviews.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.goedmaker.reviews.link.LinkProposal;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.SmallButton;

/** Below a review: its complaint, or the complaints it may belong to with the reasons. */
final class LinkCard {
    private final LinkViewModel model;
    private final Texts texts;
    private final VBox rows = new VBox();
    private final VBox card;

    LinkCard(LinkViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        HBox head = new HBox(new Label(texts.get("reviews.link.title")));
        head.getStyleClass().add("card-head");
        card = new VBox(head, rows);
        card.getStyleClass().addAll("card", "flat");
        card.setId("review-link");
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button button) {
                button.fireEvent(new ActionEvent());
                event.consume();
            }
        });
        model.stateProperty().addListener((property, before, state) -> show(state));
        show(model.stateProperty().get());
    }

    Node root() {
        return card;
    }

    private void show(LinkViewModel.State state) {
        boolean stood = card.isFocusWithin();
        rows.getChildren()
                .setAll(
                        switch (state) {
                            case LinkViewModel.State.Looking() ->
                                List.<Node>of(last(item(muted("reviews.link.looking"))));
                            case LinkViewModel.State.Linked(Ticket ticket) -> List.<Node>of(last(linked(ticket)));
                            case LinkViewModel.State.Proposed(List<LinkProposal> proposals) -> proposed(proposals);
                        });
        if (stood && rows.lookup(".small-button") instanceof Button first) {
            first.requestFocus();
        }
    }

    private HBox linked(Ticket ticket) {
        Button unlink = button("reviews.link.unlink", "review-unlink", model::unlink);
        unlink.setAccessibleText(texts.get("reviews.link.unlinkFrom", ticket.reference()));
        return item(
                words(
                        way(
                                ticket.reference() + " · " + ticket.customer().name(),
                                "review-link-open",
                                ticket.reference()),
                        small(ticket.subject())),
                unlink);
    }

    private List<Node> proposed(List<LinkProposal> proposals) {
        List<Node> all = new ArrayList<>();
        for (LinkProposal proposal : proposals) {
            Button link = button("reviews.link.link", "review-link-" + all.size(), () -> model.link(proposal));
            link.setAccessibleText(texts.get("reviews.link.linkTo", proposal.ticket(), model.reasons(proposal)));
            if (all.isEmpty()) {
                link.getStyleClass().add("accent");
            }
            all.add(item(
                    words(
                            way(model.head(proposal), "review-look-" + all.size(), proposal.ticket()),
                            small(proposal.subject()),
                            small(model.reasons(proposal))),
                    link));
        }
        Button complain = button("reviews.link.complain", "review-complain", model::complain);
        all.add(last(
                item(words(muted(proposals.isEmpty() ? "reviews.link.none" : "reviews.link.noneOfThese")), complain)));
        return all;
    }

    /** The name of a complaint, which opens it. */
    private Button way(String name, String id, String ticket) {
        Button way = new Button(name);
        way.getStyleClass().addAll("link-button", "row-link");
        way.setWrapText(true);
        way.setId(id);
        way.setAccessibleText(texts.get("reviews.openTicket", ticket));
        way.setOnAction(event -> model.open(ticket));
        return way;
    }

    private static HBox item(Node... parts) {
        HBox item = new HBox(parts);
        item.getStyleClass().add("item");
        return item;
    }

    private static HBox last(HBox item) {
        item.getStyleClass().add("last");
        return item;
    }

    private static VBox words(Node... lines) {
        VBox words = new VBox(lines);
        words.setMinWidth(0);
        words.getStyleClass().add("item-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private Button button(String key, String id, Runnable action) {
        return SmallButton.of(id, texts.get(key), action);
    }

    private static Label small(String text) {
        return wrapped(text, "muted", "small");
    }

    private Label muted(String key) {
        return wrapped(texts.get(key), "muted");
    }

    private static Label wrapped(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
