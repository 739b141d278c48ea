package nl.goedmaker.checks.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.checks.evidence.Assessment;
import nl.goedmaker.checks.evidence.Outcome;
import nl.goedmaker.text.Texts;
import org.jspecify.annotations.Nullable;

/** What the evidence comes to, what would change it, and that the owner decides. */
final class OutcomeCard extends VBox {
    private final EvidenceViewModel model;
    private final Texts texts;
    private final Label outcome = new Label();
    private final VBox words = new VBox();

    OutcomeCard(EvidenceViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("check-outcome");
        getStyleClass().addAll("card", "outcome-card");
        Label title = new Label(texts.get("checks.outcome.title"));
        title.getStyleClass().add("strong");
        title.setMinWidth(Region.USE_PREF_SIZE);
        outcome.getStyleClass().add("outcome");
        outcome.setWrapText(true);
        outcome.setMinWidth(0);
        HBox head = new HBox(title, outcome);
        head.getStyleClass().add("outcome-head");
        HBox.setHgrow(outcome, Priority.ALWAYS);
        getChildren().addAll(head, words);
        model.assessmentProperty().addListener((property, before, now) -> show(now));
        show(model.assessmentProperty().get());
    }

    private void show(@Nullable Assessment found) {
        words.getChildren().clear();
        if (found == null) {
            outcome.setText(texts.get("checks.outcome.looking"));
            outcome.getStyleClass().setAll("label", "outcome", "muted");
            return;
        }
        Outcome comesTo = found.outcome();
        outcome.setText(texts.get(comesTo.key()));
        outcome.getStyleClass().setAll("label", "outcome", comesTo == Outcome.ASK_FURTHER ? "ask" : "calm");
        add(texts.get(comesTo.advice()), false);
        model.changes().stream()
                .findFirst()
                .ifPresent(change -> add(texts.get("checks.outcome.change", change), false));
        found.threats().forEach(threat -> add(texts.get("checks.threat", threat), false));
        model.missing().forEach(missing -> add(missing, false));
        add(texts.get("checks.outcome.owner"), true);
    }

    private void add(String text, boolean isMuted) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("small");
        if (isMuted) {
            label.getStyleClass().add("muted");
        }
        words.getChildren().add(label);
    }
}
