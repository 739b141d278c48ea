package nl.goedmaker.cli;

import java.util.concurrent.Callable;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.rules.PlatformRules;
import nl.goedmaker.reviews.rules.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets the owner's own rule hold. */
@Command(name = "overrule", description = "cli.platforms.overrule")
final class PlatformsOverrule implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "PLATFORM", descriptionKey = "cli.option.platformName")
    private String platform = "";

    @Parameters(index = "1", paramLabel = "RULE", descriptionKey = "cli.option.rule")
    private String rule = "";

    @Parameters(index = "2", paramLabel = "VALUE", descriptionKey = "cli.option.ruleValue")
    private String value = "";

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.option.ruleReason")
    private String reason = "";

    PlatformsOverrule(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Platform of = PlatformWords.platform("PLATFORM", platform);
        Statement statement = PlatformWords.statement(session, of, rule);
        PlatformRules rules = session.services().rulebook().of(of);
        if (!rules.allows(statement, statement.written(value))) {
            throw new WrongUse(rules.refused(statement, value));
        }
        session.services().rulebook().overrule(of, statement, value, reason);
        PlatformWords.answer(session, of, statement);
        return CommandLineApp.DONE;
    }
}
