package nl.goedmaker.cli;

import java.util.concurrent.Callable;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.rules.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lets the rule that comes with the program hold again. */
@Command(name = "follow", description = "cli.platforms.follow")
final class PlatformsFollow implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "PLATFORM", descriptionKey = "cli.option.platformName")
    private String platform = "";

    @Parameters(index = "1", paramLabel = "RULE", descriptionKey = "cli.option.rule")
    private String rule = "";

    PlatformsFollow(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Platform of = PlatformWords.platform("PLATFORM", platform);
        Statement statement = PlatformWords.statement(session, of, rule);
        session.services().rulebook().follow(of, statement);
        PlatformWords.answer(session, of, statement);
        return CommandLineApp.DONE;
    }
}
