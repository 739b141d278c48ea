package nl.goedmaker.app;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.goedmaker.checks.ui.CheckView;
import nl.goedmaker.checks.ui.CheckViewModel;
import nl.goedmaker.cli.Services;
import nl.goedmaker.tickets.Step;
import nl.goedmaker.tickets.ui.ListenView;
import nl.goedmaker.tickets.ui.ListenViewModel;
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
        panes.put(Step.LISTEN, this::listen);
        panes.put(Step.CHECK, this::check);
        for (Step step : new Step[] {Step.SOLVE, Step.REPLY, Step.FOLLOW_UP}) {
            Label name = new Label(desk.texts().get("tickets.step." + step));
            panes.put(step, () -> StepPane.of(new VBox(name), ticket -> {}));
        }
        return panes;
    }

    private StepPane listen() {
        return new ListenView(new ListenViewModel(services.tickets(), services.settings(), desk), desk.texts());
    }

    private StepPane check() {
        CheckView view = new CheckView(new CheckViewModel(services.tickets(), desk), desk.texts());
        return StepPane.of(view.root(), view::show);
    }
}
