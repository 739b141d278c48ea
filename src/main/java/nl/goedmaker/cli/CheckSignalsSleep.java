package nl.goedmaker.cli;

import java.util.concurrent.Callable;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.tuning.SignalSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lets a signal sleep: it is not looked for any more. */
@Command(name = "sleep", description = "cli.signals.sleep")
final class CheckSignalsSleep implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "SIGNAL", descriptionKey = "cli.option.signal")
    private String signal = "";

    CheckSignalsSleep(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Signal meant = SignalWords.signal(session, signal);
        SignalSettings settings = session.services().signalSettings();
        boolean already = settings.tuning().asleep().contains(meant.name());
        settings.sleep(meant.name());
        SignalWords.done(
                session,
                session.text(
                        already ? "cli.signals.sleepAlready" : "cli.signals.sleepDone",
                        session.texts().get(meant.title()),
                        meant.name()));
        return CommandLineApp.DONE;
    }
}
