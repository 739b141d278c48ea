package nl.goedmaker.checks.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Evidence;
import nl.goedmaker.checks.evidence.Row;
import nl.goedmaker.text.Texts;

/** What a piece of evidence rests on, to be opened, and what can be done about it. */
final class EvidenceLinks extends FlowPane {
    /** References shown before the rest has to be asked for. */
    private static final int MOST = 6;

    private final EvidenceRow row;
    private final EvidenceViewModel model;
    private final EvidenceWays ways;
    private final Texts texts;

    EvidenceLinks(EvidenceRow row, EvidenceViewModel model, EvidenceWays ways, Texts texts) {
        super(10, 0);
        this.row = row;
        this.model = model;
        this.ways = ways;
        this.texts = texts;
        getStyleClass().add("evidence-links");
        addRows();
        addWays();
    }

    private void addRows() {
        List<String> tickets = row.tickets();
        tickets.stream().limit(MOST).map(this::ticket).forEach(getChildren()::add);
        if (tickets.size() > MOST) {
            addFolded(
                    "more",
                    texts.get("checks.signals.more", tickets.size() - MOST),
                    tickets.stream().skip(MOST).map(this::ticket).toList());
        }
        if (!row.orders().isEmpty()) {
            addFolded(
                    "orders",
                    texts.get("checks.openOrders", row.orders().size()),
                    row.orders().stream().map(this::order).toList());
        }
        row.pairs().forEach(pair -> add("beside", texts.get("checks.beside"), () -> ways.sideBySide(pair)));
        row.photos().forEach(photo -> add("photo", texts.get("checks.openPhoto"), () -> ways.sideBySide(photo)));
        row.reviews().forEach(review -> add("review", texts.get("checks.openReview"), () -> ways.openReview(review)));
    }

    private void addWays() {
        Evidence evidence = row.evidence();
        if (ways.isAboutPeople(evidence)) {
            add("people", texts.get("checks.openPeople"), ways::openPeople);
        }
        if (ways.isAboutProduct(evidence)) {
            add("letter", texts.get("checks.supplierLetter"), ways::writeToSupplier);
        }
        if (evidence.direction() == Direction.AGAINST) {
            add("explain", texts.get("checks.explain"), () -> model.explain(row));
        }
    }

    private void add(String what, String name, Runnable way) {
        Button link = link(name, way);
        link.setId(what + "-" + row.evidence().signal());
        getChildren().add(link);
    }

    private Node ticket(String reference) {
        return link(reference, () -> model.openTicket(reference));
    }

    private Node order(Row.OfOrder order) {
        return SmallText.of(
                order.day() == null ? order.number() : texts.get("checks.orderOn", order.number(), order.day()));
    }

    private Button link(String name, Runnable way) {
        Button link = new Button(name);
        link.getStyleClass().setAll("button", "link-button", "small");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setAccessibleText(name + ": " + row.sentence());
        link.setOnAction(event -> way.run());
        return link;
    }

    /** What is shown only when it is asked for, and goes away again with the same button. */
    private void addFolded(String what, String name, List<Node> folded) {
        Button button = link(name, () -> {});
        button.setId(what + "-" + row.evidence().signal());
        button.setOnAction(event -> {
            boolean shows = getChildren().containsAll(folded);
            if (shows) {
                getChildren().removeAll(folded);
            } else {
                getChildren().addAll(getChildren().indexOf(button) + 1, folded);
            }
            button.setText(shows ? name : texts.get("checks.fewer"));
            button.setAccessibleText(button.getText() + ": " + row.sentence());
        });
        getChildren().add(button);
    }
}
