package nl.goedmaker.checks.own;

import nl.goedmaker.customers.Channel;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Sentence;

/** An own rule as a sentence. */
final class RuleWords {
    private RuleWords() {}

    static Sentence of(OwnRule rule) {
        Sentence condition = condition(rule);
        return rule.scope() == Scope.COMPLAINT
                ? Sentence.of("checks.ownSignal.rule.COMPLAINT", condition)
                : Sentence.of("checks.ownSignal.rule." + rule.scope(), rule.least(), rule.days(), condition);
    }

    private static Sentence condition(OwnRule rule) {
        String value = rule.value();
        String how = "checks.ownSignal.condition." + rule.field() + "." + rule.comparison();
        return switch (rule.field()) {
            case ANY -> Sentence.of("checks.ownSignal.condition.ANY.IS");
            case TYPE -> Sentence.of(how, Sentence.of("tickets.type." + value));
            case CHANNEL -> Sentence.of(how, Sentence.of("customers.channel." + Channel.ofCode(value)));
            case JUSTIFIED -> Sentence.of(how, Sentence.of("tickets.justified." + value));
            case PRICE -> Sentence.of(how, Money.parse(value));
            case DAYS_AFTER_DELIVERY -> Sentence.of(how, Long.parseLong(value));
            case CATEGORY, TEXT -> Sentence.of(how, value);
        };
    }
}
