package nl.goedmaker.reviews.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.rules.OverruledRepository.Kept;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;

/** The rules of all platforms as they hold for this shop: those that come with the program, and what the owner says instead. */
public final class Rulebook {
    private static final RuleSet BUILT_IN = new RuleSet(RuleFile.read());

    private final OverruledRepository repository;
    private final Journal journal;
    private final Clock clock;

    public Rulebook(OverruledRepository repository, Journal journal, Clock clock) {
        this.repository = repository;
        this.journal = journal;
        this.clock = clock;
    }

    public PlatformRules of(Platform platform) {
        return now().of(platform);
    }

    /** All rules as they hold at this moment, read once. */
    public RuleSet now() {
        Map<Platform, PlatformRules> rules = new EnumMap<>(Platform.class);
        BUILT_IN.all().forEach(known -> rules.put(known.platform(), known));
        for (Kept kept : repository.all()) {
            rules.computeIfPresent(kept.platform(), (platform, known) -> overruled(known, kept));
        }
        return new RuleSet(rules);
    }

    /** What a newer program no longer knows is passed over. */
    private PlatformRules overruled(PlatformRules known, Kept kept) {
        Map<Statement, Rule> rules = new EnumMap<>(known.rules());
        rules.computeIfPresent(
                kept.statement(),
                (statement, rule) -> statement.allows(kept.value())
                        ? new Rule(
                                statement,
                                rule.value(),
                                rule.source(),
                                rule.checkedOn(),
                                rule.confidence(),
                                new Rule.Overruled(
                                        kept.value(), kept.reason(), LocalDate.ofInstant(kept.at(), clock.getZone())))
                        : rule);
        return new PlatformRules(known.platform(), known.parts(), rules, known.grounds());
    }

    /**
     * Lets something else hold than the program says.
     *
     * @param value as somebody types it: {@link Statement#written}
     * @throws Refusal without a reason, for a value that cannot be, or a scale that grades were given on already
     */
    public void overrule(Platform platform, Statement statement, String value, String reason) {
        String wanted = statement.written(value);
        PlatformRules rules = of(platform);
        if (!rules.allows(statement, wanted)) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, rules.refused(statement, value));
        }
        if (reason.isBlank()) {
            throw Refusal.badInput("reviews.rules.reason");
        }
        requireNoGrades(platform, statement);
        journal.change(
                Change.of("reviews.change.rule", platform.code()),
                () -> repository.put(platform, statement, wanted, reason.strip(), clock.instant()));
    }

    /** Lets the rule that comes with the program hold again. */
    public void follow(Platform platform, Statement statement) {
        requireNoGrades(platform, statement);
        journal.change(Change.of("reviews.change.rule", platform.code()), () -> repository.remove(platform, statement));
    }

    /** Grades that were given on another scale would no longer mean what they meant. */
    private void requireNoGrades(Platform platform, Statement statement) {
        if (statement == Statement.SCALE && repository.hasReviews(platform)) {
            throw new Refusal(Refusal.Kind.NO, Sentence.of("reviews.rules.scale", platform.displayName()));
        }
    }
}
