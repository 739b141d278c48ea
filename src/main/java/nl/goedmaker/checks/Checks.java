package nl.goedmaker.checks;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import nl.goedmaker.checks.evidence.Assessment;
import nl.goedmaker.checks.evidence.CaseFile;
import nl.goedmaker.checks.evidence.CaseFiles;
import nl.goedmaker.checks.evidence.Examination;
import nl.goedmaker.tickets.Ticket;

/** Looks into complaints. Everything is computed at the moment it is asked for, and nothing of it is kept. */
public final class Checks {
    private final CaseFiles files;
    private final Supplier<Examination> examination;
    private final Clock clock;

    /** @param examination with the signals and their strengths as the owner has them now */
    public Checks(CaseFiles files, Supplier<Examination> examination, Clock clock) {
        this.files = files;
        this.examination = examination;
        this.clock = clock;
    }

    /** What speaks for the customer and what asks for a question, now. May wait for the disk. */
    public Assessment of(Ticket ticket) {
        return of(ticket, clock.instant());
    }

    /** What is looked at, now. May wait for the disk. */
    public CaseFile file(Ticket ticket) {
        return file(ticket, clock.instant());
    }

    /** The same as it was at a moment. */
    public CaseFile file(Ticket ticket, Instant asOf) {
        return files.of(ticket, asOf);
    }

    /** What a case comes to, with the signals as they are set now. */
    public Assessment of(CaseFile file) {
        return examination.get().of(file);
    }

    /** The same as it would have been at a moment. */
    public Assessment of(Ticket ticket, Instant asOf) {
        return of(file(ticket, asOf));
    }
}
