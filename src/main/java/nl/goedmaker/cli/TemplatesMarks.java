package nl.goedmaker.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.goedmaker.replies.Placeholder;
import nl.goedmaker.replies.ReplyCondition;
import nl.goedmaker.replies.TemplateLibrary;
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
        List<Map<String, String>> places = Arrays.stream(Placeholder.values())
                .map(place -> mark("{" + place.written() + "}", session.text(place.question())))
                .toList();
        List<Map<String, String>> conditions = Arrays.stream(ReplyCondition.values())
                .map(condition -> mark("{if " + condition.written() + "}", session.text(condition.meaning())))
                .toList();
        List<Map<String, String>> snippets = TemplateLibrary.SNIPPETS.stream()
                .map(name -> mark("{snippet " + name + "}", name))
                .toList();
        List<String> lines = new ArrayList<>();
        Stream.of(places, conditions)
                .flatMap(List::stream)
                .forEach(mark -> lines.add(mark.get("mark") + "  " + mark.get("meaning")));
        snippets.forEach(mark -> lines.add(String.valueOf(mark.get("mark"))));
        lines.add(session.text("cli.templates.markHint", "{je|u}", "{if order.known}…{else}…{end}", "{attach slip}"));
        session.answer(
                Map.of("places", places, "conditions", conditions, "snippets", snippets),
                String.join(System.lineSeparator(), lines));
        return CommandLineApp.DONE;
    }

    private static Map<String, String> mark(String written, String meaning) {
        return Map.of("mark", written, "meaning", meaning);
    }
}
