package nl.goedmaker.tickets.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.customers.Address;
import nl.goedmaker.drafts.ui.DraftDesk;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Dialogs;
import nl.goedmaker.ui.Navigation;
import nl.goedmaker.ui.Postponed;
import nl.goedmaker.ui.SameThread;
import nl.goedmaker.ui.Unreached;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListenViewModelTest {
    @TempDir
    Path folder;

    private final SameThread screen = new SameThread();
    private final Postponed background = new Postponed(screen);
    private ShopOnDisk shop;
    private DraftDesk drafts;
    private ListenViewModel model;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        drafts = new DraftDesk(shop.services().drafts(), background);
        model = model();
    }

    private ListenViewModel model() {
        return new ListenViewModel(
                shop.services().tickets(),
                shop.services().settings(),
                new Desk(
                        Texts.in(Language.NL),
                        shop.services().clock(),
                        background,
                        screen,
                        Unreached.of(Navigation.class),
                        Unreached.of(Dialogs.class),
                        text -> {},
                        link -> false),
                drafts);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void theDetailsAreKeptAsTheyStoodWhenTheButtonWasPressed() {
        Ticket ticket = shop.ticket("Sanne");
        model.show(ticket);
        model.fields().value(Field.SUBJECT).set("Armband kapot");
        background.holds = true;
        model.saveDetails();
        model.fields().value(Field.SUBJECT).set("Armband kapot, en n");
        background.release();
        assertThat(shop.services().tickets().get(ticket.reference()).subject()).isEqualTo("Armband kapot");
        assertThat(model.fields().value(Field.SUBJECT).get())
                .as("what was typed meanwhile is still there")
                .isEqualTo("Armband kapot, en n");
        assertThat(model.fields().isTouched()).isTrue();
    }

    private void type(Field field, String words) {
        model.fields().value(field).set(words);
    }

    private Ticket fresh(Ticket ticket) {
        return shop.services().tickets().get(ticket.reference());
    }

    @Test
    void addressBatchSupplierAndAccountAreKeptAndTakenBackAsOneStep() {
        Ticket ticket = shop.ticket("Sanne");
        model.show(ticket);
        type(Field.STREET, "Kerkstraat 12-A");
        type(Field.POSTCODE, "1234 AB");
        type(Field.BATCH, "C-2217");
        type(Field.SUPPLIER, "Zilverhuis");
        type(Field.PAID_FROM, ShopOnDisk.IBANS[0]);
        assertThat(model.saveDetails()).isNull();
        Ticket kept = fresh(ticket);
        assertThat(kept.customer().address()).isEqualTo(new Address("Kerkstraat 12-A", "1234 AB", null));
        assertThat(kept.line()).isNotNull();
        assertThat(kept.line().batch()).isEqualTo("C-2217");
        assertThat(kept.line().supplier()).isEqualTo("Zilverhuis");
        assertThat(kept.line().payerKnown()).isTrue();
        assertThat(model.fields().value(Field.PAID_FROM).get())
                .as("only that it is known")
                .isEqualTo(TicketFields.KNOWN);
        assertThat(model.fields().isTouched()).isFalse();
        shop.services().journal().undo();
        model.show(fresh(ticket));
        assertThat(model.fields().value(Field.STREET).get()).isEmpty();
        assertThat(model.fields().value(Field.PAID_FROM).get()).isEmpty();
    }

    @Test
    void aKnownAccountStaysUntilItIsForgottenOrAnotherTakesItsPlace() {
        Ticket ticket = shop.ticket("Sanne");
        model.show(ticket);
        type(Field.PAID_FROM, ShopOnDisk.IBANS[0]);
        model.saveDetails();
        type(Field.SUBJECT, "Armband kapot");
        model.saveDetails();
        assertThat(fresh(ticket).line().payerKnown()).isTrue();
        type(Field.PAID_FROM, "");
        model.saveDetails();
        assertThat(fresh(ticket).line().payerKnown()).isFalse();
    }

    @Test
    void whatCannotBeUsedIsToldAtItsField() {
        model.show(shop.ticket("Sanne"));
        type(Field.PAID_FROM, "NL00 INGB 0001 2345 67");
        assertThat(model.saveDetails()).isEqualTo(Field.PAID_FROM);
        assertThat(model.fields().error(Field.PAID_FROM).get()).isNotEmpty();
        type(Field.PAID_FROM, "");
        type(Field.ARTICLE, "");
        type(Field.SUPPLIER, "Zilverhuis");
        assertThat(model.saveDetails()).isEqualTo(Field.SUPPLIER);
        assertThat(model.fields().error(Field.SUPPLIER).get()).contains("artikel");
    }

    @Test
    void anAccountIsNotKeptWhileItIsTyped() {
        model.show(shop.ticket("Sanne"));
        type(Field.STREET, "Kerkstraat 12-A");
        type(Field.PAID_FROM, ShopOnDisk.IBANS[0]);
        drafts.save();
        String typed = shop.services()
                .database()
                .read(context -> context.fetch("SELECT * FROM typed_text").formatCSV());
        assertThat(typed).contains("Kerkstraat").doesNotContain(ShopOnDisk.IBANS[0]);
    }

    @Test
    void whetherMoreIsShownIsRememberedForTheNextTime() {
        Ticket ticket = shop.ticket("Sanne");
        model.show(ticket);
        assertThat(model.unfoldedProperty().get()).isFalse();
        model.unfoldedProperty().set(true);
        ListenViewModel next = model();
        next.show(ticket);
        assertThat(next.unfoldedProperty().get()).isTrue();
    }

    @Test
    void aNoteThatIsEmptyIsToldAtItsField() {
        model.show(shop.ticket("Sanne"));
        model.saveNote();
        assertThat(model.noteErrorProperty().get()).contains("leeg");
    }
}
