package nl.goedmaker.tickets.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.TicketQuery.View;

/** The built-in views above the list, each with its count. */
final class ViewPills {
    private final Map<View, ToggleButton> buttons = new EnumMap<>(View.class);

    ViewPills(Pane views, TicketsViewModel model, Texts texts) {
        ToggleGroup group = new ToggleGroup();
        for (View view : View.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("tickets-view-" + view);
            button.getStyleClass().add("step");
            button.textProperty()
                    .bind(Bindings.createStringBinding(
                            () -> texts.get("tickets.view." + view) + "  "
                                    + model.counts().getOrDefault(view, 0L),
                            model.counts()));
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            button.setOnAction(event -> button.setSelected(true));
            button.selectedProperty().addListener((property, before, selected) -> {
                // not only by an action: the arrow keys select without one
                if (selected && model.viewProperty().get() != view) {
                    model.choose(view);
                }
            });
            button.setToggleGroup(group);
            buttons.put(view, button);
            views.getChildren().add(button);
        }
        model.viewProperty().addListener((property, before, view) -> choose(view));
        choose(model.viewProperty().get());
    }

    private void choose(View view) {
        Objects.requireNonNull(buttons.get(view)).setSelected(true);
    }
}
