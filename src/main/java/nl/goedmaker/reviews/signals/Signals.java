package nl.goedmaker.reviews.signals;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What there is to notice about a review. The owner decides what it means. */
public final class Signals {
    private final SignalRepository repository;
    private final List<SignalRule> rules;

    public Signals(SignalRepository repository, ZoneId zone) {
        this.repository = repository;
        this.rules =
                List.of(new LowestOnEverything(), new WithinTheHour(zone), new Threat(), new Wave(), new SameArticle());
    }

    /** The strongest first; empty for a review that is not there. */
    public List<Signal> of(long review) {
        return repository.snapshot(review).map(this::in).orElse(List.of());
    }

    List<Signal> in(ReviewSnapshot snapshot) {
        return rules.stream()
                .map(rule -> rule.in(snapshot))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Signal::strength).reversed())
                .toList();
    }
}
