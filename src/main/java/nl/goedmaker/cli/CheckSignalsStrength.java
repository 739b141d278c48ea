package nl.goedmaker.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says how much a signal counts. */
@Command(name = "strength", description = "cli.signals.strength")
final class CheckSignalsStrength implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "SIGNAL", descriptionKey = "cli.option.signal")
    private String signal = "";

    @Parameters(index = "1", paramLabel = "light|moderate|strong|default", descriptionKey = "cli.option.strength")
    private String strength = "";

    CheckSignalsStrength(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.services()
                .signalSettings()
                .strength(SignalWords.name(session, signal), SignalWords.strength("STRENGTH", strength));
        SignalWords.answer(session);
        return CommandLineApp.DONE;
    }
}
