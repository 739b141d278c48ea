package nl.goedmaker.replies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How often the reader is right about labelled answers: per rule, a message counts once. */
public final class Measured {
    /** @param right said and labelled; {@code wrong} said and not labelled; {@code missed} labelled and not said */
    public record Figure(int right, int wrong, int missed) {
        Figure plus(Figure other) {
            return new Figure(right + other.right, wrong + other.wrong, missed + other.missed);
        }

        /** One when nothing was said. */
        public double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        /** One when nothing was labelled. */
        public double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }
    }

    static final Set<String> BLOCKING = Set.of("L1", "L2", "L3", "L4", "L5", "L13");

    private final Map<String, Figure> rules =
            new TreeMap<>(Comparator.comparing((String rule) -> rule.charAt(0) == 'L' ? 0 : 1)
                    .thenComparing(rule -> Integer.parseInt(rule.substring(1)))
                    .thenComparing(Comparator.naturalOrder()));
    private final List<String> mistakes = new ArrayList<>();

    public Measured(List<LabelledReplies.Labelled> replies) {
        ReplyLint lint = new ReplyLint();
        for (LabelledReplies.Labelled reply : replies) {
            Set<String> found = reply.found(lint);
            Set<String> all = new TreeSet<>(found);
            all.addAll(reply.rules());
            for (String rule : all) {
                boolean said = found.contains(rule);
                boolean labelled = reply.rules().contains(rule);
                rules.merge(rule, new Figure(said && labelled ? 1 : 0, labelled ? 0 : 1, said ? 0 : 1), Figure::plus);
                if (said != labelled) {
                    mistakes.add((said ? "WRONG  " : "MISSED ") + rule + "  " + reply.where() + "  "
                            + reply.draft().text().replace('\n', ' '));
                }
            }
        }
    }

    public Figure of(Set<String> some) {
        return rules.entrySet().stream()
                .filter(entry -> some.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(new Figure(0, 0, 0), Figure::plus);
    }

    /** What was said wrongly or missed, with where it stands. */
    public List<String> mistakes() {
        return mistakes;
    }

    public List<String> table(String title) {
        List<String> lines = new ArrayList<>();
        lines.add(title + ": rule, right, wrong, missed, precision, recall");
        rules.forEach((rule, figure) -> lines.add(line(rule, figure)));
        lines.add(line("all that block", of(BLOCKING)));
        lines.add(line("all", of(rules.keySet())));
        return lines;
    }

    private static String line(String name, Figure figure) {
        return String.format(
                Locale.ROOT,
                "  %-15s %4d %4d %4d   %.3f  %.3f",
                name,
                figure.right(),
                figure.wrong(),
                figure.missed(),
                figure.precision(),
                figure.recall());
    }
}
