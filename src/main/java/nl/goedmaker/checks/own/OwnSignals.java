package nl.goedmaker.checks.own;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.goedmaker.checks.people.People;
import nl.goedmaker.checks.people.PeopleAround;
import nl.goedmaker.checks.people.Person;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.Tickets;

/** The signals that the owner put together. Each change is one step that can be taken back. */
public final class OwnSignals {
    /** As many as one can still oversee. */
    public static final int MOST = 20;

    /** How many of the last complaints a new one is tried on. */
    public static final int TRIED_ON = 200;

    private final OwnSignalRepository repository;
    private final OwnCounts counts;
    private final People people;
    private final Tickets tickets;
    private final Journal journal;
    private final Clock clock;

    public OwnSignals(OwnSignalRepository repository, People people, Tickets tickets, Journal journal, Clock clock) {
        this.repository = repository;
        this.counts = new OwnCounts(repository);
        this.people = people;
        this.tickets = tickets;
        this.journal = journal;
        this.clock = clock;
    }

    /** The oldest first. */
    public List<OwnSignal> all() {
        return repository.all();
    }

    /** @throws Refusal when something of the rule cannot be used, its name is taken, or there are as many as there may be */
    public OwnSignal add(OwnRule rule) {
        OwnRule usable = OwnRuleLimits.usable(rule);
        List<OwnSignal> all = all();
        if (all.size() >= MOST) {
            throw Refusal.no("checks.ownSignal.tooMany", MOST);
        }
        free(usable.name(), 0, all);
        return journal.change(Change.of("checks.change.ownAdd", usable.name()), () -> repository.add(usable));
    }

    /** @throws Refusal as {@link #add}, or when it is gone */
    public void change(long id, OwnRule rule) {
        OwnRule usable = OwnRuleLimits.usable(rule);
        List<OwnSignal> all = all();
        kept(id, all);
        free(usable.name(), id, all);
        journal.change(Change.of("checks.change.ownChange", usable.name()), () -> repository.change(id, usable));
    }

    /**
     * Removes one, with what was set about it.
     *
     * @throws Refusal when it is gone
     */
    public void remove(long id) {
        OwnSignal own = kept(id, all());
        journal.change(Change.of("checks.change.ownRemove", own.rule().name()), () -> repository.remove(id));
    }

    private static OwnSignal kept(long id, List<OwnSignal> all) {
        return all.stream()
                .filter(own -> own.id() == id)
                .findFirst()
                .orElseThrow(() -> Refusal.badInput("checks.ownSignal.gone"));
    }

    private static void free(String name, long self, List<OwnSignal> all) {
        all.stream()
                .filter(other -> other.id() != self && other.rule().name().equalsIgnoreCase(name))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.no("checks.ownSignal.taken", other.rule().name());
                });
    }

    /** Whether words say nothing of who somebody is, so that a signal may be called so. */
    public static boolean isAboutNobody(String words) {
        return OwnRuleLimits.aboutSomebody(words).isEmpty();
    }

    /** Of how many complaints something was looked for, and in which it was seen. */
    public record Tried(int of, List<String> seen) {
        public Tried {
            seen = List.copyOf(seen);
        }
    }

    /**
     * In which of the last {@value #TRIED_ON} complaints a rule would be seen now; of a closed one, just before it was closed. May wait
     * for the disk.
     *
     * @throws Refusal when something of the rule cannot be used
     */
    public Tried tried(OwnRule rule) {
        OwnSignal signal = new OwnSignal(0, OwnRuleLimits.usable(rule));
        List<String> last = repository.newest(TRIED_ON);
        return new Tried(
                last.size(),
                last.stream()
                        .filter(reference -> isSeen(signal, tickets.get(reference)))
                        .toList());
    }

    private boolean isSeen(OwnSignal signal, Ticket ticket) {
        Instant closed = ticket.closedAt();
        Instant asOf = closed == null ? clock.instant() : closed.minusMillis(1);
        Set<Long> person = Set.of();
        Set<Long> known = new HashSet<>();
        if (signal.rule().scope() != Scope.COMPLAINT) {
            PeopleAround around = people.around(ticket.customer().id(), asOf);
            person = around.linked();
            known.addAll(person);
            around.connected().stream().map(Person::id).forEach(known::add);
        }
        return counts.of(List.of(signal), ticket, person, known, asOf)
                        .getOrDefault(signal.name(), List.of())
                        .size()
                >= signal.rule().least();
    }
}
