package nl.goedmaker.checks.supplier;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedmaker.attachments.Attachments;
import nl.goedmaker.checks.Checks;
import nl.goedmaker.checks.evidence.CaseFile;
import nl.goedmaker.checks.evidence.CaseFile.Failure;
import nl.goedmaker.checks.evidence.Evidence;
import nl.goedmaker.checks.evidence.Row;
import nl.goedmaker.customers.OrderLine;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.Tickets;

/** Writes to suppliers about what fails for several customers. May wait for the disk. */
public final class SupplierLetters {
    private static final Set<String> SIGNALS = Set.of("SAME_ARTICLE", "SAME_BATCH", "SAME_SUPPLIER");
    private static final String NO_ARTICLE = "?";

    private final Checks checks;
    private final Tickets tickets;
    private final Attachments attachments;
    private final Settings settings;
    private final ZoneId zone;

    public SupplierLetters(Checks checks, Tickets tickets, Attachments attachments, Settings settings, ZoneId zone) {
        this.checks = checks;
        this.tickets = tickets;
        this.attachments = attachments;
        this.settings = settings;
        this.zone = zone;
    }

    /** Whether it names complaints that a supplier may want to know of. */
    public static boolean isAbout(Evidence evidence) {
        return SIGNALS.contains(evidence.signal());
    }

    /**
     * What the data file knows of pieces that failed as this one did.
     *
     * @throws Refusal when nobody else complained of the same article, batch or supplier
     */
    public SupplierReport report(Ticket ticket) {
        CaseFile file = checks.file(ticket);
        Set<String> others = checks.of(file).evidence().stream()
                .filter(SupplierLetters::isAbout)
                .flatMap(evidence -> evidence.rows().stream())
                .filter(Row.OfTicket.class::isInstance)
                .map(row -> ((Row.OfTicket) row).reference())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (others.isEmpty()) {
            throw Refusal.no("checks.letter.nothing", ticket.reference());
        }
        long people = file.failures().stream()
                .filter(failure -> others.contains(failure.reference()))
                .mapToLong(Failure::person)
                .distinct()
                .count();
        return new SupplierReport(
                ticket.reference(),
                file.complaint().supplier(),
                article(ticket),
                people + 1,
                file.sales().sold(),
                file.sales().failed(),
                Stream.concat(Stream.of(ticket), others.stream().map(tickets::get))
                        .map(this::fact)
                        .sorted(Comparator.comparing(SupplierCase::reportedOn).thenComparing(SupplierCase::reference))
                        .toList());
    }

    private SupplierCase fact(Ticket ticket) {
        OrderLine line = ticket.line();
        LocalDate reported = LocalDate.ofInstant(ticket.openedAt(), zone);
        LocalDate delivered = line == null ? null : line.deliveredOn();
        String batch = line == null ? null : line.batch();
        return new SupplierCase(
                ticket.reference(),
                reported,
                delivered == null ? null : ChronoUnit.DAYS.between(delivered, reported),
                ticket.type(),
                article(ticket),
                batch == null ? "" : batch,
                attachments.of(ticket).stream()
                        .filter(file -> file.mediaType().startsWith("image/"))
                        .count());
    }

    private static String article(Ticket ticket) {
        OrderLine line = ticket.line();
        if (line == null || line.article().equals(NO_ARTICLE)) {
            return "";
        }
        return line.articleName().isBlank() ? line.article() : line.articleName();
    }

    /** The letter in one language, signed by the shop. */
    public SupplierLetter letter(SupplierReport report, Language language) {
        return SupplierLetter.of(report, settings.shop(), Texts.in(language));
    }
}
