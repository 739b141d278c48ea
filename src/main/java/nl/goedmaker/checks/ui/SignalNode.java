package nl.goedmaker.checks.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.checks.hindsight.Pointing;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.LetterChoice;
import nl.goedmaker.ui.Shown;
import org.jspecify.annotations.Nullable;

/** One signal: what it looks for, what it was worth, how much it counts and whether it sleeps. */
final class SignalNode extends HBox {
    private final SignalsViewModel model;
    private final Texts texts;
    private final ComboBox<Optional<Strength>> strength;
    private final CheckBox asleep;
    private final Hyperlink figures = new Hyperlink();
    private final Label unseen = new Label();
    private final Label suggestion = new Label();
    private final TicketLinks links;
    private SignalRow row;

    SignalNode(SignalRow row, SignalsViewModel model, Texts texts) {
        this.row = row;
        this.model = model;
        this.texts = texts;
        this.links = new TicketLinks(texts, model::openTicket);
        this.strength = strength();
        this.asleep = asleep();
        Label title = new Label(row.title());
        title.getStyleClass().add("strong");
        for (Label label : List.of(title, suggestion, unseen)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        suggestion.getStyleClass().addAll("small", "warning-text");
        unseen.getStyleClass().addAll("muted", "small");
        Shown.when(unseen, unseen.textProperty().isNotEmpty());
        figures.setId("figures-" + row.name());
        figures.setWrapText(true);
        figures.getStyleClass().addAll("small", "signal-figures");
        figures.setOnAction(event -> {
            figures.setVisited(false);
            toggle();
        });
        Shown.when(suggestion, suggestion.textProperty().isNotEmpty());
        Shown.when(figures, figures.textProperty().isNotEmpty());
        VBox words = new VBox(title, unseen, figures, suggestion, links);
        words.getStyleClass().add("rule-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox choices = new HBox(strength, asleep);
        choices.getStyleClass().add("signal-choices");
        choices.setMinWidth(Region.USE_PREF_SIZE);
        choices.setMaxHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(words, choices);
        getStyleClass().addAll("limit-row", "rule-row");
        show(row);
    }

    ComboBox<Optional<Strength>> first() {
        return strength;
    }

    void show(SignalRow fresh) {
        if (!Objects.equals(row.pointing(), fresh.pointing())) {
            links.clear();
        }
        row = fresh;
        strength.setValue(Optional.ofNullable(fresh.strength()));
        asleep.setSelected(fresh.asleep());
        strength.setDisable(fresh.asleep() && !strength.isFocused());
        Pointing pointing = fresh.pointing();
        boolean wasSeen = pointing != null && pointing.seen() > 0;
        figures.setText(wasSeen ? fresh.figures() : "");
        unseen.setText(wasSeen ? "" : fresh.figures());
        figures.setAccessibleText(texts.get("checks.signals.pointed", fresh.figures() + ".", fresh.title()));
        suggestion.setText(fresh.suggestion());
        Shown.now(links, !links.getChildren().isEmpty());
    }

    private void toggle() {
        Pointing pointing = row.pointing();
        if (!links.getChildren().isEmpty() || pointing == null) {
            links.clear();
        } else {
            links.add(texts.get("checks.signals.wrong"), pointing.wrong());
            links.add(texts.get("checks.signals.right"), pointing.right());
            links.add(texts.get("checks.signals.unclear"), pointing.open());
        }
        Shown.now(links, !links.getChildren().isEmpty());
    }

    private ComboBox<Optional<Strength>> strength() {
        List<Optional<Strength>> choices =
                new ArrayList<>(List.of(Optional.empty(), Optional.of(Strength.LIGHT), Optional.of(Strength.MODERATE)));
        if (!row.isOwn()) {
            choices.add(Optional.of(Strength.STRONG));
        }
        ComboBox<Optional<Strength>> box = new ComboBox<>(FXCollections.observableArrayList(choices));
        box.setId("strength-" + row.name());
        box.getStyleClass().add("signal-strength");
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<Strength> choice) {
                return choice == null ? "" : texts.get(choice.map(Strength::key).orElse("checks.strength.standard"));
            }

            @Override
            public Optional<Strength> fromString(String shown) {
                throw new UnsupportedOperationException(shown);
            }
        });
        box.setAccessibleText(texts.get("checks.signals.strengthOf", row.title()));
        LetterChoice.on(box);
        box.valueProperty().addListener((property, before, chosen) -> {
            if (chosen != null && !chosen.equals(Optional.ofNullable(row.strength()))) {
                model.choose(row.name(), chosen.orElse(null));
            }
        });
        return box;
    }

    private CheckBox asleep() {
        CheckBox box = new CheckBox(texts.get("checks.signals.asleep"));
        box.setId("asleep-" + row.name());
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setAccessibleText(texts.get("checks.signals.asleepOf", row.title()));
        box.selectedProperty().addListener((property, before, sleeps) -> {
            if (sleeps != row.asleep()) {
                model.sleep(row.name(), sleeps);
            }
        });
        return box;
    }
}
