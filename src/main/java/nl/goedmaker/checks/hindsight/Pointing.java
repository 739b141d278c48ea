package nl.goedmaker.checks.hindsight;

import java.util.List;
import java.util.function.Predicate;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.reviews.survey.Share;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Justified;

/**
 * Where a signal was seen in closed complaints, and how those turned out. Also where it had been explained innocently: it pointed
 * there all the same.
 *
 * @param right references of the complaints where it pointed the way they turned out
 * @param wrong where it pointed the other way
 * @param open where that cannot be said: the owner could not tell, or the signal foretells nothing
 */
public record Pointing(Signal signal, List<String> right, List<String> wrong, List<String> open) {
    /** Fewer than this say nothing. */
    public static final int ENOUGH = 5;

    private static final int HALF = 50;

    public Pointing {
        right = List.copyOf(right);
        wrong = List.copyOf(wrong);
        open = List.copyOf(open);
    }

    static Pointing of(Signal signal, List<Looked> closed) {
        List<Looked> seen = closed.stream()
                .filter(complaint -> complaint.found().stream()
                        .anyMatch(found -> found.signal().equals(signal.name())))
                .toList();
        Justified right = signal.direction() == Direction.FOR ? Justified.YES : Justified.NO;
        return new Pointing(
                signal,
                references(seen, complaint -> signal.foretells() && complaint.justified() == right),
                references(
                        seen,
                        complaint -> signal.foretells()
                                && complaint.justified() != right
                                && complaint.justified() != Justified.UNCLEAR),
                references(seen, complaint -> !signal.foretells() || complaint.justified() == Justified.UNCLEAR));
    }

    private static List<String> references(List<Looked> seen, Predicate<Looked> wanted) {
        return seen.stream().filter(wanted).map(Looked::reference).toList();
    }

    public int seen() {
        return right.size() + wrong.size() + open.size();
    }

    /** How often it pointed right, of the times that this can be said. */
    public Share share() {
        return new Share(right.size(), right.size() + wrong.size());
    }

    public boolean isEnough() {
        return share().count() >= ENOUGH;
    }

    /** The figures in words. */
    public Sentence sentence() {
        if (seen() == 0) {
            return Sentence.of("checks.hindsight.unseen");
        }
        if (!signal.foretells()) {
            return Sentence.of("checks.hindsight.foretellsNothing", seen());
        }
        if (!isEnough()) {
            return Sentence.of("checks.hindsight.few", seen(), right.size(), wrong.size());
        }
        return Sentence.of(
                "checks.hindsight.pointed",
                right.size(),
                wrong.size(),
                share().percent(),
                share().interval().low(),
                share().interval().high());
    }

    /** Whether it pointed wrong more often than right, and chance hardly explains it: the whole interval lies below one half. */
    public boolean misleads() {
        return isEnough() && share().interval().high() < HALF;
    }
}
