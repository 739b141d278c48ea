package nl.goedmaker.replies.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.replies.BuildingPart;
import nl.goedmaker.replies.ReadyBlock;
import nl.goedmaker.replies.Tone;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.Shown;

/**
 * The parts of a good answer below each other. One press puts a part into the letter; the tones it can have stand below its name, and
 * a tick once the reader finds it in the text.
 */
final class BuildingBlocks extends VBox {
    private final ReplyStepViewModel model;
    private final Texts texts;
    private final BiConsumer<BuildingPart, Optional<Tone>> chosen;
    private final BooleanProperty hints = new SimpleBooleanProperty(true);
    private final Map<BuildingPart, FlowPane> tones = new EnumMap<>(BuildingPart.class);

    /** @param chosen gets the part, and the tone where one was asked for */
    BuildingBlocks(ReplyStepViewModel model, Texts texts, BiConsumer<BuildingPart, Optional<Tone>> chosen) {
        this.model = model;
        this.texts = texts;
        this.chosen = chosen;
        for (BuildingPart part : BuildingPart.values()) {
            getChildren().add(row(part));
        }
        model.blocks().setProperty().addListener((property, before, now) -> showTones());
        model.blocks().placedProperty().addListener((property, before, now) -> showTones());
        showTones();
    }

    /** Whether there is room for the hints below the names; they are spoken all the same. */
    BooleanProperty hintsProperty() {
        return hints;
    }

    private Node row(BuildingPart part) {
        String title = (part.ordinal() + 1) + " " + texts.get("replies.part." + part);
        PartRow head = new PartRow(part, () -> chosen.accept(part, Optional.empty()));
        head.name()
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> title + (isThere(part) ? " ✓" : ""),
                        model.reading().present(),
                        model.blocks().placedProperty()));
        head.key()
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.keysProperty().get().getOrDefault(part, ""), model.keysProperty()));
        head.hint().setText(texts.get("replies.part.hint." + part));
        head.accessibleTextProperty()
                .bind(Bindings.concat(
                        head.name().textProperty(), ". ", head.hint().textProperty()));
        FlowPane variants = new FlowPane();
        variants.getStyleClass().add("tones");
        tones.put(part, variants);
        Shown.when(head.hint(), hints.and(Bindings.isEmpty(variants.getChildren())));
        Shown.when(variants, Bindings.isNotEmpty(variants.getChildren()));
        VBox row = new VBox(head, variants);
        row.getStyleClass().add("pick-row");
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }

    /** The reader finds it in the text, or it stands there as it was offered. */
    private boolean isThere(BuildingPart part) {
        return model.reading().present().contains(part)
                || model.blocks().placedProperty().get().containsKey(part);
    }

    private void showTones() {
        tones.forEach((part, pane) -> {
            Tone now = model.blocks().placedProperty().get().get(part);
            List<ReadyBlock> wordings = now == null ? List.of() : model.blocks().of(part);
            pane.getChildren()
                    .setAll(wordings.stream()
                            .map(block -> tone(block, block.tone() == now))
                            .toList());
        });
    }

    private Node tone(ReadyBlock block, boolean isNow) {
        ToggleButton button = new ToggleButton(texts.get("replies.tone." + block.tone()));
        button.setId("tone-" + block.part() + "-" + block.tone());
        button.getStyleClass().add("tone");
        button.setSelected(isNow);
        Tooltip words = new Tooltip(block.text());
        words.setWrapText(true);
        words.getStyleClass().add("mark-told");
        button.setTooltip(words);
        button.setAccessibleText(texts.get("replies.tone." + block.tone()) + ": " + block.text());
        button.setOnAction(event -> chosen.accept(block.part(), Optional.of(block.tone())));
        return button;
    }
}
