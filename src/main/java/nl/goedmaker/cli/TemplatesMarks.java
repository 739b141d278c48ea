package nl.goedmaker.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.replies.MarkHelp;
import picocli.CommandLine.Command;

/** Lists what may stand between braces in a text: places to fill in, conditions, and texts that others take in. */
@Command(name = "marks", description = "cli.templates.marks")
final class TemplatesMarks implements Callable<Integer> {
    private final Session session;

    TemplatesMarks(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<MarkHelp> marks = MarkHelp.all(session.texts().language());
        List<String> lines = new ArrayList<>();
        marks.forEach(mark -> lines.add(mark.written() + "  " + session.texts().get(mark.meaning())));
        lines.add(session.text("cli.templates.markHint", "{je|u}", "{if order.known}…{else}…{end}", "{attach slip}"));
        session.answer(
                Map.of(
                        "places", of(marks, MarkHelp.Kind.PLACE),
                        "conditions", of(marks, MarkHelp.Kind.CONDITION),
                        "snippets", of(marks, MarkHelp.Kind.SNIPPET)),
                String.join(System.lineSeparator(), lines));
        return CommandLineApp.DONE;
    }

    private List<Map<String, String>> of(List<MarkHelp> marks, MarkHelp.Kind kind) {
        return marks.stream()
                .filter(mark -> mark.kind() == kind)
                .map(mark -> Map.of(
                        "mark", mark.written(), "meaning", session.texts().get(mark.meaning())))
                .toList();
    }
}
