package nl.goedmaker.app;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;
import nl.goedmaker.cashback.given.GivenRows;
import nl.goedmaker.checks.notes.NoteFinding;
import nl.goedmaker.checks.notes.NoteRules;
import nl.goedmaker.checks.ui.CheckView;
import nl.goedmaker.checks.ui.CheckViewModel;
import nl.goedmaker.checks.ui.EvidenceViewModel;
import nl.goedmaker.checks.ui.NotesViewModel;
import nl.goedmaker.cli.Services;
import nl.goedmaker.drafts.ui.DraftDesk;
import nl.goedmaker.replies.LetterAsTemplate;
import nl.goedmaker.tickets.Step;
import nl.goedmaker.tickets.ui.ListenView;
import nl.goedmaker.tickets.ui.ListenViewModel;
import nl.goedmaker.tickets.ui.StepPane;
import nl.goedmaker.ui.Desk;

/** The panes of a ticket's five steps, each brought by the feature that knows about it. */
final class StepPanes {
    private final Services services;
    private final Desk desk;
    private final DraftDesk drafts;
    private final Consumer<LetterAsTemplate> kept;
    private final Consumer<GivenRows> given;
    private final Supplier<StackPane> layer;

    /**
     * @param kept shows the owner a template that was made of an answer
     * @param given shows the complaints behind a number of what was given before
     * @param layer the window's own layer, for sheets
     */
    StepPanes(
            Services services,
            Desk desk,
            DraftDesk drafts,
            Consumer<LetterAsTemplate> kept,
            Consumer<GivenRows> given,
            Supplier<StackPane> layer) {
        this.layer = layer;
        this.services = services;
        this.desk = desk;
        this.drafts = drafts;
        this.kept = kept;
        this.given = given;
    }

    Map<Step, Supplier<StepPane>> all() {
        Map<Step, Supplier<StepPane>> panes = new EnumMap<>(Step.class);
        panes.put(Step.LISTEN, this::listen);
        panes.put(Step.CHECK, this::check);
        LaterSteps later = new LaterSteps(services, desk, drafts, kept, given, layer);
        panes.put(Step.SOLVE, later::solve);
        panes.put(Step.REPLY, later::reply);
        panes.put(Step.FOLLOW_UP, later::followUp);
        return panes;
    }

    private StepPane listen() {
        return new ListenView(new ListenViewModel(services.tickets(), services.settings(), desk, drafts), desk.texts());
    }

    private StepPane check() {
        CheckView view = new CheckView(
                new CheckViewModel(services.answers(), (ticket, questions) -> {}, desk),
                new EvidenceViewModel(services.checks(), services.checkNotes(), desk),
                new NotesViewModel(
                        services.checkNotes(),
                        note -> NoteRules.in(note).stream()
                                .map(NoteFinding::sentence)
                                .toList(),
                        desk,
                        drafts),
                new CheckWays(),
                desk.texts());
        return StepPane.of(view.root(), view::show);
    }
}
