package nl.goedmaker.checks.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.goedmaker.checks.evidence.CaseFile.Complaint;
import nl.goedmaker.checks.evidence.CaseFile.Failure;
import nl.goedmaker.checks.evidence.CaseFile.Judged;
import nl.goedmaker.checks.evidence.CaseFile.Orders;
import nl.goedmaker.checks.evidence.CaseFile.PastComplaint;
import nl.goedmaker.checks.evidence.CaseFile.Sales;
import nl.goedmaker.checks.evidence.CaseFile.Stories;
import nl.goedmaker.tickets.Ticket;
import org.jspecify.annotations.Nullable;

/** Reads what is looked at for one complaint. Everything is as it was at a moment: what came or was decided later is left out. */
public interface CaseRepository {
    Complaint complaint(Ticket ticket, Instant asOf);

    /**
     * Complaints of the year before about the same article or supplier, by people who share nothing with this one; those that
     * turned out unjustified are left out.
     *
     * @param people everybody who is this customer or shares anything with them
     */
    List<Failure> failures(Ticket ticket, Set<Long> people, Instant asOf);

    /** How many of the article were sold and failed. */
    Sales sales(Ticket ticket, Instant asOf);

    /** @param person the customers that are this one person */
    List<PastComplaint> past(Ticket ticket, Set<Long> person, Instant asOf);

    Orders orders(Ticket ticket, Set<Long> person, Instant asOf);

    Stories stories(Ticket ticket, Set<Long> person, Instant asOf);

    List<Judged> reviews(Ticket ticket, Instant asOf);

    /**
     * References of other complaints about the same order: who gave it and who got it may both write, and what they write and show
     * is about one occurrence.
     */
    Set<String> aboutSameOrder(Ticket ticket);

    /** The last complaint of a customer by then about another order; blank when there is none. */
    String lastComplaint(Ticket ticket, long customer, Instant asOf);

    /**
     * Whether no account that was given for this complaint is the one the order was paid from; {@code null} when one of them is
     * not known.
     */
    @Nullable
    Boolean payerDiffers(Ticket ticket, Instant asOf);
}
