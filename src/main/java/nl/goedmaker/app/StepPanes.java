package nl.goedmaker.app;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;
import nl.goedmaker.cashback.given.GivenRows;
import nl.goedmaker.cashback.ui.GivenLines;
import nl.goedmaker.cashback.ui.GivenViewModel;
import nl.goedmaker.checks.notes.NoteFinding;
import nl.goedmaker.checks.notes.NoteRules;
import nl.goedmaker.checks.ui.CheckView;
import nl.goedmaker.checks.ui.CheckViewModel;
import nl.goedmaker.checks.ui.EvidenceViewModel;
import nl.goedmaker.checks.ui.LikeCasesCard;
import nl.goedmaker.checks.ui.NotesViewModel;
import nl.goedmaker.cli.Services;
import nl.goedmaker.drafts.ui.DraftDesk;
import nl.goedmaker.replies.LetterAsTemplate;
import nl.goedmaker.replies.ui.ReplyStep;
import nl.goedmaker.tickets.Step;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.ui.ListenView;
import nl.goedmaker.tickets.ui.ListenViewModel;
import nl.goedmaker.tickets.ui.StepPane;
import nl.goedmaker.ui.Desk;
import org.jspecify.annotations.Nullable;

/** The panes of a ticket's five steps, each brought by the feature that knows about it. */
final class StepPanes {
    private final Services services;
    private final Desk desk;
    private final DraftDesk drafts;
    private final Consumer<LetterAsTemplate> kept;
    private final Consumer<GivenRows> given;
    private final Supplier<StackPane> layer;
    private final LongConsumer review;
    private @Nullable ReplyStep reply;

    /**
     * @param kept shows the owner a template that was made of an answer
     * @param given shows the complaints behind a number of what was given before
     * @param layer the window's own layer, for sheets
     * @param review opens a review
     */
    StepPanes(
            Services services,
            Desk desk,
            DraftDesk drafts,
            Consumer<LetterAsTemplate> kept,
            Consumer<GivenRows> given,
            Supplier<StackPane> layer,
            LongConsumer review) {
        this.layer = layer;
        this.review = review;
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
        LaterSteps later = later();
        panes.put(Step.SOLVE, later::solve);
        panes.put(Step.REPLY, this::reply);
        panes.put(Step.FOLLOW_UP, later::followUp);
        return panes;
    }

    private LaterSteps later() {
        return new LaterSteps(services, desk, drafts, kept, given, layer);
    }

    /** One for the window: other steps put words into what is being written there. */
    private ReplyStep reply() {
        ReplyStep step = reply == null ? later().reply() : reply;
        reply = step;
        return step;
    }

    private void intoReply(Ticket ticket, String words) {
        reply().insert(ticket, words);
        desk.navigation().openTicket(ticket.reference(), Step.REPLY.name());
    }

    private StepPane listen() {
        return new ListenView(new ListenViewModel(services.tickets(), services.settings(), desk, drafts), desk.texts());
    }

    private StepPane check() {
        GivenLines like = new GivenLines(
                new GivenViewModel(services.givenBefore(), desk.background(), desk.texts(), given), desk.texts());
        CheckWays ways = new CheckWays(services, desk, layer, review);
        CheckView view = new CheckView(
                new CheckViewModel(services.answers(), this::intoReply, desk),
                new EvidenceViewModel(
                        services.checks(), services.checkNotes(), services.people(), services.readings(), desk),
                new NotesViewModel(
                        services.checkNotes(),
                        services.retention(),
                        note -> NoteRules.in(note).stream()
                                .map(NoteFinding::sentence)
                                .toList(),
                        desk,
                        drafts),
                ways,
                new LikeCasesCard(like, like::show, desk.texts()),
                desk.texts());
        return StepPane.of(view.root(), ticket -> {
            ways.show(ticket);
            view.show(ticket);
        });
    }
}
