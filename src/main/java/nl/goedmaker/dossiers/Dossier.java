package nl.goedmaker.dossiers;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.goedmaker.attachments.AttachedFile;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.checks.CheckNote;
import nl.goedmaker.checks.Statement;
import nl.goedmaker.customers.OrderLine;
import nl.goedmaker.settings.Shop;
import nl.goedmaker.tickets.Remedy;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TimelineEntry;

/**
 * Everything of one complaint that is handed over.
 *
 * @param purchases what was bought, also by what was merged with it
 * @param timeline oldest first; without the notes when they are left out
 * @param answers what was answered to the questions of the check, by the name of the question; none when notes are left out
 * @param checkNotes what the owner noted in the check; none when notes are left out
 * @param withNotes whether it holds what the owner wrote for herself: notes, and why she gave more than her limit
 * @param zone in which its moments are written
 */
public record Dossier(
        Shop shop,
        Ticket ticket,
        List<OrderLine> purchases,
        List<TimelineEntry> timeline,
        List<Remedy> remedies,
        List<Cashback> cashbacks,
        List<AttachedFile> attachments,
        Map<String, List<Statement>> answers,
        List<CheckNote> checkNotes,
        boolean withNotes,
        ZoneId zone) {
    public Dossier {
        purchases = List.copyOf(purchases);
        timeline = List.copyOf(timeline);
        remedies = List.copyOf(remedies);
        cashbacks = List.copyOf(cashbacks);
        attachments = List.copyOf(attachments);
        answers = Map.copyOf(answers);
        checkNotes = List.copyOf(checkNotes);
    }

    /** The last moment in it: what its files are dated by, so that the same complaint gives the same bytes. */
    public Instant lastChange() {
        return Stream.of(
                        Stream.of(ticket.openedAt(), ticket.closedAt()),
                        timeline.stream().map(TimelineEntry::at),
                        remedies.stream().flatMap(remedy -> Stream.of(remedy.chosenAt(), remedy.doneAt())),
                        cashbacks.stream().map(Cashback::offeredAt),
                        attachments.stream().map(AttachedFile::addedAt),
                        answers.values().stream().flatMap(List::stream).map(Statement::at),
                        checkNotes.stream().map(CheckNote::at))
                .flatMap(moments -> moments)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(ticket.openedAt());
    }
}
