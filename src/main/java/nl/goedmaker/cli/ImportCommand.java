package nl.goedmaker.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.ReadReview;
import nl.goedmaker.reviews.ReviewImports;
import nl.goedmaker.reviews.format.ReviewFile;
import nl.goedmaker.text.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes files in; each is one step that can be taken back. */
@Command(name = "import", description = "cli.import")
final class ImportCommand implements Callable<Integer> {
    private static final String REVIEWS = "reviews:";

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.option.importFile")
    private List<String> files = new ArrayList<>();

    @Option(names = "--as", required = true, paramLabel = "KIND", descriptionKey = "cli.option.importAs")
    private String kind = "";

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (kind.startsWith(SurveyImport.PREFIX)) {
            return new SurveyImport(session, kind).take(files);
        }
        if (!kind.startsWith(REVIEWS)) {
            throw new WrongUse("cli.import.kind", kind);
        }
        Platform platform = Platform.ofCode(kind.substring(REVIEWS.length()));
        List<Map<String, Object>> done = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        Refusal first = null;
        for (String file : files) {
            try {
                ReviewImports.Outcome outcome = take(platform, file);
                done.add(document(file, outcome));
                lines.add(
                        session.text("cli.import.done", file, outcome.added(), outcome.updated(), outcome.unchanged()));
            } catch (Refusal refusal) {
                if (refusal.kind() != Refusal.Kind.BAD_INPUT) {
                    throw refusal;
                }
                // the other files stand by themselves
                first = first == null ? refusal : first;
                done.add(Map.of("file", file, "error", session.texts().get(refusal.sentence())));
                lines.add(
                        session.text("cli.import.refused", file, session.texts().get(refusal.sentence())));
            }
        }
        if (first != null && files.size() == 1) {
            throw first;
        }
        session.answer(Map.of("files", done), String.join("\n", lines));
        return first == null ? CommandLineApp.DONE : CommandLineApp.BAD_INPUT;
    }

    private ReviewImports.Outcome take(Platform platform, String file) {
        ReviewFile read = ReviewFile.of(session.bytes(file, ReviewFile.MOST_BYTES));
        List<ReadReview> reviews = read.reviews(platform, session.services().clock(), null);
        return session.services()
                .reviewImports()
                .take(platform, session.path(file).getFileName().toString(), reviews, taken -> {}, () -> false);
    }

    private static Map<String, Object> document(String file, ReviewImports.Outcome outcome) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("file", file);
        document.put("added", outcome.added());
        document.put("updated", outcome.updated());
        document.put("unchanged", outcome.unchanged());
        return document;
    }
}
