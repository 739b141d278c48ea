package nl.goedmaker.cli;

import java.util.concurrent.Callable;
import nl.goedmaker.checks.own.OwnSignal;
import nl.goedmaker.text.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Removes one of the owner’s own signals; those of the program can sleep. */
@Command(name = "remove", description = "cli.signals.remove")
final class CheckSignalsRemove implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "SIGNAL", descriptionKey = "cli.option.signal")
    private String signal = "";

    CheckSignalsRemove(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String name = SignalWords.name(session, signal);
        OwnSignal own = session.services().ownSignals().all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.no("checks.signals.builtIn", name));
        session.services().ownSignals().remove(own.id());
        SignalWords.done(
                session, session.text("cli.signals.removeDone", own.rule().name()));
        return CommandLineApp.DONE;
    }
}
