package nl.goedmaker.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedmaker.reviews.rules.PlatformRules;
import nl.goedmaker.reviews.rules.RuleWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows each rule of a platform with where it comes from, and the grounds on which it takes reviews away. */
@Command(name = "show", description = "cli.platforms.show")
final class PlatformsShow implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PLATFORM", descriptionKey = "cli.option.platformName")
    private String platform = "";

    PlatformsShow(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        PlatformRules rules = session.services().rulebook().of(PlatformWords.platform("PLATFORM", platform));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("platform", rules.platform().code());
        document.put("parts", rules.parts());
        document.put(
                "rules",
                rules.rules().values().stream()
                        .map(rule -> PlatformWords.document(session, rule))
                        .toList());
        document.put(
                "grounds",
                rules.grounds().stream()
                        .map(ground -> Map.of(
                                "ground", ground.ground().name(),
                                "words", session.texts().get(RuleWords.ground(ground.ground())),
                                "source", ground.source(),
                                "checkedOn", ground.checkedOn().toString(),
                                "confidence", ground.confidence().name()))
                        .toList());
        session.answer(
                document,
                Stream.concat(
                                rules.rules().values().stream().map(rule -> PlatformWords.line(session, rule)),
                                rules.grounds().stream()
                                        .map(ground -> "–  "
                                                + session.texts().get(RuleWords.ground(ground.ground())) + "  ("
                                                + ground.source() + ")"))
                        .collect(Collectors.joining("\n")));
        return CommandLineApp.DONE;
    }
}
