package nl.goedmaker.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.goedmaker.replies.ReaderSettings;
import nl.goedmaker.replies.ReplyRule;
import nl.goedmaker.replies.RuleLevel;
import nl.goedmaker.replies.RuleLevels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the rules of the reader with their levels, after setting the ones that are given. */
@Command(name = "rules", description = "cli.reply.rules")
final class ReplyRules implements Callable<Integer> {
    private record Wish(ReplyRule rule, RuleLevel level) {}

    private final Session session;

    @Option(names = "--set", paramLabel = "RULE=block|warn|off", descriptionKey = "cli.option.ruleLevel")
    private List<String> set = new ArrayList<>();

    @Option(names = "--reset", descriptionKey = "cli.option.ruleReset")
    private boolean reset;

    ReplyRules(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Wish> wishes = set.stream().map(ReplyRules::wish).toList();
        ReaderSettings reader = session.services().correspondence().reader();
        if (reset) {
            reader.reset();
        }
        wishes.forEach(wish -> reader.set(wish.rule(), wish.level()));
        RuleLevels levels = reader.levels();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ReplyRule rule : ReplyRule.values()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("rule", rule.name());
            row.put("level", levels.of(rule).word());
            row.put("standard", rule.standard().word());
            row.put("title", session.text(rule.title()));
            row.put("why", session.text(rule.why()));
            rows.add(row);
        }
        session.answer(
                Map.of("rules", rows),
                rows.stream()
                        .map(row -> row.get("rule") + "  " + row.get("level") + "  " + row.get("title"))
                        .collect(Collectors.joining(System.lineSeparator())));
        return CommandLineApp.DONE;
    }

    private static Wish wish(String typed) {
        String[] parts = typed.split("=", 2);
        Optional<ReplyRule> rule = ReplyRule.ofCode(parts[0]);
        Optional<RuleLevel> level = parts.length < 2 ? Optional.empty() : RuleLevel.ofWord(parts[1]);
        if (rule.isEmpty() || level.isEmpty()) {
            throw new WrongUse("cli.reply.rules.unknown", typed);
        }
        return new Wish(rule.get(), level.get());
    }
}
