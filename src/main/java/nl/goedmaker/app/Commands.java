package nl.goedmaker.app;

import java.time.Clock;
import java.util.List;
import nl.goedmaker.cli.CommandLineApp;
import nl.goedmaker.cli.DemoCommand;
import nl.goedmaker.cli.Terminal;
import nl.goedmaker.demo.storage.DatabaseDemoSite;
import nl.goedmaker.text.Sentence;

/** The command line, put together with what its commands need. */
final class Commands {
    private Commands() {}

    /** Runs one command; without one there is nothing to do here, for the window is opened before. */
    static int run(List<String> arguments) {
        return new CommandLineApp(
                        Terminal.ofProcess(),
                        folder -> Wiring.open(folder, Clock.systemDefaultZone()),
                        session -> {
                            // a folder without a name is told before anything else
                            session.folder();
                            session.tell(Sentence.of("cli.usage.windowOnly", "goedmaker --help"));
                            return CommandLineApp.WRONG_USE;
                        },
                        List.of(
                                TourCommand::new,
                                session -> new DemoCommand(
                                        session, services -> new DatabaseDemoSite(services.database()))))
                .run(arguments.toArray(String[]::new));
    }
}
