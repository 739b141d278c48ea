package nl.goedmaker.checks.own;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.checks.notes.NoteFinding;
import nl.goedmaker.checks.notes.NoteRules;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.TypedName;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.TicketType;

/** What an own signal may be. */
final class OwnRuleLimits {
    /** Characters of a name. */
    static final int LONGEST_NAME = 60;

    static final int LONGEST_VALUE = 100;
    static final int MOST_LEAST = 100;
    static final int MOST_DAYS = 3_650;
    private static final long MOST_DAYS_AFTER = 36_500;

    private OwnRuleLimits() {}

    /**
     * The rule as it is kept.
     *
     * @throws Refusal when something of it cannot be used
     */
    static OwnRule usable(OwnRule rule) {
        String name = TypedName.of(rule.name());
        if (name.isEmpty()) {
            throw Refusal.badInput("checks.ownSignal.noName");
        }
        if (name.length() > LONGEST_NAME) {
            throw Refusal.badInput("checks.ownSignal.longName", LONGEST_NAME);
        }
        aboutNobody(name);
        if (rule.strength() == Strength.STRONG) {
            throw Refusal.badInput("checks.ownSignal.tooStrong");
        }
        if (!rule.field().isOf(rule.scope())) {
            throw Refusal.badInput("checks.ownSignal.notOfThis");
        }
        if (!rule.field().comparisons().contains(rule.comparison())) {
            throw Refusal.badInput("checks.ownSignal.notSo");
        }
        if (rule.scope().isAboutOthers() && rule.direction() == Direction.AGAINST) {
            throw Refusal.badInput("checks.ownSignal.others");
        }
        boolean isOne = rule.scope() == Scope.COMPLAINT;
        if (!isOne && (rule.least() < 1 || rule.least() > MOST_LEAST)) {
            throw Refusal.badInput("checks.ownSignal.least", MOST_LEAST);
        }
        if (!isOne && (rule.days() < 1 || rule.days() > MOST_DAYS)) {
            throw Refusal.badInput("checks.ownSignal.days", MOST_DAYS);
        }
        return new OwnRule(
                name,
                rule.direction(),
                rule.strength(),
                rule.scope(),
                rule.field(),
                rule.comparison(),
                value(rule.field(), rule.value()),
                isOne ? 1 : rule.least(),
                isOne ? OwnRule.USUAL_DAYS : rule.days());
    }

    private static String value(ComplaintField field, String given) {
        String value = TypedName.of(given);
        if (field == ComplaintField.ANY) {
            return "";
        }
        if (value.isEmpty()) {
            throw Refusal.badInput("checks.ownSignal.noValue");
        }
        if (value.length() > LONGEST_VALUE) {
            throw Refusal.badInput("checks.ownSignal.longValue", LONGEST_VALUE);
        }
        return switch (field) {
            case ANY -> "";
            case TYPE -> name(value, TicketType.values());
            case JUSTIFIED -> name(value, Justified.values());
            case CHANNEL -> Channel.ofCode(value).code();
            case PRICE -> Money.parse(value).decimal();
            case DAYS_AFTER_DELIVERY -> days(value);
            case CATEGORY -> value;
            case TEXT -> aboutNobody(value);
        };
    }

    private static String name(String value, Enum<?>[] values) {
        List<String> names = Arrays.stream(values).map(Enum::name).toList();
        return names.stream()
                .filter(name -> name.equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> Refusal.badInput("checks.ownSignal.unknownValue", value, String.join(", ", names)));
    }

    private static String days(String value) {
        boolean isNumber = value.length() <= 5 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!isNumber || Long.parseLong(value) > MOST_DAYS_AFTER) {
            throw Refusal.badInput("checks.ownSignal.noDays", value);
        }
        return Long.toString(Long.parseLong(value));
    }

    /** A signal looks for what happened; words about who somebody is would bring back by the name what no field allows. */
    private static String aboutNobody(String words) {
        aboutSomebody(words).ifPresent(why -> {
            throw Refusal.badInput("checks.ownSignal.aboutSomebody", why);
        });
        return words;
    }

    static Optional<Sentence> aboutSomebody(String words) {
        return NoteRules.in(words).stream()
                .filter(finding -> !finding.isHint())
                .findFirst()
                .map(NoteFinding::sentence);
    }
}
