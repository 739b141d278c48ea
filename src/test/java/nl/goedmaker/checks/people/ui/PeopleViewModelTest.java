package nl.goedmaker.checks.people.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.checks.people.ui.PeoplePicture.Sort;
import nl.goedmaker.checks.people.ui.PeopleRow.State;
import nl.goedmaker.customers.Address;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Dialogs;
import nl.goedmaker.ui.Navigation;
import nl.goedmaker.ui.SameThread;
import nl.goedmaker.ui.Unreached;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleViewModelTest {
    private static final Address DOOR = new Address("Kerkstraat 12", "1234 AB", "Utrecht");

    @TempDir
    Path folder;

    private final SameThread screen = new SameThread();
    private ShopOnDisk shop;
    private PeopleViewModel model;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        model = new PeopleViewModel(
                shop.services().people(),
                new Desk(
                        Texts.in(Language.NL),
                        shop.services().clock(),
                        screen,
                        screen,
                        Unreached.of(Navigation.class),
                        Unreached.of(Dialogs.class),
                        text -> {},
                        link -> false));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private Ticket ticket(String name, @Nullable String email, @Nullable String phone, Address address) {
        return shop.services()
                .tickets()
                .open(new NewTicket(
                        name,
                        email,
                        phone,
                        "NL",
                        Language.NL,
                        Purchase.UNKNOWN,
                        Channel.WEBSHOP,
                        TicketType.BREAK,
                        "",
                        "Kapot",
                        null,
                        address));
    }

    private Ticket town() {
        Ticket sanne = ticket("Sanne de Wit", "s@x.nl", "06-24351970", DOOR);
        ticket("S. de Wit", "t@x.nl", "0031624351970", DOOR);
        ticket("Joost Bakker", "j@x.nl", null, DOOR);
        return sanne;
    }

    @Test
    void everyLineIsToldInWordsWithWhatFollowsFromIt() {
        model.open(town());
        assertThat(model.openProperty().get()).isTrue();
        assertThat(model.titleProperty().get()).isEqualTo("Wie is wie rond Sanne de Wit");
        assertThat(model.rows())
                .extracting(PeopleRow::names, PeopleRow::why, PeopleRow::state)
                .containsExactly(
                        tuple("Sanne de Wit en S. de Wit", "zelfde telefoon, zelfde adres", State.SAME_PERSON),
                        tuple("Sanne de Wit en Joost Bakker", "zelfde adres", State.CONNECTED),
                        tuple("S. de Wit en Joost Bakker", "zelfde adres", State.CONNECTED));
        PeoplePicture picture = model.pictureProperty().get();
        assertThat(picture.people())
                .extracting(PeoplePicture.Spot::name)
                .as("who is called alike is told apart")
                .containsExactly("S. de Wit", "S. de Wit (2)", "J. Bakker");
        assertThat(picture.people())
                .extracting(PeoplePicture.Spot::sort)
                .containsExactly(Sort.CENTRE, Sort.SAME, Sort.CONNECTED);
        assertThat(picture.edges().getFirst().reasons()).isEqualTo("zelfde telefoon\nzelfde adres");
        assertThat(picture.words()).contains("1 keer dezelfde persoon").contains("1 keer alleen verbonden");
    }

    @Test
    void aLineIsCutWithAReasonAndPutBack() {
        model.open(town());
        model.ask(model.rows().getFirst());
        model.reasonProperty().set("x".repeat(301));
        model.cut();
        assertThat(model.errorProperty().get()).contains("300");
        model.reasonProperty().set("moeder en dochter");
        model.cut();
        assertThat(model.askingProperty().get()).isNull();
        PeopleRow cut = model.rows().getLast();
        assertThat(cut.state()).isEqualTo(State.CUT);
        assertThat(cut.names()).isEqualTo("Sanne de Wit en S. de Wit");
        assertThat(cut.why()).isEqualTo("Door jou losgemaakt op 22 november 2026: moeder en dochter");
        assertThat(model.rows()).extracting(PeopleRow::state).containsExactly(State.CONNECTED, State.CUT);
        model.rejoin(cut);
        assertThat(model.rows()).extracting(PeopleRow::state).doesNotContain(State.CUT);
    }

    @Test
    void whoIsAloneIsToldSo() {
        model.open(ticket("Noor", null, null, Address.UNKNOWN));
        assertThat(model.rows()).isEmpty();
        assertThat(model.hintProperty().get()).startsWith("Bij Noor hoort niemand anders");
    }
}
