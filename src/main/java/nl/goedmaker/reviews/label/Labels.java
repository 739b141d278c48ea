package nl.goedmaker.reviews.label;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.reviews.Average;
import nl.goedmaker.reviews.Goal;
import nl.goedmaker.reviews.PartAverage;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.Reviews;
import nl.goedmaker.reviews.Standing;
import nl.goedmaker.reviews.rules.PlatformRules;
import nl.goedmaker.reviews.rules.Rulebook;
import nl.goedmaker.reviews.rules.Statement;
import nl.goedmaker.text.Refusal;
import org.jspecify.annotations.Nullable;

/** Counts how far the shop is from the labels of its platforms. */
public final class Labels {
    /** Whoever is nearer than this to the average that ends an account hears of it. */
    public static final BigDecimal WARN_WITHIN = new BigDecimal("2.0");

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final int MOST_ITEMS = 10_000_000;

    private final LabelRepository repository;
    private final Reviews reviews;
    private final Rulebook rulebook;
    private final Journal journal;
    private final Clock clock;

    public Labels(LabelRepository repository, Reviews reviews, Rulebook rulebook, Journal journal, Clock clock) {
        this.repository = repository;
        this.reviews = reviews;
        this.rulebook = rulebook;
        this.journal = journal;
        this.clock = clock;
    }

    /** Platforms with reviews that have a label or a danger, as seen at the end of a day. */
    public List<LabelStanding> on(LocalDate day) {
        List<LabelStanding> standings = new ArrayList<>();
        for (Standing standing : reviews.averages(day)) {
            Average average = standing.average();
            PlatformRules rules = rulebook.of(average.platform());
            LabelStanding label = new LabelStanding(
                    average.platform(), conditions(rules, standing, day), danger(rules, average.value()));
            if (!label.conditions().isEmpty() || label.danger().isPresent()) {
                standings.add(label);
            }
        }
        return standings;
    }

    private static Optional<BigDecimal> danger(PlatformRules rules, BigDecimal average) {
        return rules.tenths(Statement.CLOSED_AT).stream()
                .mapToObj(tenths -> BigDecimal.valueOf(tenths, 1))
                .filter(end -> average.compareTo(end.add(WARN_WITHIN)) < 0)
                .findFirst();
    }

    private List<LabelCondition> conditions(PlatformRules rules, Standing standing, LocalDate day) {
        Average average = standing.average();
        List<LabelCondition> conditions = new ArrayList<>();
        Platform platform = rules.platform();
        rules.tenths(Statement.GOLD_AVERAGE)
                .ifPresent(tenths ->
                        conditions.add(grade(Statement.GOLD_AVERAGE, "", average.value(), tenths, !isAhead(standing))));
        rules.tenths(Statement.GOLD_PARTS).ifPresent(tenths -> {
            for (String part : rules.parts()) {
                PartAverage have = standing.parts().stream()
                        .filter(each -> each.part().equals(part))
                        .findFirst()
                        .orElse(null);
                conditions.add(grade(
                        Statement.GOLD_PARTS,
                        part,
                        have == null ? null : have.value(),
                        tenths,
                        have != null && have.sum().reaches(tenths)));
            }
        });
        YearMonth month = YearMonth.from(day);
        rules.whole(Statement.GOLD_REVIEWS)
                .ifPresent(need -> conditions.add(count(
                        Statement.GOLD_REVIEWS,
                        BigDecimal.valueOf(repository.posted(platform, start(month.atDay(1)), end(day))),
                        need)));
        rules.whole(Statement.GOLD_ITEMS).ifPresent(need -> {
            OptionalInt sold = repository.itemsSold(platform, month);
            conditions.add(
                    count(Statement.GOLD_ITEMS, sold.isPresent() ? BigDecimal.valueOf(sold.getAsInt()) : null, need));
        });
        return conditions;
    }

    private static boolean isAhead(Standing standing) {
        return standing.ahead().stream().anyMatch(ahead -> ahead.goal().kind() == Goal.Kind.GOLD);
    }

    /** @param isReached by the exact average; one that only rounds up to what is asked is told as just below it */
    private static LabelCondition grade(
            Statement statement, String part, @Nullable BigDecimal have, int tenths, boolean isReached) {
        BigDecimal need = BigDecimal.valueOf(tenths, 1);
        if (have == null) {
            return new LabelCondition(statement, part, null, need, false);
        }
        boolean isMet = isReached && have.compareTo(need) >= 0;
        return new LabelCondition(statement, part, isMet ? have : have.min(need.subtract(HUNDREDTH)), need, isMet);
    }

    private static LabelCondition count(Statement statement, @Nullable BigDecimal have, int need) {
        BigDecimal least = BigDecimal.valueOf(need);
        return new LabelCondition(statement, "", have, least, have != null && have.compareTo(least) > 0);
    }

    private Instant end(LocalDate day) {
        return start(day.plusDays(1));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    public OptionalInt itemsSold(Platform platform, YearMonth month) {
        return repository.itemsSold(platform, month);
    }

    /**
     * Keeps how many items were sold on a platform in a month.
     *
     * @throws Refusal when it is less than none, or more than anybody sells
     */
    public void sold(Platform platform, YearMonth month, int items) {
        if (items < 0 || items > MOST_ITEMS) {
            throw Refusal.badInput("reviews.label.items");
        }
        journal.change(
                Change.of("reviews.change.items", platform.code()),
                () -> repository.putItemsSold(platform, month, items));
    }
}
