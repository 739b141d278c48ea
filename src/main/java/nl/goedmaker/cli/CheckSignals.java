package nl.goedmaker.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.checks.hindsight.Hindsight;
import nl.goedmaker.checks.hindsight.Pointing;
import nl.goedmaker.checks.hindsight.Retrospect;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the signals of the check, how they are set, and how often each pointed right in this shop. */
@Command(name = "signals", description = "cli.signals")
final class CheckSignals implements Callable<Integer> {
    private final Session session;

    @Option(names = "--last", paramLabel = "N", descriptionKey = "cli.option.lookBack")
    private int last = Retrospect.USUAL;

    CheckSignals(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (last == 0) {
            SignalWords.answer(session);
            return CommandLineApp.DONE;
        }
        Hindsight hindsight = SignalWords.hindsight(session, last);
        SignalWords words = new SignalWords(session);
        List<String> lines = new ArrayList<>(
                List.of(session.text("checks.hindsight.over", hindsight.closed().size())));
        for (Pointing pointing : hindsight.pointings()) {
            lines.add(words.line(pointing.signal()));
            lines.addAll(words.figures(pointing));
        }
        if (!hindsight.closed().isEmpty()) {
            lines.add(session.text("checks.hindsight.dated"));
        }
        session.answer(
                Map.of(
                        "closed",
                        hindsight.closed().size(),
                        "dated",
                        session.text("checks.hindsight.dated"),
                        "signals",
                        hindsight.pointings().stream().map(words::document).toList()),
                String.join(System.lineSeparator(), lines));
        return CommandLineApp.DONE;
    }
}
