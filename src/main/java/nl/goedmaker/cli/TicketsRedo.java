package nl.goedmaker.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.journal.Change;
import nl.goedmaker.text.Refusal;
import picocli.CommandLine.Command;

/** Does the step again that was taken back last, and says which that was. */
@Command(name = "redo", description = "cli.tickets.redo")
final class TicketsRedo implements Callable<Integer> {
    private final Session session;

    TicketsRedo(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Change change = session.services().journal().redo().orElseThrow(() -> Refusal.no("app.redo.nothing"));
        String what = session.texts().get(change.sentence());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("redone", what);
        answer.put("step", change.label());
        answer.put("subject", change.subject());
        session.answer(answer, session.text("app.redo.done", what));
        return CommandLineApp.DONE;
    }
}
