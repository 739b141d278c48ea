package nl.goedmaker.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.journal.Change;
import nl.goedmaker.text.Refusal;
import picocli.CommandLine.Command;

/** Takes back the last step that can be taken back, and says which that was. */
@Command(name = "undo", description = "cli.tickets.undo")
final class TicketsUndo implements Callable<Integer> {
    private final Session session;

    TicketsUndo(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Change change = session.services().journal().undo().orElseThrow(() -> Refusal.no("app.undo.nothing"));
        String what = session.texts().get(change.sentence());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("undone", what);
        answer.put("step", change.label());
        answer.put("subject", change.subject());
        session.answer(answer, session.text("app.undo.done", what));
        return CommandLineApp.DONE;
    }
}
