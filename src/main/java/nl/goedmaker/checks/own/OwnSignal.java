package nl.goedmaker.checks.own;

import java.util.List;
import java.util.Optional;
import nl.goedmaker.checks.evidence.CaseFile;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Family;
import nl.goedmaker.checks.evidence.Row;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.text.Sentence;

/** A rule of the owner’s own that is looked for like any other signal. */
public record OwnSignal(long id, OwnRule rule) implements Signal {
    @Override
    public String name() {
        return "OWN_" + id;
    }

    @Override
    public Family family() {
        return rule.family();
    }

    @Override
    public boolean isOwn() {
        return true;
    }

    @Override
    public Direction direction() {
        return rule.direction();
    }

    @Override
    public Sentence title() {
        return Sentence.of("checks.ownSignal.named", rule.name());
    }

    /** What it looks for, in words. */
    public Sentence words() {
        return RuleWords.of(rule);
    }

    @Override
    public Optional<Finding> in(CaseFile file) {
        List<String> counted = file.own().getOrDefault(name(), List.of());
        if (counted.size() < rule.least()) {
            return Optional.empty();
        }
        Sentence found = rule.scope() == Scope.COMPLAINT
                ? Sentence.of("checks.ownSignal.seen", rule.name(), words())
                : Sentence.of(
                        "checks.ownSignal.counted",
                        rule.name(),
                        counted.size(),
                        words(),
                        counted.contains(file.complaint().reference()) ? 1 : 0);
        List<Row> rows = counted.stream()
                .filter(reference -> !reference.equals(file.complaint().reference()))
                .<Row>map(Row.OfTicket::new)
                .toList();
        return Optional.of(
                direction() == Direction.FOR
                        ? Finding.plain(rule.strength(), found, rows)
                        : Finding.careful(
                                rule.strength(),
                                found,
                                Sentence.of("checks.ownSignal.caution"),
                                Sentence.of("checks.ownSignal.change"),
                                rows));
    }
}
