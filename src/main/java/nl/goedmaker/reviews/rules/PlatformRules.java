package nl.goedmaker.reviews.rules;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedmaker.reviews.AverageRule;
import nl.goedmaker.reviews.Band;
import nl.goedmaker.reviews.Goal;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.ReplyLimits;
import nl.goedmaker.text.Sentence;

/**
 * Everything that is known of a platform.
 *
 * @param parts what customers grade beside the whole, as the platform names it
 * @param rules one for each statement there is something to say about
 * @param grounds on which it takes reviews away
 */
public record PlatformRules(
        Platform platform, List<String> parts, Map<Statement, Rule> rules, List<GroundRule> grounds) {
    public PlatformRules {
        parts = List.copyOf(parts);
        rules = Collections.unmodifiableMap(new EnumMap<>(rules));
        grounds = List.copyOf(grounds);
    }

    public Optional<Rule> rule(Statement statement) {
        return Optional.ofNullable(rules.get(statement));
    }

    /** Whether a rule of this platform can have that value, written as in the file of rules. */
    public boolean allows(Statement statement, String value) {
        return rules.containsKey(statement)
                && statement.allows(value)
                && (!statement.isGrade()
                        || Arrays.stream(value.split(" "))
                                .mapToInt(Statement::tenths)
                                .allMatch(tenths -> tenths <= scale() * 10));
    }

    /** Why a value cannot be, and which can. */
    public Sentence refused(Statement statement, String typed) {
        return Sentence.of("reviews.rules.value", typed.strip(), platform.displayName(), possible(statement));
    }

    private Sentence possible(Statement statement) {
        return statement
                .range()
                .map(range -> Sentence.of("reviews.rules.value.whole", range.least(), range.most()))
                .orElseGet(() -> statement.isGrade()
                        ? statement == Statement.BANDS
                                ? Sentence.of("reviews.rules.value.bands", Band.values().length - 1, scale())
                                : Sentence.of("reviews.rules.value.grade", scale())
                        : Sentence.of(
                                statement.isSeveral() ? "reviews.rules.value.several" : "reviews.rules.value.choice",
                                statement.choices().stream()
                                        .map(choice ->
                                                choice.toLowerCase(Locale.ROOT).replace('_', '-'))
                                        .collect(Collectors.joining(", "))));
    }

    private Optional<String> value(Statement statement) {
        return rule(statement).map(Rule::effective);
    }

    /** A figure in whole numbers; empty when nothing is known. */
    public OptionalInt whole(Statement statement) {
        return value(statement).stream().mapToInt(Integer::parseInt).findFirst();
    }

    /** A grade in tenths; empty when nothing is known. */
    public OptionalInt tenths(Statement statement) {
        return value(statement).stream().mapToInt(Statement::tenths).findFirst();
    }

    public int scale() {
        return whole(Statement.SCALE).orElse(platform.scale());
    }

    public AverageRule average() {
        return value(Statement.AVERAGE).map(AverageRule::valueOf).orElse(AverageRule.OWN_COUNT);
    }

    public List<AverageRule> alsoShown() {
        return words(Statement.AVERAGE_ALSO).map(AverageRule::valueOf).toList();
    }

    public List<Integer> bands() {
        return words(Statement.BANDS).map(Statement::tenths).toList();
    }

    private Stream<String> words(Statement statement) {
        return value(statement).stream().flatMap(value -> Arrays.stream(value.split(" ")));
    }

    /** What is not known is not asked for. */
    public RequestRule request() {
        return value(Statement.REQUEST).map(RequestRule::valueOf).orElse(RequestRule.INFORM_ONLY);
    }

    /** What is not known is not rewarded. */
    public IncentiveRule incentive() {
        return value(Statement.INCENTIVE).map(IncentiveRule::valueOf).orElse(IncentiveRule.FORBIDDEN);
    }

    public boolean replyCloses() {
        return value(Statement.REPLY_CLOSES).filter("YES"::equals).isPresent();
    }

    public ReplyLimits replyLimits() {
        return new ReplyLimits(replyCloses(), whole(Statement.REPLY_CHARACTERS), whole(Statement.REPLY_WORDS));
    }

    /** Averages to reach, below the top of the scale, the lowest first. */
    public List<Goal> goals() {
        return Stream.of(
                        goal(Goal.Kind.NORM, Statement.NORM),
                        goal(Goal.Kind.TOP, Statement.TOP),
                        goal(Goal.Kind.GOLD, Statement.GOLD_AVERAGE))
                .flatMap(Optional::stream)
                .filter(goal -> goal.tenths() < scale() * 10)
                .toList();
    }

    private Optional<Goal> goal(Goal.Kind kind, Statement statement) {
        return value(statement).map(grade -> new Goal(kind, Statement.tenths(grade)));
    }
}
