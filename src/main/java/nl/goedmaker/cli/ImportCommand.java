package nl.goedmaker.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.ReviewImports.Outcome;
import nl.goedmaker.reviews.ReviewImports.Skipped;
import nl.goedmaker.reviews.format.ColumnMapping;
import nl.goedmaker.reviews.format.FileImports;
import nl.goedmaker.reviews.format.ReviewFile;
import nl.goedmaker.text.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes files in; each is one step that can be taken back. */
@Command(name = "import", description = "cli.import")
final class ImportCommand implements Callable<Integer> {
    private static final String REVIEWS = "reviews:";
    private static final int MOST_LINES = 20;

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.option.importFile")
    private List<String> files = new ArrayList<>();

    @Option(names = "--as", paramLabel = "KIND", descriptionKey = "cli.option.importAs")
    private @Nullable String kind;

    @Option(names = "--dry-run", descriptionKey = "cli.option.importDryRun")
    private boolean dryRun;

    /** What became of one file. */
    private record Done(Platform platform, Outcome outcome) {}

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (kind != null && kind.startsWith(SurveyImport.PREFIX)) {
            return new SurveyImport(session, kind, dryRun).take(files);
        }
        Platform given = given();
        return new FileByFile(session, given == null ? "" : REVIEWS + given.code())
                .take(files, file -> told(file, take(given, file)));
    }

    private @Nullable Platform given() {
        String as = kind;
        if (as == null || as.equals("reviews")) {
            return null;
        }
        if (!as.startsWith(REVIEWS)) {
            throw new WrongUse("cli.import.kind", as);
        }
        return PlatformWords.platform("--as", REVIEWS, as.substring(REVIEWS.length()));
    }

    private Done take(@Nullable Platform given, String file) {
        ReviewFile read = ReviewFile.of(session.bytes(file, ReviewFile.MOST_BYTES));
        String name = session.path(file).getFileName().toString();
        Platform platform = given == null ? read.platform(name).orElseThrow(() -> unknown(name)) : given;
        Services services = session.services();
        FileImports imports = new FileImports(services.reviewImports(), services.clock());
        ColumnMapping mapping = imports.mapping(read, platform);
        return new Done(
                platform,
                dryRun
                        ? imports.look(read, platform, mapping)
                        : imports.take(
                                        List.of(new FileImports.Given(read, name, platform, mapping)),
                                        FileImports.Progress.UNWATCHED,
                                        () -> false)
                                .getFirst());
    }

    private static Refusal unknown(String name) {
        return Refusal.badInput("reviews.import.kind", name, PlatformWords.all(REVIEWS));
    }

    private List<String> lines(String file, Done done) {
        Outcome outcome = done.outcome();
        List<String> lines = new ArrayList<>();
        if (outcome.added() + outcome.updated() + outcome.skipped().size() == 0) {
            return List.of(session.text(
                    "cli.import.none", file, session.texts().get(done.platform().displayName())));
        }
        lines.add(session.text(
                dryRun ? "cli.import.wouldBe" : "cli.import.done",
                file,
                outcome.added(),
                outcome.updated(),
                outcome.unchanged(),
                session.texts().get(done.platform().displayName())));
        // that a file is read in again is no news for each of its rows
        List<Skipped> news = outcome.skipped().stream()
                .filter(skipped -> !skipped.reason().key().equals("reviews.import.known"))
                .toList();
        news.stream()
                .limit(MOST_LINES)
                .forEach(skipped -> lines.add("  "
                        + session.text(
                                "cli.import.skipped",
                                skipped.at().within(),
                                session.texts().get(skipped.reason()))));
        if (news.size() > MOST_LINES) {
            lines.add("  " + session.text("cli.import.skippedMore", news.size() - MOST_LINES));
        }
        return lines;
    }

    private FileByFile.Told told(String file, Done done) {
        Outcome outcome = done.outcome();
        return new FileByFile.Told(
                REVIEWS + done.platform().code(),
                outcome.added(),
                outcome.updated(),
                outcome.skipped().stream()
                        .map(skipped -> new FileByFile.Skipped(
                                skipped.at().number(), session.texts().get(skipped.reason())))
                        .toList(),
                lines(file, done));
    }
}
