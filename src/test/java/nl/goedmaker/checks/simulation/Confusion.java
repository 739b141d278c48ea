package nl.goedmaker.checks.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.goedmaker.checks.evidence.Outcome;

/** What the checks came to, by kind of person. */
final class Confusion {
    /** Who does it three times or more, under whatever names: the others do it too seldom to be told from bad luck. */
    static final Predicate<Kind> REPEATING = kind -> !kind.isHonest() && kind != Kind.ONCE && kind != Kind.TWICE;

    /**
     * Those among them whom something connects from one complaint to the next: a name, a mailbox, a number, an address, an account, a
     * photo or a wording. Who changes all of that each time is several strangers to anybody, and no data tells otherwise.
     */
    static final Predicate<Kind> TRACEABLE = REPEATING.and(kind -> kind != Kind.CAREFUL);

    private final Play play;

    Confusion(Play play) {
        this.play = play;
    }

    /** Of those who complained, the share that was ever put to “ask further”. */
    double share(Predicate<Kind> kinds) {
        return (double) asked(kinds) / Math.max(1, complained(kinds));
    }

    int asked(Predicate<Kind> kinds) {
        return Arrays.stream(Kind.values())
                .filter(kinds)
                .mapToInt(kind -> play.ever(kind, Outcome.ASK_FURTHER))
                .sum();
    }

    int complained(Predicate<Kind> kinds) {
        return Arrays.stream(Kind.values())
                .filter(kinds)
                .mapToInt(play::complained)
                .sum();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%-13s %7s %10s | ever: %6s %8s %8s %8s | checks: %6s %8s %8s %8s",
                "kind",
                "people",
                "complained",
                "asked",
                "nothing",
                "admitted",
                "product",
                "asked",
                "nothing",
                "admitted",
                "product"));
        for (Kind kind : Kind.values()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%-13s %7d %10d |       %6d %8d %8d %8d |         %6d %8d %8d %8d",
                    kind,
                    play.people(kind),
                    play.complained(kind),
                    play.ever(kind, Outcome.ASK_FURTHER),
                    play.ever(kind, Outcome.NOTHING),
                    play.ever(kind, Outcome.ADMITTED),
                    play.ever(kind, Outcome.PRODUCT_FAULT),
                    play.checks(kind, Outcome.ASK_FURTHER),
                    play.checks(kind, Outcome.NOTHING),
                    play.checks(kind, Outcome.ADMITTED),
                    play.checks(kind, Outcome.PRODUCT_FAULT)));
        }
        lines.add(String.format(
                Locale.ROOT,
                "of %d complaints %.0f %% are untrue",
                play.claims(any -> true),
                100.0 * play.claims(kind -> !kind.isHonest()) / Math.max(1, play.claims(any -> true))));
        lines.add(line("honest people who complained, ever asked further (target < 2 %)", Kind::isHonest));
        lines.add(line("dishonest people with three claims or more", REPEATING));
        lines.add(line("those of them who leave any trace, ever asked further (target > 80 %)", TRACEABLE));
        lines.add(line("all dishonest people, also those who did it once or twice", kind -> !kind.isHonest()));
        play.repeating()
                .forEach((claims, count) -> lines.add(String.format(
                        Locale.ROOT,
                        "  of those with %d claims: %d of %d were ever asked further",
                        claims,
                        count[1],
                        count[0])));
        return lines;
    }

    private String line(String what, Predicate<Kind> kinds) {
        return String.format(
                Locale.ROOT, "%s: %d of %d, %.1f %%", what, asked(kinds), complained(kinds), 100 * share(kinds));
    }

    /** How often each signal was there. */
    List<String> signals() {
        int[] all = play.fired().getOrDefault("CHECKS", new int[] {1, 1});
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%-50s %8s %7s %10s %7s | where it asked: %6s %10s",
                "signal",
                "honest",
                "%",
                "dishonest",
                "%",
                "honest",
                "dishonest"));
        for (Map.Entry<String, int[]> entry : new TreeMap<>(play.fired()).entrySet()) {
            int[] counts = entry.getValue();
            int[] asking = play.asking().getOrDefault(entry.getKey(), new int[2]);
            lines.add(String.format(
                    Locale.ROOT,
                    "%-50s %8d %6.1f%% %10d %6.1f%% |                 %6d %10d",
                    entry.getKey(),
                    counts[0],
                    100.0 * counts[0] / Math.max(1, all[0]),
                    counts[1],
                    100.0 * counts[1] / Math.max(1, all[1]),
                    asking[0],
                    asking[1]));
        }
        return lines;
    }
}
