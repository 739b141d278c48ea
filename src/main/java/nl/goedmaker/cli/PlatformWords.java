package nl.goedmaker.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.rules.PlatformRules;
import nl.goedmaker.reviews.rules.Rule;
import nl.goedmaker.reviews.rules.RuleWords;
import nl.goedmaker.reviews.rules.Statement;
import nl.goedmaker.text.Refusal;
import org.jspecify.annotations.Nullable;

/** The rules of platforms as commands show them. */
final class PlatformWords {
    private PlatformWords() {}

    /**
     * The rule of a platform with that word.
     *
     * @throws Refusal when the platform has none, with those it has
     */
    static Statement statement(Session session, Platform platform, String code) {
        PlatformRules rules = session.services().rulebook().of(platform);
        return Statement.ofCode(code)
                .filter(found -> rules.rule(found).isPresent())
                .orElseThrow(() -> Refusal.badInput(
                        "cli.platforms.noRule",
                        code,
                        platform.displayName(),
                        rules.rules().keySet().stream().map(Statement::code).collect(Collectors.joining(", "))));
    }

    static Map<String, @Nullable Object> document(Session session, Rule rule) {
        Rule.Overruled own = rule.overruled();
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("rule", rule.statement().code());
        document.put("value", rule.effective());
        document.put("words", new RuleWords(session.texts()).value(rule.statement(), rule.effective()));
        document.put("builtIn", rule.value());
        document.put("source", rule.source());
        document.put("checkedOn", rule.checkedOn().toString());
        document.put("confidence", rule.confidence().name());
        document.put(
                "old",
                Rule.isOld(rule.checkedOn(), LocalDate.now(session.services().clock())));
        document.put("overruledOn", own == null ? null : own.on().toString());
        document.put("reason", own == null ? null : own.reason());
        return document;
    }

    /** Answers with one rule as it holds now. */
    static void answer(Session session, Platform platform, Statement statement) {
        Rule rule = session.services().rulebook().of(platform).rule(statement).orElseThrow();
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("platform", platform.code());
        document.putAll(document(session, rule));
        session.answer(document, line(session, rule));
    }

    static String line(Session session, Rule rule) {
        RuleWords words = new RuleWords(session.texts());
        Rule.Overruled own = rule.overruled();
        return rule.statement().code() + "  " + words.name(rule.statement()) + ": "
                + words.value(rule.statement(), rule.effective()) + "\n    "
                + (own == null
                        ? rule.source() + ", "
                                + words.checked(
                                        rule.checkedOn(),
                                        LocalDate.now(session.services().clock())) + ", "
                                + words.confidence(rule.confidence())
                        : session.text(
                                "reviews.rules.own",
                                nl.goedmaker.text.Dates.day(
                                        own.on(), session.texts().language()),
                                own.reason()));
    }
}
