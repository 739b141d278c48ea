package nl.goedmaker.checks.beside;

import java.time.LocalDate;
import java.util.function.Predicate;
import nl.goedmaker.checks.evidence.Row;
import nl.goedmaker.checks.likeness.SideBySide;
import nl.goedmaker.checks.readings.ReadMessage;
import nl.goedmaker.checks.readings.ReadPhoto;
import nl.goedmaker.checks.readings.Readings;
import nl.goedmaker.customers.OrderLine;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.Tickets;

/** Brings both halves of what evidence names, to be looked at side by side. May wait for the disk. */
public final class Pairs {
    private final Readings readings;
    private final Tickets tickets;
    private final Predicate<Ticket> hidden;

    /** @param hidden whether the owner does not want to see whose a complaint is yet */
    public Pairs(Readings readings, Tickets tickets, Predicate<Ticket> hidden) {
        this.hidden = hidden;
        this.readings = readings;
        this.tickets = tickets;
    }

    /** @throws Refusal when one of the messages is no longer there */
    public TextPair texts(Row.OfTexts pair) {
        ReadMessage mine = message(pair.mine());
        ReadMessage theirs = message(pair.theirs());
        SideBySide both = Readings.sideBySide(mine, theirs);
        return TextPair.of(
                both,
                new TextPair.Side(whose(mine.reference()), mine.at(), both.mine(), both.inMine()),
                new TextPair.Side(whose(theirs.reference()), theirs.at(), both.theirs(), both.inTheirs()));
    }

    private ReadMessage message(long entry) {
        return readings.message(entry).orElseThrow(() -> Refusal.badInput("checks.beside.textGone"));
    }

    private Whose whose(String reference) {
        return whose(tickets.get(reference));
    }

    private Whose whose(Ticket ticket) {
        return new Whose(
                ticket.reference(), hidden.test(ticket) ? "" : ticket.customer().shortName());
    }

    /** @throws Refusal when one of the photos is no longer there */
    public PhotoPair photos(Row.OfPhotos pair) {
        return new PhotoPair(photo(pair.mine()), photo(pair.theirs()));
    }

    /** @throws Refusal when it is no longer there */
    public PhotoPair photo(Row.OfPhoto photo) {
        return new PhotoPair(photo(photo.attachment()), null);
    }

    private ShownPhoto photo(long attachment) {
        ReadPhoto photo = readings.photo(attachment).orElseThrow(() -> Refusal.badInput("checks.beside.photoGone"));
        Ticket ticket = tickets.get(photo.reference());
        OrderLine line = ticket.line();
        LocalDate delivered = line == null ? null : line.deliveredOn();
        return new ShownPhoto(whose(ticket), photo.file(), photo.facts().taken(), delivered);
    }
}
