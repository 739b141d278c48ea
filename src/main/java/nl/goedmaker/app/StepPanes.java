package nl.goedmaker.app;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.goedmaker.cli.Services;
import nl.goedmaker.tickets.Step;
import nl.goedmaker.tickets.ui.StepPane;
import nl.goedmaker.ui.Desk;

/** The panes of a ticket's five steps, each brought by the feature that knows about it. */
final class StepPanes {
    private final Services services;
    private final Desk desk;

    StepPanes(Services services, Desk desk) {
        this.services = services;
        this.desk = desk;
    }

    Map<Step, Supplier<StepPane>> all() {
        Map<Step, Supplier<StepPane>> panes = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            Label name = new Label(desk.texts().get("tickets.step." + step));
            panes.put(step, () -> StepPane.of(new VBox(name), ticket -> {}));
        }
        LaterSteps later = new LaterSteps(services, desk);
        panes.put(Step.SOLVE, later::solve);
        panes.put(Step.REPLY, later::reply);
        panes.put(Step.FOLLOW_UP, later::followUp);
        return panes;
    }
}
