package nl.goedmaker.checks.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedmaker.checks.Answer;
import nl.goedmaker.checks.Question;
import nl.goedmaker.checks.Questions;
import nl.goedmaker.checks.Statement;
import nl.goedmaker.reviews.signals.ThreatWords;
import nl.goedmaker.text.Sentence;

/** Looks at a case with a list of signals. The same case always comes to the same. */
public final class Examination {
    private static final int MOST_CHANGES = 2;

    private final List<Signal> signals;
    private final Tuning tuning;

    public Examination(List<Signal> signals, Tuning tuning) {
        this.signals = List.copyOf(signals);
        this.tuning = tuning;
    }

    public Assessment of(CaseFile file) {
        List<Evidence> found = new ArrayList<>();
        List<Sentence> absent = new ArrayList<>();
        for (Signal signal : signals) {
            if (tuning.asleep().contains(signal.name())) {
                continue;
            }
            Optional<Evidence> evidence = signal.in(file).map(finding -> evidence(signal, finding));
            evidence.ifPresent(found::add);
            if (evidence.isEmpty()) {
                Stream.ofNullable(signal.absent()).forEach(absent::add);
            }
        }
        found.sort(Comparator.comparing(Evidence::strength).reversed());
        Map<Boolean, List<Evidence>> byExplained = found.stream()
                .collect(Collectors.partitioningBy(each -> file.explained().contains(each.signal())));
        List<Evidence> counting = Objects.requireNonNull(byExplained.get(false));
        Outcome outcome = Weighing.of(counting);
        return new Assessment(
                outcome,
                counting,
                Objects.requireNonNull(byExplained.get(true)),
                absent,
                open(file),
                changes(outcome, counting),
                threats(file));
    }

    /** What all signals find in a case, asleep or not, each with the strength it finds by itself; also what was explained. */
    public static List<Evidence> untuned(List<Signal> signals, CaseFile file) {
        Examination every = new Examination(signals, Tuning.NONE);
        return signals.stream()
                .flatMap(signal -> signal.in(file).map(finding -> every.evidence(signal, finding)).stream())
                .toList();
    }

    private Evidence evidence(Signal signal, Signal.Finding finding) {
        return new Evidence(
                signal.name(),
                signal.family(),
                signal.direction(),
                tuning.found(signal.name(), finding.strength()),
                finding.sentence(),
                finding.caution(),
                finding.change(),
                finding.rows());
    }

    private static List<Question> open(CaseFile file) {
        return Questions.forType(file.complaint().type().name()).stream()
                .filter(question -> {
                    List<Statement> said = file.answers().getOrDefault(question, List.of());
                    return said.isEmpty() || Answer.isOpen(said.getLast().answer());
                })
                .toList();
    }

    /** What the outcome rests on is what would change it. */
    private static List<Sentence> changes(Outcome outcome, List<Evidence> evidence) {
        return evidence.stream()
                .filter(each -> switch (outcome) {
                    case PRODUCT_FAULT -> each.direction() == Direction.FOR && each.family() == Family.PRODUCT;
                    case ASK_FURTHER -> each.direction() == Direction.AGAINST;
                    case ADMITTED, NOTHING -> false;
                })
                .map(Evidence::change)
                .flatMap(Stream::ofNullable)
                .distinct()
                .limit(MOST_CHANGES)
                .toList();
    }

    private static List<String> threats(CaseFile file) {
        return file.complaint().received().stream()
                .map(message -> ThreatWords.in(message.text()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
