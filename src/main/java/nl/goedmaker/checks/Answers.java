package nl.goedmaker.checks;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.Tickets;
import nl.goedmaker.tickets.TimelineQuery;

/** What was answered to the questions of a complaint. Each call is one step that can be taken back. */
public final class Answers {
    /** Characters of an answer and of a quote. */
    public static final int LONGEST = 2_000;

    private static final String ANSWERED = "tickets.event.answered";

    private final AnswerRepository repository;
    private final Tickets tickets;
    private final Journal journal;
    private final Clock clock;

    public Answers(AnswerRepository repository, Tickets tickets, Journal journal, Clock clock) {
        this.repository = repository;
        this.tickets = tickets;
        this.journal = journal;
        this.clock = clock;
    }

    /** All that was answered, by the name of the question; the oldest first and the one that holds last. */
    public Map<String, List<Statement>> of(Ticket ticket) {
        return repository.of(ticket.id());
    }

    /** The answers that hold, by the name of the question. */
    public Map<String, String> now(Ticket ticket) {
        return of(ticket).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getLast().answer()));
    }

    /**
     * Notes an answer, or corrects the one that was noted. What it was before is not kept: a wrong click is no change of story.
     *
     * @param question its name
     * @param quote the customer's own words, or blank
     * @throws Refusal when there is no answer, or it is too long
     */
    public void note(Ticket ticket, String question, String answer, String quote) {
        Statement statement = usable(answer, quote);
        step(ticket, () -> repository.put(ticket.id(), question, statement));
    }

    /**
     * Notes that the customer says something else now. What was said before stays beside it.
     *
     * @throws Refusal as {@link #note} does
     */
    public void saysNow(Ticket ticket, String question, String answer, String quote) {
        Statement statement = usable(answer, quote);
        step(ticket, () -> {
            repository.keepAsEarlier(ticket.id(), question);
            repository.put(ticket.id(), question, statement);
        });
    }

    /** Takes an answer away, with what was said before it. */
    public void remove(Ticket ticket, String question) {
        step(ticket, () -> repository.remove(ticket.id(), question));
    }

    private Statement usable(String answer, String quote) {
        if (answer.isBlank()) {
            throw Refusal.badInput("checks.answer.empty");
        }
        if (answer.length() > LONGEST || quote.length() > LONGEST) {
            throw Refusal.badInput("checks.answer.tooLong", LONGEST);
        }
        return new Statement(clock.instant(), answer.strip(), quote.strip());
    }

    private void step(Ticket ticket, Runnable work) {
        journal.change(Change.of("tickets.change.answer", ticket.reference()), () -> {
            work.run();
            // one line for a row of answers
            boolean isTold = tickets.timeline(ticket, new TimelineQuery(TimelineQuery.Filter.ALL, null, 1)).stream()
                    .anyMatch(last -> Objects.equals(last.event(), ANSWERED));
            if (!isTold) {
                tickets.event(ticket, ANSWERED, "");
            }
        });
    }
}
