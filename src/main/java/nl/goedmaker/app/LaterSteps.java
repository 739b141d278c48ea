package nl.goedmaker.app;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;
import nl.goedmaker.cashback.CashbackEnds;
import nl.goedmaker.cashback.LimitExplanation;
import nl.goedmaker.cashback.Slips;
import nl.goedmaker.cashback.given.GivenRows;
import nl.goedmaker.cashback.ui.GivenLines;
import nl.goedmaker.cashback.ui.GivenViewModel;
import nl.goedmaker.cashback.ui.OfferPaneViewModel;
import nl.goedmaker.cashback.ui.SolveStep;
import nl.goedmaker.cashback.ui.SolveStepViewModel;
import nl.goedmaker.cli.Services;
import nl.goedmaker.drafts.ui.DraftDesk;
import nl.goedmaker.payouts.PayoutEnds;
import nl.goedmaker.replies.DraftEnds;
import nl.goedmaker.replies.LetterAsTemplate;
import nl.goedmaker.replies.mail.Envelope;
import nl.goedmaker.replies.mail.MailFiles;
import nl.goedmaker.replies.ui.Dispatch;
import nl.goedmaker.replies.ui.ReplyStep;
import nl.goedmaker.replies.ui.ReplyStepViewModel;
import nl.goedmaker.replies.ui.SpelledWords;
import nl.goedmaker.reviews.ui.SurveyPane;
import nl.goedmaker.reviews.ui.SurveyViewModel;
import nl.goedmaker.tickets.ChecklistEnds;
import nl.goedmaker.tickets.RemedyEnds;
import nl.goedmaker.tickets.ui.ChecklistViewModel;
import nl.goedmaker.tickets.ui.FollowUpStep;
import nl.goedmaker.tickets.ui.FollowUpStepViewModel;
import nl.goedmaker.tickets.ui.StepPane;
import nl.goedmaker.ui.Desk;

/** The last three steps of a ticket: solve, reply, follow up. */
final class LaterSteps {
    private final Services services;
    private final Desk desk;
    private final DraftDesk drafts;
    private final Consumer<LetterAsTemplate> kept;
    private final Consumer<GivenRows> given;
    private final LimitExplanation limits;
    private final Supplier<StackPane> layer;

    LaterSteps(
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
        this.limits = new LimitExplanation(services.tickets(), services.settings());
    }

    StepPane solve() {
        OfferPaneViewModel offers = new OfferPaneViewModel(
                services.cashbacks(),
                new Slips(services.cashbacks(), services.tickets(), services.settings()),
                desk.background(),
                desk.notices(),
                desk.texts(),
                desk.clipboard());
        return new SolveStep(
                new SolveStepViewModel(
                        services.tickets(),
                        services.cashbacks(),
                        limits,
                        offers,
                        desk.background(),
                        desk.notices(),
                        desk.texts(),
                        desk.clock(),
                        drafts),
                given(),
                desk);
    }

    private GivenLines given() {
        return new GivenLines(
                new GivenViewModel(services.givenBefore(), desk.background(), desk.texts(), given), desk.texts());
    }

    ReplyStep reply() {
        return new ReplyStep(
                new ReplyStepViewModel(
                        services.correspondence(),
                        limits,
                        new SpelledWords(
                                services.spellings(), services.ownWords(), services.settings(), desk.background()),
                        services.settings(),
                        new Dispatch(
                                services.sending(),
                                new Envelope(
                                        services.settings(),
                                        new MailFiles(services.cashbacks(), services.slips(), services.attachments())),
                                desk),
                        desk.background(),
                        desk.texts()),
                given(),
                desk,
                kept,
                layer);
    }

    StepPane followUp() {
        SurveyPane survey =
                new SurveyPane(new SurveyViewModel(services.surveys(), services.settings(), desk), desk.texts());
        return new FollowUpStep(
                new FollowUpStepViewModel(
                        services.tickets(),
                        services.reasons(),
                        List.of(
                                new DraftEnds(services.correspondence()),
                                new RemedyEnds(
                                        services.tickets(), services.clock().getZone()),
                                new CashbackEnds(services.cashbacks()),
                                new PayoutEnds(services.payouts()),
                                new OpenQuestions(services.answers()),
                                new ChecklistEnds(services.checklists())),
                        desk.background(),
                        desk.notices(),
                        desk.navigation(),
                        desk.texts(),
                        drafts),
                new ChecklistViewModel(services.checklists(), desk),
                StepPane.of(survey.root(), survey::show),
                desk.texts());
    }
}
