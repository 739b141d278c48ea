package nl.goedmaker.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import nl.goedmaker.attachments.ui.FilesCard;
import nl.goedmaker.attachments.ui.FilesViewModel;
import nl.goedmaker.attachments.ui.OpenedCopies;
import nl.goedmaker.cashback.CashbackCode;
import nl.goedmaker.cashback.ClaimMail;
import nl.goedmaker.cashback.ui.CashbackView;
import nl.goedmaker.cashback.ui.CashbackViewModel;
import nl.goedmaker.cashback.ui.FxSlipPrinting;
import nl.goedmaker.checks.CalmLook;
import nl.goedmaker.checks.ui.OwnSignalsViewModel;
import nl.goedmaker.checks.ui.PrivacyForm;
import nl.goedmaker.checks.ui.PrivacyViewModel;
import nl.goedmaker.checks.ui.SignalsForm;
import nl.goedmaker.checks.ui.SignalsViewModel;
import nl.goedmaker.cli.Services;
import nl.goedmaker.insights.Figure;
import nl.goedmaker.insights.ui.InsightsView;
import nl.goedmaker.insights.ui.InsightsViewModel;
import nl.goedmaker.insights.ui.PlatformFiguresViewModel;
import nl.goedmaker.insights.ui.TodayView;
import nl.goedmaker.insights.ui.TodayViewModel;
import nl.goedmaker.insights.ui.TodayWays;
import nl.goedmaker.payouts.ui.ClaimPane;
import nl.goedmaker.payouts.ui.ClaimViewModel;
import nl.goedmaker.payouts.ui.PayoutsView;
import nl.goedmaker.payouts.ui.PayoutsViewModel;
import nl.goedmaker.replies.ReaderSettings;
import nl.goedmaker.replies.ui.AddressForm;
import nl.goedmaker.replies.ui.AddressViewModel;
import nl.goedmaker.replies.ui.AvoidedWordsForm;
import nl.goedmaker.replies.ui.AvoidedWordsViewModel;
import nl.goedmaker.replies.ui.OwnTextViewModel;
import nl.goedmaker.replies.ui.OwnTextsForm;
import nl.goedmaker.replies.ui.OwnTextsViewModel;
import nl.goedmaker.replies.ui.ReplyRulesForm;
import nl.goedmaker.replies.ui.ReplyRulesViewModel;
import nl.goedmaker.reviews.Counted;
import nl.goedmaker.reviews.ui.PlatformsForm;
import nl.goedmaker.reviews.ui.PlatformsViewModel;
import nl.goedmaker.reviews.ui.ReviewsView;
import nl.goedmaker.reviews.ui.ReviewsViewModel;
import nl.goedmaker.settings.ui.DataCardViewModel;
import nl.goedmaker.settings.ui.FurtherCard;
import nl.goedmaker.settings.ui.SettingsView;
import nl.goedmaker.settings.ui.SettingsViewModel;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.Step;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.ui.BulkViewModel;
import nl.goedmaker.tickets.ui.ClocksForm;
import nl.goedmaker.tickets.ui.ClocksViewModel;
import nl.goedmaker.tickets.ui.LaterViewModel;
import nl.goedmaker.tickets.ui.OwnWordsForm;
import nl.goedmaker.tickets.ui.OwnWordsViewModel;
import nl.goedmaker.tickets.ui.ShortcutsViewModel;
import nl.goedmaker.tickets.ui.StepPane;
import nl.goedmaker.tickets.ui.TicketSearchViewModel;
import nl.goedmaker.tickets.ui.TicketView;
import nl.goedmaker.tickets.ui.TicketViewModel;
import nl.goedmaker.tickets.ui.TicketWordsViewModel;
import nl.goedmaker.tickets.ui.TicketsView;
import nl.goedmaker.tickets.ui.TicketsViewModel;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.RoomView;
import org.jspecify.annotations.Nullable;

/** Makes the rooms with what each needs, and passes on what the window asks of them. */
final class Rooms {
    private final Services services;
    private final Desk desk;
    private final Window window;
    private final Sheets sheets;
    private final ShopSearch found;
    private @Nullable ClaimPane claims;
    private @Nullable TicketsView tickets;

    Rooms(Services services, Desk desk, Window window) {
        this.services = services;
        this.desk = desk;
        this.window = window;
        sheets = new Sheets(services, desk, window);
        found = new ShopSearch(services, desk, window);
    }

    RoomView make(Room room) {
        return switch (room) {
            case CASHBACK -> cashback();
            case PAYOUTS -> payouts();
            case TODAY -> new TodayView(new TodayViewModel(services.agenda(), desk, ways()), desk.texts());
            case REVIEWS ->
                new ReviewsView(
                        new ReviewsViewModel(
                                services.reviews(),
                                services.reviewReplies(),
                                services.requests(),
                                services.removals(),
                                () -> services.settings().shop().ownerName(),
                                services.reviewLinks(),
                                services.signals(),
                                desk,
                                window.drafts()),
                        sheets::imports,
                        desk.texts());
            case INSIGHTS ->
                new InsightsView(
                        new InsightsViewModel(services.insights(), services.figureRows(), services.surveys(), desk),
                        new PlatformFiguresViewModel(
                                services.reviews(),
                                services.labels(),
                                desk,
                                counted -> reviewsView().show(counted)),
                        desk.texts());
            case SETTINGS ->
                new SettingsView(
                        new SettingsViewModel(services.settings(), services.schedules(), desk, place(), window::prefer),
                        desk.texts(),
                        furtherCards());
            case TICKETS -> tickets();
        };
    }

    private List<FurtherCard> furtherCards() {
        List<FurtherCard> cards = new ArrayList<>();
        cards.add(new OwnTextsForm(
                        new OwnTextsViewModel(
                                services.templates(),
                                services.library(),
                                services.correspondence(),
                                sheets::ownText,
                                desk),
                        desk.texts())
                .card());
        ReaderSettings reader = services.correspondence().reader();
        cards.add(new AddressForm(new AddressViewModel(services.settings(), services.ownWords(), desk), desk.texts())
                .card());
        cards.add(new ReplyRulesForm(new ReplyRulesViewModel(reader, desk), desk.texts()).card());
        cards.add(new AvoidedWordsForm(new AvoidedWordsViewModel(reader, desk), desk.texts()).card());
        cards.add(new SignalsForm(
                        new SignalsViewModel(
                                services.signalSettings(), services.retrospect(), services.readings(), desk),
                        new OwnSignalsViewModel(services.ownSignals(), sheets::ownSignal, desk),
                        desk.texts())
                .card());
        cards.add(new PrivacyForm(new PrivacyViewModel(services.settings(), services.retention(), desk), desk.texts())
                .card());
        cards.add(new ClocksForm(new ClocksViewModel(services.clockRules(), desk), desk.texts()).card());
        cards.add(
                new PlatformsForm(new PlatformsViewModel(services.rulebook(), services.settings(), desk), desk.texts())
                        .card());
        cards.addAll(new OwnWordsForm(new OwnWordsViewModel(services.reasons(), services.tags(), desk), desk.texts())
                .cards());
        return cards;
    }

    private DataCardViewModel.Place place() {
        Path root = services.folder().root().toAbsolutePath();
        return new DataCardViewModel.Place(
                root.toString(), root.toUri().toString(), this::backup, services.backups()::last);
    }

    /** No step of the journal, so the foot of the sidebar is told here. */
    private String backup() {
        String name = services.backups().create().getFileName().toString();
        desk.background().onScreen(() -> window.view().refresh());
        return name;
    }

    private TodayWays ways() {
        return new TodayWays() {
            @Override
            public void figure(Figure figure) {
                show(figure);
            }

            @Override
            public void reviews(Counted counted) {
                reviewsView().show(counted);
            }

            @Override
            public void bankFile(String msgId) {
                window.open(Room.PAYOUTS);
                if (window.view().room(Room.PAYOUTS) instanceof PayoutsView view) {
                    view.open(msgId);
                }
            }

            @Override
            public void review(long id) {
                reviewsView().answer(id);
            }
        };
    }

    /** Opens the complaints behind a number. */
    private void show(Figure figure) {
        window.open(Room.INSIGHTS);
        if (window.view().room(Room.INSIGHTS) instanceof InsightsView view) {
            view.show(figure);
        }
    }

    private ReviewsView reviewsView() {
        window.open(Room.REVIEWS);
        return (ReviewsView) window.view().room(Room.REVIEWS);
    }

    private RoomView cashback() {
        claims = new ClaimPane(new ClaimViewModel(services.claims(), desk), desk.texts());
        return new CashbackView(
                new CashbackViewModel(services.cashbacks(), services.slips(), new FxSlipPrinting(window::stage), desk),
                desk.texts(),
                claims.root());
    }

    private RoomView payouts() {
        return new PayoutsView(
                new PayoutsViewModel(
                        services.payouts(), services.bankFiles(), services.cashbacks(), services.settings(), desk),
                desk.texts());
    }

    private TicketsView tickets() {
        if (tickets == null) {
            TicketsViewModel model = new TicketsViewModel(services.tickets(), services.settings(), desk);
            TicketViewModel workspace = new TicketViewModel(
                    services.tickets(),
                    desk,
                    new CalmLook(services.answers(), services.settings()::hidesNames)::hides,
                    () -> model.show(""),
                    this::export);
            LaterViewModel later = new LaterViewModel(
                    services.tickets(),
                    services.clocks(),
                    services.reminders(),
                    services.schedules()::hours,
                    workspace,
                    desk);
            Map<Step, Supplier<StepPane>> steps = new StepPanes(
                            services,
                            desk,
                            window.drafts(),
                            made -> sheets.ownText().keep(made),
                            rows -> show(new Figure.Given(rows)),
                            () -> window.view().layer(),
                            review -> reviewsView().answer(review))
                    .all();
            tickets = new TicketsView(
                    model,
                    new ShortcutsViewModel(services.tickets(), services.savedSearches(), model, desk),
                    new BulkViewModel(
                            services.bulk(),
                            services.merges(),
                            services.tags(),
                            services.reasons(),
                            services.schedules()::hours,
                            desk,
                            model::whole),
                    new TicketView(
                            workspace,
                            later,
                            new TicketWordsViewModel(
                                    services.tickets(), services.tags(), services.merges(), services.deletions(), desk),
                            files(),
                            desk.texts(),
                            steps),
                    new TicketSearchViewModel(model, services.search(), found::go, desk),
                    desk.texts(),
                    desk.navigation());
        }
        return tickets;
    }

    private FilesCard files() {
        Path opened = services.folder().root().resolve("opened");
        return new FilesCard(
                new FilesViewModel(services.attachments(), new OpenedCopies(opened, services.clock()), desk),
                desk.texts());
    }

    private void export(Ticket ticket) {
        sheets.exports().open(ticket.reference());
    }

    void openTicket(String reference, @Nullable String step) {
        tickets().openTicket(reference, step == null ? null : Step.valueOf(step));
    }

    void newTicket(String pasted) {
        sheets.form().open(pasted);
    }

    /** Files and words can be dropped anywhere on the window. */
    MailDrop drop() {
        return new MailDrop(desk, mail -> sheets.form().open(mail), this::takeIn);
    }

    /** The room of the cashbacks is open by now, and so its box is there. */
    void newClaim(String pasted) {
        if (claims != null) {
            claims.open(pasted);
        }
    }

    /** Searching the whole shop. */
    ShopSearch search() {
        return found;
    }

    /** The sheet for a text of the owner's own. */
    OwnTextViewModel ownText() {
        return sheets.ownText();
    }

    /** Opens the settings at the keys. */
    void changeKeys() {
        window.open(Room.SETTINGS);
        if (window.view().room(Room.SETTINGS) instanceof SettingsView settings) {
            settings.goToKeys();
        }
    }

    /** Looks at the clipboard: an answer with a code is a claim, anything else a complaint. */
    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        takeIn(text == null ? "" : text);
    }

    private void takeIn(String text) {
        desk.background().run(() -> isClaim(text), claim -> {
            if (claim) {
                window.newClaim(text);
            } else {
                newTicket(text);
            }
        });
    }

    private static boolean isClaim(String text) {
        try {
            return ClaimMail.read(text).code().map(CashbackCode::parse).isPresent();
        } catch (Refusal e) {
            return false;
        }
    }
}
