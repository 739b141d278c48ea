package nl.goedmaker.tickets;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.goedmaker.text.Sentence;

/** The remedies that were chosen. A cashback speaks for itself and is left out here. */
public final class RemedyEnds implements LooseEnds {
    private final Tickets tickets;
    private final ZoneId zone;

    public RemedyEnds(Tickets tickets, ZoneId zone) {
        this.tickets = tickets;
        this.zone = zone;
    }

    @Override
    public List<LooseEnd> of(Ticket ticket) {
        return tickets.remedies(ticket).stream()
                .filter(remedy -> remedy.kind() != RemedyKind.CASHBACK)
                .map(this::end)
                .toList();
    }

    private LooseEnd end(Remedy remedy) {
        Sentence kind = Sentence.of("tickets.remedy.kind." + remedy.kind());
        Instant done = remedy.doneAt();
        if (done != null) {
            return new LooseEnd(
                    Sentence.of("tickets.end.remedyDone", kind, LocalDate.ofInstant(done, zone)), false, Step.SOLVE);
        }
        LocalDate promised = remedy.promisedOn();
        Sentence what = promised == null
                ? Sentence.of("tickets.end.remedy", kind)
                : Sentence.of("tickets.end.remedyPromised", kind, promised);
        return new LooseEnd(what, true, Step.SOLVE);
    }
}
