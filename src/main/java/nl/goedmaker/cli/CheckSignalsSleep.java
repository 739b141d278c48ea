package nl.goedmaker.cli;

import java.util.concurrent.Callable;
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
        session.services().signalSettings().sleep(SignalWords.name(session, signal));
        SignalWords.answer(session);
        return CommandLineApp.DONE;
    }
}
