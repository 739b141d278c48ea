package nl.goedmaker.app;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.goedmaker.tickets.Step;
import nl.goedmaker.tickets.ui.StepPane;
import nl.goedmaker.ui.Desk;

/** The panes of a ticket's five steps, each brought by the feature that knows about it. */
final class StepPanes {
    private final Desk desk;

    StepPanes(Desk desk) {
        this.desk = desk;
    }

    Map<Step, Supplier<StepPane>> all() {
        Map<Step, Supplier<StepPane>> panes = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            Label name = new Label(desk.texts().get("tickets.step." + step));
            panes.put(step, () -> StepPane.of(new VBox(name), ticket -> {}));
        }
        return panes;
    }
}
