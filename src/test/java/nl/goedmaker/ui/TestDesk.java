package nl.goedmaker.ui;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.goedmaker.app.WindowFixture;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;

/** The surroundings of a view model without a screen, remembering where it went and what it copied. */
public final class TestDesk implements Navigation {
    public final SameThread screen = new SameThread();
    /** The background of the desk; holds work up when a test says so. */
    public final Postponed background = new Postponed(screen);

    public final WindowFixture.Answers answers = new WindowFixture.Answers();
    /** Where the view model went, one line each. */
    public final List<String> trail = new ArrayList<>();

    public final List<String> copied = new ArrayList<>();
    public final Texts texts;
    public final Desk desk;

    public TestDesk(Language language, Clock clock) {
        texts = Texts.in(language);
        desk = new Desk(texts, clock, background, screen, this, answers, copied::add, link -> false);
    }

    @Override
    public void open(Room room) {
        trail.add(room.name());
    }

    @Override
    public void openTicket(String reference) {
        trail.add(reference);
    }

    @Override
    public void openTicket(String reference, String step) {
        trail.add(reference + " " + step);
    }

    @Override
    public void newTicket(String pasted) {
        trail.add("new ticket");
    }

    @Override
    public void openBankAccount() {
        trail.add("bank account");
    }

    @Override
    public void newClaim(String pasted) {
        trail.add("new claim");
    }
}
