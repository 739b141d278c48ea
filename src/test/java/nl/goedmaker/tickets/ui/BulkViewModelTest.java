package nl.goedmaker.tickets.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.cli.Services;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Bulk;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.Tag;
import nl.goedmaker.tickets.TicketQuery;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Dialogs;
import nl.goedmaker.ui.Navigation;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.SameThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkViewModelTest {
    @TempDir
    Path temp;

    private final SameThread desk = new SameThread();
    private final List<String> asked = new ArrayList<>();
    private boolean sure;
    private ShopOnDisk shop;
    private Services services;
    private BulkViewModel model;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(temp.resolve("shop"));
        services = shop.services();
        for (String name : List.of("Sanne", "Sanne", "Joost", "Anna")) {
            shop.ticket(name);
            shop.pass(java.time.Duration.ofMinutes(1));
        }
        Desk surroundings = new Desk(
                Texts.in(Language.NL),
                services.clock(),
                desk,
                desk,
                new Nowhere(),
                new Dialogs() {
                    @Override
                    public boolean confirm(String title, String text, String goOn) {
                        asked.add(text);
                        return sure;
                    }

                    @Override
                    public Optional<String> ask(String title, String text, String label, String goOn) {
                        return Optional.empty();
                    }

                    @Override
                    public void tell(String title, String text) {}

                    @Override
                    public Optional<Path> saveAs(String title, String suggestedName, String extension) {
                        return Optional.empty();
                    }

                    @Override
                    public Optional<Path> folder(String title) {
                        return Optional.empty();
                    }

                    @Override
                    public List<Path> files(String title) {
                        return List.of();
                    }
                },
                text -> {},
                link -> true);
        model = new BulkViewModel(
                services.bulk(),
                services.merges(),
                services.tags(),
                services.reasons(),
                services.schedules()::hours,
                surroundings,
                () -> new Bulk.Chosen.Whole(View.OPEN, ""));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private record Nowhere() implements Navigation {
        @Override
        public void open(Room room) {}

        @Override
        public void openTicket(String reference) {}

        @Override
        public void openTicket(String reference, String step) {}

        @Override
        public void newTicket(String pasted) {}

        @Override
        public void openBankAccount() {}

        @Override
        public void newClaim(String pasted) {}
    }

    private List<TicketRow> rows(int... places) {
        List<TicketRow> all = services.tickets().page(TicketQuery.first(View.OPEN, "", 10));
        return java.util.Arrays.stream(places).mapToObj(all::get).toList();
    }

    @Test
    void closingAsksForAnOutcomeAndAReasonFirst() {
        model.choose(rows(0, 2));
        model.close();
        assertThat(desk.notices).containsExactly(Sentence.of("tickets.close.outcomeMissing"));
        model.justifiedProperty().set(Justified.NO);
        model.close();
        assertThat(desk.notices).contains(Sentence.of("tickets.close.reasonMissing"));
        model.reasonProperty().set(ReasonCode.POST);
        model.close();

        assertThat(desk.notices).endsWith(Sentence.of("tickets.change.bulkClose", "2"));
        assertThat(services.tickets().count(View.OPEN, "")).isEqualTo(2);
        assertThat(model.runningProperty().get()).isFalse();
        services.journal().undo();
        assertThat(services.tickets().count(View.OPEN, "")).isEqualTo(4);
    }

    private String lastNotice() {
        return Texts.in(Language.NL).get(desk.notices.getLast());
    }

    @Test
    void whatIsChosenIsPutAwayUntilAMomentThatIsSaidBeforehand() {
        model.refresh();
        model.choose(rows(0, 2));
        assertThat(model.choices())
                .extracting(choice -> Texts.in(Language.NL).get(choice.text()))
                .contains("Over 3 uur · zo 22 nov 12:34", "Morgenochtend · ma 23 nov 09:00");
        model.putAway(model.choices().get(1));
        assertThat(lastNotice()).isEqualTo("2 klachten weggelegd tot ma 23 nov 09:00");
        assertThat(services.tickets().count(View.SNOOZED, "")).isEqualTo(2);
        services.journal().undo();
        assertThat(services.tickets().count(View.SNOOZED, "")).isZero();
    }

    @Test
    void aMomentIsTypedForAllThatIsChosen() {
        model.refresh();
        model.chooseWhole(4);
        model.momentProperty().set("gisteren");
        assertThat(model.putAwayTyped()).isFalse();
        assertThat(model.momentErrorProperty().get()).contains("gisteren");
        assertThat(model.readingProperty().get()).isEmpty();
        model.momentProperty().set("3 dec");
        assertThat(model.readingProperty().get()).isEqualTo("Komen terug op do 3 dec 09:00");
        assertThat(model.putAwayTyped()).isTrue();
        assertThat(lastNotice()).isEqualTo("4 klachten weggelegd tot do 3 dec 09:00");
        assertThat(model.momentProperty().get()).isEmpty();
    }

    @Test
    void allInTheViewAreMeantUntilOthersAreChosen() {
        model.choose(rows(0, 1));
        model.chooseWhole(4);
        assertThat(model.countProperty().get()).isEqualTo(4);
        assertThat(model.canMerge()).isFalse();
        model.tag("gala");
        assertThat(services.tags().all()).containsExactly(new Tag("gala", 4));

        model.choose(rows(0));
        model.tag("beurs");
        assertThat(services.tags().all()).contains(new Tag("beurs", 1));
        model.tag("beurs");
        assertThat(desk.notices).endsWith(Sentence.of("tickets.bulk.nothing"));
    }

    @Test
    void theLaterOfTwoGoesIntoTheEarlierAndOtherCustomersAreAskedAbout() {
        model.choose(rows(1, 0));
        model.merge();
        assertThat(services.tickets().get("K-2026-0002").reference()).isEqualTo("K-2026-0001");
        assertThat(asked).isEmpty();

        model.choose(rows(0, 1));
        model.merge();
        assertThat(asked).singleElement().asString().contains("Sanne").contains("Joost");
        assertThat(services.tickets().get("K-2026-0003").reference()).isEqualTo("K-2026-0003");
        sure = true;
        model.merge();
        assertThat(services.tickets().get("K-2026-0003").reference()).isEqualTo("K-2026-0001");
    }
}
