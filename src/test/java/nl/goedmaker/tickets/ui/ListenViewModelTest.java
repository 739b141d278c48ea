package nl.goedmaker.tickets.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.goedmaker.ShopOnDisk;
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
    private ListenViewModel model;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        model = new ListenViewModel(
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
                new DraftDesk(shop.services().drafts(), background));
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

    @Test
    void aNoteThatIsEmptyIsToldAtItsField() {
        model.show(shop.ticket("Sanne"));
        model.saveNote();
        assertThat(model.noteErrorProperty().get()).contains("leeg");
    }
}
