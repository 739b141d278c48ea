package nl.goedmaker.checks.ui;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.goedmaker.checks.hindsight.Replay;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.ui.Shown;
import org.jspecify.annotations.Nullable;

/** Which closed complaints would have been asked further before and after a change, each number leading to its complaints. */
final class ReplayTable extends VBox {
    private final Texts texts;
    private final Label first;
    private final Label changed = SmallText.of("");
    private final GridPane grid = new GridPane();
    private final TicketLinks links;

    ReplayTable(SignalsViewModel model, Texts texts) {
        this.texts = texts;
        this.links = new TicketLinks(texts, model::openTicket);
        this.first = SmallText.of(texts.get("checks.replay.first"));
        setId("replay");
        getStyleClass().add("replay");
        Label title = new Label(texts.get("checks.replay.title"));
        title.getStyleClass().add("form-label");
        grid.getStyleClass().add("replay-grid");
        getChildren().addAll(title, first, changed, grid, links);
        model.replayProperty().addListener((property, before, now) -> show(now));
        Shown.when(this, model.changedProperty());
        show(null);
    }

    private void show(@Nullable Replay replay) {
        links.clear();
        grid.getChildren().clear();
        Shown.now(first, replay == null);
        Shown.now(changed, replay != null);
        boolean differs = replay != null && !replay.changed().isEmpty();
        Shown.now(grid, differs);
        if (replay == null) {
            return;
        }
        changed.setText(texts.get("checks.replay.changed", replay.changed().size()));
        if (!differs) {
            return;
        }
        links.add("", replay.changed());
        boolean wasAnyAsked = Arrays.stream(Justified.values())
                .anyMatch(justified -> !replay.askedBefore(justified).isEmpty()
                        || !replay.askedAfter(justified).isEmpty());
        Shown.now(grid, wasAnyAsked);
        int column = 0;
        for (String head : List.of(
                "checks.replay.asked",
                "checks.replay.before",
                "checks.replay.after",
                "checks.replay.newly",
                "checks.replay.noLonger")) {
            Label label = SmallText.of(texts.get(head));
            grid.add(label, column++, 0);
            if (column > 1) {
                GridPane.setHalignment(label, HPos.RIGHT);
            }
        }
        for (Justified justified : Justified.values()) {
            int row = justified.ordinal() + 1;
            grid.add(new Label(texts.get("tickets.justified." + justified)), 0, row);
            number(1, row, justified, "checks.replay.before", replay.askedBefore(justified));
            number(2, row, justified, "checks.replay.after", replay.askedAfter(justified));
            number(3, row, justified, "checks.replay.newly", replay.newlyAsked(justified));
            number(4, row, justified, "checks.replay.noLonger", replay.noLongerAsked(justified));
        }
    }

    private void number(int column, int row, Justified justified, String head, List<String> references) {
        String words = Integer.toString(references.size());
        Node node;
        if (references.isEmpty()) {
            node = new Label(words);
        } else {
            Hyperlink link = new Hyperlink(words);
            link.setId("replay-" + justified + "-" + column);
            link.setAccessibleText(texts.get(
                    "checks.replay.show", texts.get("tickets.justified." + justified), texts.get(head), words));
            link.setOnAction(event -> {
                link.setVisited(false);
                links.clear();
                links.add(texts.get(head) + ":", references);
            });
            node = link;
        }
        grid.add(node, column, row);
        GridPane.setHalignment(node, HPos.RIGHT);
    }
}
