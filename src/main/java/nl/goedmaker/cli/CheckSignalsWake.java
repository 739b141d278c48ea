package nl.goedmaker.cli;

import java.util.concurrent.Callable;
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
        session.services().signalSettings().wake(SignalWords.name(session, signal));
        SignalWords.answer(session);
        return CommandLineApp.DONE;
    }
}
