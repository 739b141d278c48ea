package nl.goedmaker.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.goedmaker.reviews.rules.PlatformRules;
import nl.goedmaker.reviews.rules.RuleWords;
import nl.goedmaker.reviews.rules.Statement;
import picocli.CommandLine.Command;

/** Lists the platforms, with how each counts. */
@Command(name = "list", description = "cli.platforms.list")
final class PlatformsList implements Callable<Integer> {
    private final Session session;

    PlatformsList(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<PlatformRules> all = session.services().rulebook().now().all();
        RuleWords words = new RuleWords(session.texts());
        session.answer(
                Map.of(
                        "platforms",
                        all.stream()
                                .map(rules -> Map.of(
                                        "platform", rules.platform().code(),
                                        "name",
                                                session.texts()
                                                        .get(rules.platform().displayName()),
                                        "scale", rules.scale(),
                                        "average", rules.average().name(),
                                        "request", rules.request().name(),
                                        "overruled",
                                                rules.rules().values().stream()
                                                        .filter(rule -> rule.overruled() != null)
                                                        .map(rule ->
                                                                rule.statement().code())
                                                        .toList()))
                                .toList()),
                all.stream()
                        .map(rules -> session.text(
                                "cli.platforms.line",
                                rules.platform().code(),
                                rules.platform().lowest(),
                                rules.scale(),
                                words.value(Statement.AVERAGE, rules.average().name())))
                        .collect(Collectors.joining("\n")));
        return CommandLineApp.DONE;
    }
}
