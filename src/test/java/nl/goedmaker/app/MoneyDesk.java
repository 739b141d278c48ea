package nl.goedmaker.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.goedmaker.cli.Services;
import nl.goedmaker.payouts.ui.PayoutsViewModel;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Navigation;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.SameThread;

/** A small shop on a real data file, and a desk without a screen: for view models of the rooms where money goes out. */
public final class MoneyDesk implements AutoCloseable {
    public final Services services;
    public final MoneyShop shop;
    public final SameThread screen = new SameThread();
    public final WindowFixture.Answers answers = new WindowFixture.Answers();
    public final List<String> copied = new ArrayList<>();
    public final List<String> opened = new ArrayList<>();
    public final Desk desk;

    public MoneyDesk(Path folder) {
        services = Wiring.open(new DataFolder(folder), MoneyShop.SUNDAY);
        shop = new MoneyShop(services);
        desk = new Desk(
                Texts.in(Language.NL),
                MoneyShop.SUNDAY,
                screen,
                screen,
                new Doors(opened),
                answers,
                copied::add,
                opened::add);
    }

    /** The room of the payouts as the window has it. */
    public PayoutsViewModel payouts() {
        return new PayoutsViewModel(
                services.payouts(), services.bankFiles(), services.cashbacks(), services.settings(), desk);
    }

    /** The keys of what was told, done and refused, in the order of time. */
    public List<String> told() {
        return screen.notices.stream().map(Sentence::key).toList();
    }

    @Override
    public void close() {
        services.close();
    }

    private record Doors(List<String> opened) implements Navigation {
        @Override
        public void open(Room room) {
            opened.add(room.name());
        }

        @Override
        public void openTicket(String reference) {
            opened.add(reference);
        }

        @Override
        public void openTicket(String reference, String step) {
            opened.add(reference);
        }

        @Override
        public void newTicket(String pasted) {}

        @Override
        public void openBankAccount() {
            opened.add("bank account");
        }

        @Override
        public void newClaim(String pasted) {}
    }
}
