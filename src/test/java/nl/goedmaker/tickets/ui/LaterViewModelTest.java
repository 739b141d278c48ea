package nl.goedmaker.tickets.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.ClockRule;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.tickets.ui.LaterViewModel.Form;
import nl.goedmaker.ui.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaterViewModelTest {
    @TempDir
    Path folder;

    private ShopOnDisk shop;
    private TestDesk surroundings;
    private TicketViewModel workspace;
    private LaterViewModel model;
    private Ticket ticket;
    private int backs;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder.resolve("shop"));
        surroundings = new TestDesk(Language.NL, shop.services().clock());
        workspace = new TicketViewModel(
                shop.services().tickets(), surroundings.desk, any -> false, () -> backs++, ticket -> {});
        model = new LaterViewModel(
                shop.services().tickets(),
                shop.services().clocks(),
                shop.services().reminders(),
                shop.services().schedules()::hours,
                workspace,
                surroundings.desk);
        ticket = shop.ticket("Sanne de Wit");
        workspace.open(ticket.reference(), null);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private String lastNotice() {
        return surroundings.texts.get(surroundings.screen.notices.getLast());
    }

    @Test
    void everyChoiceSaysItsExactMoment() {
        assertThat(model.choices())
                .extracting(choice -> surroundings.texts.get(choice.text()))
                .containsExactly(
                        "Over 3 uur · zo 22 nov 12:30",
                        "Morgenochtend · ma 23 nov 09:00",
                        "Als de klant antwoordt · uiterlijk ma 30 nov 09:00");
    }

    @Test
    void theExactMomentIsSaidAfterPuttingAwayAndTheListComesBack() {
        model.putAway(model.choices().get(1));
        assertThat(lastNotice()).isEqualTo("Klacht K-2026-0001 weggelegd tot ma 23 nov 09:00");
        assertThat(backs).isEqualTo(1);
        assertThat(shop.services().tickets().count(View.SNOOZED, "")).isEqualTo(1);
        workspace.open(ticket.reference(), null);
        assertThat(surroundings.texts.get(model.away())).isEqualTo("Weggelegd tot ma 23 nov 09:00");
        shop.services().journal().undo();
        workspace.refresh();
        assertThat(model.away()).isNull();
    }

    @Test
    void whatWouldComeBackAfterAClockRanOutSaysSoBeforehand() {
        assertThat(model.choices())
                .extracting(choice -> surroundings.texts.get(model.words(choice)))
                .containsExactly(
                        "Over 3 uur · zo 22 nov 12:30",
                        "Morgenochtend · ma 23 nov 09:00",
                        "Als de klant antwoordt · uiterlijk ma 30 nov 09:00 · na de termijn");
        shop.services().tickets().sent(ticket, "Hoi");
        workspace.refresh();
        assertThat(model.choices())
                .extracting(choice -> surroundings.texts.get(model.words(choice)))
                .noneMatch(words -> words.contains("termijn"));
    }

    @Test
    void aTypedMomentIsReadBackWhileTyping() {
        model.open(Form.DATE);
        model.momentProperty().set("3 d");
        assertThat(model.readingProperty().get()).isEmpty();
        assertThat(model.errorProperty().get()).isEmpty();
        model.momentProperty().set("3 dec");
        assertThat(model.readingProperty().get()).isEqualTo("Komt terug op do 3 dec 09:00");
        model.confirm();
        assertThat(shop.services().tickets().get(ticket.reference()).snoozedUntil())
                .isEqualTo("2026-12-03T08:00:00Z");
        assertThat(model.formProperty().get()).isEqualTo(Form.NONE);
    }

    @Test
    void whatIsWrongIsToldAtTheFieldAndNothingIsPutAway() {
        model.open(Form.DATE);
        model.momentProperty().set("gisteren");
        model.confirm();
        assertThat(model.errorProperty().get()).contains("gisteren");
        model.momentProperty().set("1-1-2026");
        model.confirm();
        assertThat(model.errorProperty().get()).contains("voorbij");
        assertThat(model.formProperty().get()).isEqualTo(Form.DATE);
        assertThat(shop.services().tickets().count(View.SNOOZED, "")).isZero();
    }

    @Test
    void theClocksSayTheExactTimeAndTheWorkingTimeLeft() {
        assertThat(model.clocks())
                .extracting(line -> surroundings.texts.get(line.text()))
                .containsExactly(
                        "Eerste antwoord vóór 24 nov 09:30, nog 8 u 30 werktijd",
                        "Klacht afgehandeld vóór 6 dec 09:30, nog 80 u werktijd");
        assertThat(surroundings.texts.get(model.clocks().getFirst().source()))
                .contains("48 uur")
                .contains("advies");
        shop.services().tickets().sent(ticket, "Hoi");
        workspace.refresh();
        assertThat(model.clocks())
                .extracting(line -> surroundings.texts.get(line.text()))
                .containsExactly("Klacht afgehandeld: de klok staat stil, daarna nog 14 dagen");
    }

    @Test
    void aReminderIsAddedSavedForTheCalendarAndDone() throws IOException {
        model.open(Form.REMINDER);
        model.momentProperty().set("morgen 10:00");
        assertThat(model.readingProperty().get()).isEqualTo("Herinnering op ma 23 nov 10:00");
        model.wordsProperty().set("Bellen");
        model.confirm();
        workspace.refresh();
        var reminder = model.stateProperty().get().reminders().getFirst();
        assertThat(model.moment(reminder)).isEqualTo("ma 23 nov 10:00");
        Path file = folder.resolve("bellen.ics");
        surroundings.answers.file = Optional.of(file);
        model.saveCalendar(reminder);
        assertThat(Files.readString(file)).contains("DTSTART:20261123T090000Z").contains("SUMMARY:K-2026-0001: Bellen");
        model.done(reminder);
        workspace.refresh();
        assertThat(model.stateProperty().get().reminders()).isEmpty();
    }

    @Test
    void aComplaintThatIsPutAwayCanBeSavedForTheCalendar() throws IOException {
        model.putAway(model.choices().getLast());
        workspace.open(ticket.reference(), null);
        assertThat(surroundings.texts.get(model.away())).contains("antwoordt").contains("ma 30 nov 09:00");
        Path file = folder.resolve("later.ics");
        surroundings.answers.file = Optional.of(file);
        model.saveCalendar();
        assertThat(Files.readString(file)).contains("DTSTART:20261130T080000Z");
        model.wake();
        workspace.refresh();
        assertThat(model.away()).isNull();
    }

    @Test
    void theEndOfAClockIsSetWithAReasonThatIsSaidFromThenOn() {
        assertThat(model.runs(ClockRule.Kind.COMPLAINT)).isTrue();
        model.open(Form.COMPLAINT);
        model.momentProperty().set("24 dec 12:00");
        assertThat(model.readingProperty().get()).isEqualTo("Uiterlijk do 24 dec 12:00");
        model.confirm();
        assertThat(model.wordsErrorProperty().get()).contains("waarom");
        assertThat(model.errorProperty().get()).isEmpty();
        model.wordsProperty().set("Wacht op de zilversmid");
        model.confirm();
        assertThat(lastNotice()).isEqualTo("Klacht afgehandeld van K-2026-0001 verzet naar uiterlijk do 24 dec 12:00");
        workspace.refresh();
        ClockLine line = model.clocks().getLast();
        assertThat(surroundings.texts.get(line.text())).contains("vóór 24 dec 12:00");
        assertThat(surroundings.texts.get(line.brief())).startsWith("Klaar vóór 24 dec 12:00 (");
        assertThat(surroundings.texts.get(line.source())).isEqualTo("Zelf verzet: Wacht op de zilversmid");
        assertThat(model.formProperty().get()).isEqualTo(Form.NONE);
    }

    @Test
    void anotherComplaintClosesTheForm() {
        Ticket other = shop.ticket("Joost");
        model.open(Form.DATE);
        model.momentProperty().set("3 dec");
        shop.pass(Duration.ofMinutes(1));
        workspace.open(other.reference(), null);
        assertThat(model.formProperty().get()).isEqualTo(Form.NONE);
        assertThat(model.momentProperty().get()).isEmpty();
    }
}
