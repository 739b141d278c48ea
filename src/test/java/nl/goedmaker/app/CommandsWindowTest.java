package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.money.Money;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.settings.Preferences.Theme;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketQuery;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.Screen;
import nl.goedmaker.ui.keys.Command;
import nl.goedmaker.ui.palette.PaletteRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything the program does, found by its name in the palette and done there. */
class CommandsWindowTest {
    private static final Texts TEXTS = Texts.in(Language.NL);

    @TempDir
    Path folder;

    private WindowFixture window;
    private Owner owner;

    /** Goes to a command by its whole name. */
    private PaletteRow.Choice find(Command command) {
        TextField field = window.find("palette-field");
        String title = TEXTS.get(command.title());
        Screen.does(() -> field.setText(title));
        window.settle();
        ListView<PaletteRow> list = window.find("palette-list");
        for (int i = 0; i < 10; i++) {
            PaletteRow row = Screen.on(() -> list.getSelectionModel().getSelectedItem());
            if (row instanceof PaletteRow.Choice choice && choice.title().equals(title)) {
                return choice;
            }
            owner.press(KeyCode.DOWN);
        }
        throw new AssertionError("the palette has no " + title);
    }

    private void does(Command command) {
        owner.press(KeyCode.SHORTCUT, KeyCode.K);
        find(command);
        owner.press(KeyCode.ENTER);
    }

    private void saysWhatIsMissing(Command command) {
        does(command);
        assertThat(owner.notice())
                .as(command.name())
                .contains(TEXTS.get(command.need().missing()));
    }

    private void opens(Ticket ticket) {
        Screen.does(() -> window.window.openTicket(ticket.reference()));
        window.settle();
    }

    private Set<String> references() {
        return window.services.tickets().page(TicketQuery.first(TicketQuery.View.ALL, "", 50)).stream()
                .map(TicketRow::reference)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyCommandIsInThePaletteAndDoesItsWorkOrSaysWhatIsMissing() throws Exception {
        try (WindowFixture opened =
                WindowFixture.open(folder, MoneyShop.SUNDAY, new Preferences(Language.NL, Theme.LIGHT, 100))) {
            window = opened;
            owner = new Owner(window);
            MoneyShop shop = new MoneyShop(window.services);
            Ticket first = window.services
                    .tickets()
                    .get(shop.offer("Sanne de Wit", "7,50").ticket());
            Ticket second = window.services
                    .tickets()
                    .get(shop.offer("J. Visser", "5,00").ticket());
            shop.claim("L. Peeters", "5,00");
            Ticket plain = window.services
                    .tickets()
                    .open(new NewTicket(
                            "A. Mulder",
                            null,
                            null,
                            "NL",
                            Language.NL,
                            new Purchase("1009", "Gouden ring", "ring", Money.parse("90"), null),
                            Channel.WEBSHOP,
                            TicketType.LATE,
                            "Pakje is er nog niet",
                            "Waar blijft het?",
                            null));
            Screen.does(() -> window.window.view().refresh());
            window.settle();

            nothingIsThereYet();
            aComplaint(first, second, plain);
            aSearchThatIsKept();
            otherRooms();
            assertThat(window.failures).isEmpty();
        }
    }

    private void nothingIsThereYet() {
        Screen.does(() -> window.window.open(Room.INSIGHTS));
        owner.press(KeyCode.SHORTCUT, KeyCode.K);
        Set<Command.Need> seen = EnumSet.noneOf(Command.Need.class);
        for (Command command : Command.values()) {
            if (command.category().home().isPresent() && seen.add(command.need())) {
                String missing = command.need() == Command.Need.NOTHING
                        ? ""
                        : TEXTS.get(command.need().missing());
                assertThat(find(command).item().detail()).as(command.name()).isEqualTo(missing);
            }
        }
        owner.press(KeyCode.ESCAPE);
        saysWhatIsMissing(Command.DELETE_TICKET);
        assertThat(references()).hasSize(4);
        saysWhatIsMissing(Command.REVIEW_POSTED);
        saysWhatIsMissing(Command.REVOKE_CASHBACK);
        saysWhatIsMissing(Command.BOOKED);
    }

    private void aComplaint(Ticket first, Ticket second, Ticket plain) {
        opens(first);
        does(Command.TAG);
        assertThat(owner.focus()).isEqualTo("ticket-tag-add");
        does(Command.MESSAGE);
        assertThat(owner.focus()).isEqualTo("listen-message");
        does(Command.ADD_TASK);
        assertThat(owner.focus()).isEqualTo("checklist-add");
        does(Command.SEND_ANSWER);
        assertThat(owner.sees("reply-text")).isTrue();
        does(Command.COPY_OFFER_CODE);
        assertThat(owner.sees("offer-code")).isTrue();
        does(Command.COPY_OFFER_CODE);
        assertThat(owner.clipboard()).isEqualTo(owner.words("offer-code"));
        does(Command.SPLIT);
        assertThat(owner.sees("split-card")).isTrue();
        owner.press(KeyCode.ESCAPE);
        does(Command.REMIND);
        assertThat(owner.focus()).isEqualTo("later-moment");
        owner.press(KeyCode.ESCAPE);
        does(Command.FIRST_REPLY_BY);
        assertThat(owner.focus()).isEqualTo("later-moment");
        owner.press(KeyCode.ESCAPE);
        does(Command.EXPORT_TICKET);
        assertThat(owner.sees("export-save")).isTrue();
        owner.press(KeyCode.ESCAPE);

        saysWhatIsMissing(Command.TAKE_APART);
        window.answers.words = second.reference();
        does(Command.MERGE);
        assertThat(references()).hasSize(3);
        does(Command.TAKE_APART);
        assertThat(references()).hasSize(4);

        opens(first);
        saysWhatIsMissing(Command.WAKE);
        window.services.tickets().snooze(first, MoneyShop.SUNDAY.instant().plusSeconds(86_400), false);
        window.settle();
        does(Command.WAKE);
        assertThat(window.services.tickets().get(first.reference()).snoozedUntil())
                .isNull();

        opens(plain);
        does(Command.DELETE_TICKET);
        assertThat(references()).doesNotContain(plain.reference());
        does(Command.UNDO);
        assertThat(references()).contains(plain.reference());
    }

    private void aSearchThatIsKept() {
        does(Command.FIND);
        assertThat(owner.focus()).isEqualTo("tickets-filter");
        saysWhatIsMissing(Command.SAVE_SEARCH);
        does(Command.FIND);
        owner.write("armband");
        window.answers.words = "Armbanden";
        does(Command.SAVE_SEARCH);
        assertThat(window.services.savedSearches().all()).hasSize(1);
        window.answers.words = "Zilver";
        does(Command.RENAME_SEARCH);
        assertThat(window.services.savedSearches().all().getFirst().name()).isEqualTo("Zilver");
        does(Command.REMOVE_SEARCH);
        assertThat(window.services.savedSearches().all()).isEmpty();
        does(Command.LIST_MENU);
        MenuButton menu = window.find("tickets-list-menu");
        assertThat(Screen.on(menu::isShowing)).isTrue();
        Screen.does(menu::hide);
    }

    private void otherRooms() throws Exception {
        does(Command.NEW_REVIEW);
        assertThat(owner.sees("review-new-text")).isTrue();
        does(Command.READ_CLAIM);
        assertThat(owner.focus()).isEqualTo("claim-text");
        ListView<?> cashbacks = window.find("cashback-list");
        Screen.does(() -> cashbacks.getSelectionModel().select(0));
        window.settle();
        does(Command.COPY_CODE);
        assertThat(owner.clipboard()).isNotBlank();
        does(Command.PAYOUTS);
        ListView<?> queue = window.find("payouts-list");
        Screen.does(() -> queue.getSelectionModel().select(0));
        window.settle();
        does(Command.HOLD_PAYOUT);
        does(Command.RELEASE_PAYOUT);
        does(Command.PAYOUT_TICKET);
        assertThat(owner.sees("ticket-subject")).isTrue();
        does(Command.BACK_UP);
        try (Stream<Path> made = Files.list(folder.resolve("backups"))) {
            assertThat(made).isNotEmpty();
        }
        owner.press(KeyCode.SHORTCUT, KeyCode.K);
        find(Command.REVOKE_OFFER);
        window.picture("palette-missing");
        owner.press(KeyCode.ESCAPE);
        does(Command.KEYS);
        window.picture("key-sheet-all");
    }
}
