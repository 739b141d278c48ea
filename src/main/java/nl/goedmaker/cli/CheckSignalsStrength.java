package nl.goedmaker.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.checks.tuning.SignalSettings;
import org.jspecify.annotations.Nullable;
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
        Signal meant = SignalWords.signal(session, signal);
        SignalSettings settings = session.services().signalSettings();
        Strength before = settings.tuning().strengths().get(meant.name());
        Strength wanted = SignalWords.strength("STRENGTH", strength);
        settings.strength(meant.name(), wanted);
        SignalWords.done(session, sentence(meant, before, wanted));
        return CommandLineApp.DONE;
    }

    private String sentence(Signal meant, @Nullable Strength before, @Nullable Strength wanted) {
        String title = session.texts().get(meant.title());
        if (before == wanted) {
            return session.text("cli.signals.strengthAlready", title);
        }
        String back = before == null ? "default" : before.name().toLowerCase(Locale.ROOT);
        return wanted == null
                ? session.text("cli.signals.strengthOwn", title, meant.name(), back)
                : session.text("cli.signals.strengthDone", title, session.text(wanted.key()), meant.name(), back);
    }
}
