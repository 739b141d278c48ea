package nl.goedmaker.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.rules.PlatformRules;
import nl.goedmaker.reviews.rules.Rule;
import nl.goedmaker.reviews.rules.RuleWords;
import nl.goedmaker.reviews.rules.Statement;
import org.jspecify.annotations.Nullable;

/** The rules of platforms as commands show them. */
final class PlatformWords {
    private PlatformWords() {}

    /**
     * The platform that was typed, also with the point of its own name, as in {@code judge.me}.
     *
     * @param option where it was typed
     * @throws WrongUse when it is none, with all there are
     */
    static Platform platform(String option, String typed) {
        return platform(option, "", typed);
    }

    /**
     * The same of a word that begins with something else: {@code reviews:bol}.
     *
     * @param typed what follows that
     */
    static Platform platform(String option, String before, String typed) {
        String code = typed.strip().toLowerCase(Locale.ROOT).replace(".", "");
        return Arrays.stream(Platform.values())
                .filter(platform -> platform.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new WrongUse("cli.choice.unknown", before + typed, option, all(before)));
    }

    /** Every platform, as it is typed behind something. */
    static String all(String before) {
        return Arrays.stream(Platform.values())
                .map(platform -> before + platform.code())
                .collect(Collectors.joining(", "));
    }

    /**
     * The rule of a platform with that word.
     *
     * @throws WrongUse when the platform has none, with those it has
     */
    static Statement statement(Session session, Platform platform, String code) {
        PlatformRules rules = session.services().rulebook().of(platform);
        return Statement.ofCode(code)
                .filter(found -> rules.rule(found).isPresent())
                .orElseThrow(() -> new WrongUse(
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
