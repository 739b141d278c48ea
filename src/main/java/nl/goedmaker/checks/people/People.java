package nl.goedmaker.checks.people;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.goedmaker.checks.people.PeopleRepository.Keyed;
import nl.goedmaker.checks.people.PeopleRepository.Raw;
import nl.goedmaker.customers.AccountMarks;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.text.Refusal;

/** Who may be who. Everything here is read from what is kept anyhow; the only thing written down is the owner's word against it. */
public final class People {
    /** Customers whose keys are made in one go; more than this waiting, and a question is answered before all are made. */
    private static final int BATCH = 500;

    private static final int LONGEST_REASON = 300;

    private final PeopleRepository repository;
    private final AccountMarks marks;
    private final List<FurtherKeys> further;
    private final Journal journal;
    private final Clock clock;

    public People(
            PeopleRepository repository, AccountMarks marks, List<FurtherKeys> further, Journal journal, Clock clock) {
        this.repository = repository;
        this.marks = marks;
        this.further = List.copyOf(further);
        this.journal = journal;
        this.clock = clock;
    }

    /** Who is taken for this customer, and who is connected with it, now. Waits for the data file. */
    public PeopleAround around(long customer) {
        return around(customer, clock.instant());
    }

    /**
     * The same as it was known at a moment: without customers, accounts and photos that came later, and without the cuts that the
     * owner made later. As with her explanations, what she found out afterwards does not speak along: whoever looks back wants to
     * know what was seen then. What is not dated in the data file is taken as it is today: names, mailboxes, numbers and addresses,
     * and cuts that were taken back.
     */
    public PeopleAround around(long customer, Instant asOf) {
        boolean complete = makeReady(customer);
        PeopleRows rows = PeopleRows.NONE;
        Set<Cut> cuts = new HashSet<>();
        Set<Long> read = new HashSet<>();
        Set<Long> toRead = Set.of(customer);
        PeopleAround around;
        do {
            rows = rows.and(sharing(toRead, rows.names(), asOf));
            cuts.addAll(repository.cuts(toRead, asOf));
            read.addAll(toRead);
            around = PeopleGraph.around(customer, rows, cuts);
            toRead = around.linked().stream()
                    .filter(each -> !read.contains(each))
                    .collect(Collectors.toSet());
        } while (!toRead.isEmpty());
        return PeopleGraph.around(customer, rows.and(namesOfCut(cuts, rows)), cuts)
                .completed(complete);
    }

    /** The ids of the customers that are taken for this one, with its own. */
    public Set<Long> linked(long customer) {
        return around(customer).linked();
    }

    private PeopleRows sharing(Set<Long> customers, Map<Long, String> known, Instant asOf) {
        PeopleRows rows = repository.sharing(customers, asOf);
        Set<PersonKey> keys = new HashSet<>();
        further.forEach(each -> keys.addAll(each.sharing(customers, asOf)));
        Set<Long> nameless = keys.stream()
                .map(PersonKey::customer)
                .filter(each -> !known.containsKey(each) && !rows.names().containsKey(each))
                .collect(Collectors.toSet());
        return rows.and(new PeopleRows(repository.names(nameless), keys));
    }

    private PeopleRows namesOfCut(Set<Cut> cuts, PeopleRows rows) {
        Set<Long> nameless = new HashSet<>();
        cuts.forEach(cut -> {
            nameless.add(cut.first());
            nameless.add(cut.second());
        });
        nameless.removeAll(rows.names().keySet());
        return new PeopleRows(repository.names(nameless), Set.of());
    }

    /**
     * Says that two customers have nothing to do with each other; can be taken back.
     *
     * @param reason why; may be empty
     */
    public void cut(long one, long other, String reason) {
        if (one == other) {
            throw new IllegalArgumentException("nobody is somebody else");
        }
        if (reason.strip().codePointCount(0, reason.strip().length()) > LONGEST_REASON) {
            throw Refusal.badInput("checks.people.reasonTooLong", LONGEST_REASON);
        }
        journal.change(
                Change.of("checks.people.change.cut", names(one, other)),
                () -> repository.addCut(Cut.between(one, other, reason.strip(), clock.instant())));
    }

    /** Takes such a word back; where there is none, nothing happens. */
    public void rejoin(long one, long other) {
        journal.change(
                Change.of("checks.people.change.rejoin", names(one, other)),
                () -> repository.removeCut(Math.min(one, other), Math.max(one, other)));
    }

    private String names(long one, long other) {
        Map<Long, String> names = new HashMap<>(repository.names(Set.of(one, other)));
        return names.getOrDefault(one, "?") + " – " + names.getOrDefault(other, "?");
    }

    /** Makes the keys of every customer that waits for them; belongs in the background. */
    public void catchUp() {
        if (repository.hasMarks()) {
            repository.remark(marks.key());
        }
        List<Raw> waiting = repository.waiting(BATCH);
        while (!waiting.isEmpty()) {
            keep(waiting);
            waiting = repository.waiting(BATCH);
        }
    }

    /** Whether so many customers wait for their keys that a question is answered before all are made. */
    public boolean isBehind() {
        return repository.countWaiting(BATCH + 1) > BATCH;
    }

    /** @return whether nobody waits any more */
    private boolean makeReady(long customer) {
        if (isBehind()) {
            keep(repository.waiting(Set.of(customer)));
            return false;
        }
        keep(repository.waiting(BATCH));
        return true;
    }

    private void keep(List<Raw> read) {
        if (!read.isEmpty()) {
            repository.keep(read.stream()
                    .map(raw -> new Keyed(raw, raw.exists() ? PersonKeys.of(raw, marks) : Set.of()))
                    .toList());
        }
    }
}
