package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.attachments.ui.FilesViewModel;
import nl.goedmaker.attachments.ui.OpenedCopies;
import nl.goedmaker.cashback.ui.CashbackViewModel;
import nl.goedmaker.checks.ui.CheckViewModel;
import nl.goedmaker.cli.Services;
import nl.goedmaker.insights.ui.InsightsViewModel;
import nl.goedmaker.payouts.ui.PayoutsViewModel;
import nl.goedmaker.settings.Shop;
import nl.goedmaker.settings.ui.DataCardViewModel;
import nl.goedmaker.settings.ui.SettingsViewModel;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Step;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.tickets.ui.ChecklistViewModel;
import nl.goedmaker.tickets.ui.LaterViewModel;
import nl.goedmaker.tickets.ui.OwnWordsViewModel;
import nl.goedmaker.tickets.ui.TicketViewModel;
import nl.goedmaker.tickets.ui.TicketWordsViewModel;
import nl.goedmaker.tickets.ui.TicketsViewModel;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.LateAnswers;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was read before a change and arrives after what was read since, is not put over it. */
class OvertakenReadingsTest {
    @TempDir
    Path folder;

    private ShopOnDisk shop;
    private Services services;
    private LateAnswers background;
    private TestDesk surroundings;
    private Desk desk;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        services = shop.services();
        surroundings = new TestDesk(Language.NL, services.clock());
        background = new LateAnswers(surroundings.screen);
        desk = new Desk(
                surroundings.texts,
                services.clock(),
                background,
                surroundings.screen,
                surroundings,
                surroundings.answers,
                surroundings.copied::add,
                link -> false);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    /** Reads, changes and reads again; the second answer comes before the first. */
    private void twice(Runnable read, Runnable change) {
        background.holds = true;
        read.run();
        change.run();
        read.run();
        background.release();
    }

    @Test
    void theFrameAndTheListCountWhatIsThereNow() {
        MainViewModel frame = new MainViewModel(services, background, surroundings.screen, Texts.in(Language.NL));
        twice(frame::refresh, () -> shop.ticket("Sanne"));
        assertThat(frame.counts()).containsEntry(Room.TICKETS, 1L);
        assertThat(frame.undoableProperty().get()).isNotNull();

        TicketsViewModel list = new TicketsViewModel(services.tickets(), services.settings(), desk);
        list.refresh();
        twice(list::refresh, () -> shop.ticket("Joris"));
        assertThat(list.counts()).containsEntry(View.OPEN, 2L);
    }

    @Test
    void theRoomsWithFiguresShowWhatIsThereNow() {
        InsightsViewModel insights =
                new InsightsViewModel(services.insights(), services.figureRows(), services.surveys(), desk);
        twice(insights::refresh, () -> shop.ticket("Sanne"));
        assertThat(insights.boardProperty().get()).isNotNull();
        assertThat(insights.boardProperty().get().bigs().getFirst().value()).isEqualTo("1");

        CashbackViewModel cashbacks = new CashbackViewModel(
                services.cashbacks(),
                services.slips(),
                (name, format) -> {
                    throw new AssertionError("nobody prints");
                },
                desk);
        twice(cashbacks::refresh, () -> shop.cashback(shop.ticket("Joris"), "5"));
        assertThat(cashbacks.filters().getFirst().count()).isEqualTo(1);

        PayoutsViewModel payouts = new PayoutsViewModel(
                services.payouts(), services.bankFiles(), services.cashbacks(), services.settings(), desk);
        String before = payouts.subtitleProperty().get();
        payouts.refresh();
        String none = payouts.subtitleProperty().get();
        assertThat(none).isNotEqualTo(before);
        twice(payouts::refresh, () -> shop.claimed("Lisa", ShopOnDisk.IBANS[0]));
        assertThat(payouts.subtitleProperty().get()).isNotEqualTo(none);
    }

    @Test
    void theSettingsShowWhatWasKeptLast() {
        SettingsViewModel settings = new SettingsViewModel(
                services.settings(),
                services.schedules(),
                desk,
                new DataCardViewModel.Place("", "", () -> "", services.backups()::last),
                preferences -> {});
        settings.refresh();
        Shop kept = services.settings().shop();
        twice(
                settings::refresh,
                () -> services.settings()
                        .save(new Shop(
                                "Zilver en Zo",
                                kept.ownerName(),
                                kept.email(),
                                kept.accountName(),
                                kept.iban(),
                                kept.claimPage(),
                                kept.country())));
        assertThat(settings.shop().name().get()).isEqualTo("Zilver en Zo");

        OwnWordsViewModel words = new OwnWordsViewModel(services.reasons(), services.tags(), desk);
        twice(words::refresh, () -> services.tags().add(shop.ticket("Sanne"), "gala"));
        assertThat(words.tags()).hasSize(1);
    }

    @Test
    void aComplaintShowsWhatWasReadLastAndOpensWhereItWasAskedTo() {
        Ticket ticket = shop.ticket("Sanne");
        List<String> backs = new ArrayList<>();
        TicketViewModel workspace =
                new TicketViewModel(services.tickets(), desk, any -> false, () -> backs.add("back"), exported -> {});
        LaterViewModel later = new LaterViewModel(
                services.tickets(),
                services.clocks(),
                services.reminders(),
                services.schedules()::hours,
                workspace,
                desk);
        background.holds = true;
        workspace.open(ticket.reference(), Step.SOLVE);
        Instant until = services.clock().instant().plus(Duration.ofHours(30));
        services.tickets().snooze(ticket, until, false);
        workspace.refresh();
        background.release();
        assertThat(workspace.stepProperty().get()).isEqualTo(Step.SOLVE);
        assertThat(workspace.ticketProperty().get()).isNotNull();
        assertThat(workspace.ticketProperty().get().snoozedUntil()).isEqualTo(until);

        twice(workspace::refresh, () -> services.reminders().add(ticket, until, "Bellen"));
        assertThat(later.stateProperty().get()).isNotNull();
        assertThat(later.stateProperty().get().reminders()).hasSize(1);
        assertThat(backs).isEmpty();
    }

    @Test
    void thePartsOfAComplaintShowWhatWasReadLast() {
        Ticket ticket = shop.ticket("Sanne");
        TicketWordsViewModel words = new TicketWordsViewModel(
                services.tickets(), services.tags(), services.merges(), services.deletions(), desk);
        twice(() -> words.show(ticket), () -> services.tags().add(ticket, "gala"));
        assertThat(words.tags()).containsExactly("gala");

        ChecklistViewModel checklist = new ChecklistViewModel(services.checklists(), desk);
        twice(() -> checklist.show(ticket), () -> services.checklists().add(ticket, "Foto vragen"));
        assertThat(checklist.items()).hasSize(1);

        CheckViewModel check = new CheckViewModel(services.answers(), (about, questions) -> {}, desk);
        check.show(ticket);
        String question = check.questions().getFirst().question().name();
        twice(() -> check.show(ticket), () -> services.answers().note(ticket, question, "Ja", ""));
        assertThat(check.questions().getFirst().answer()).isEqualTo("Ja");

        FilesViewModel files = new FilesViewModel(
                services.attachments(), new OpenedCopies(folder.resolve("opened"), services.clock()), desk);
        twice(() -> files.show(ticket), () -> {});
        assertThat(files.files()).isEmpty();
    }
}
