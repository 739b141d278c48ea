package nl.goedmaker.cli;

import java.util.concurrent.Callable;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.tuning.SignalSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Wakes a signal that slept. */
@Command(name = "wake", description = "cli.signals.wake")
final class CheckSignalsWake implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "SIGNAL", descriptionKey = "cli.option.signal")
    private String signal = "";

    CheckSignalsWake(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Signal meant = SignalWords.signal(session, signal);
        SignalSettings settings = session.services().signalSettings();
        boolean already = !settings.tuning().asleep().contains(meant.name());
        settings.wake(meant.name());
        SignalWords.done(
                session,
                session.text(
                        already ? "cli.signals.wakeAlready" : "cli.signals.wakeDone",
                        session.texts().get(meant.title()),
                        meant.name()));
        return CommandLineApp.DONE;
    }
}
