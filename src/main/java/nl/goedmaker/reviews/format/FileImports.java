package nl.goedmaker.reviews.format;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.ReadReview;
import nl.goedmaker.reviews.ReviewImports;
import nl.goedmaker.reviews.ReviewImports.Outcome;
import nl.goedmaker.text.Refusal;

/** Takes files into the shop by the columns that the owner pointed out before, or else by their heads. */
public final class FileImports {
    private static final int NAMED = 3;

    private final ReviewImports imports;
    private final Clock clock;

    public FileImports(ReviewImports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    /** Which column holds what: as remembered for such a file, or guessed; empty for a file without columns. */
    public ColumnMapping mapping(ReviewFile file, Platform platform) {
        List<String> heads = file.heads();
        return imports.columns(platform, ColumnMapping.signature(heads))
                .flatMap(remembered -> ColumnMapping.of(remembered, heads.size()))
                .orElseGet(() -> ColumnMapping.guess(platform, heads));
    }

    /**
     * Says what taking a file in would do; changes nothing.
     *
     * @throws Refusal when something in it cannot be understood, with its place
     */
    public Outcome look(ReviewFile file, Platform platform, ColumnMapping mapping) {
        return imports.look(platform, file.reviews(platform, imports.scale(platform), clock, mapping));
    }

    /** A file with what is known of it. */
    public record Given(ReviewFile file, String name, Platform platform, ColumnMapping mapping) {}

    /**
     * Takes files in as one step and remembers their columns.
     *
     * @param progress told now and then how many of how many reviews were taken in
     * @param cancelled asked as often; then nothing has changed
     * @return what became of each
     * @throws Refusal when something in one of them cannot be understood, with its place; nothing has changed then
     * @throws CancellationException when it was cancelled
     */
    public List<Outcome> take(List<Given> files, Progress progress, BooleanSupplier cancelled) {
        List<List<ReadReview>> reviews = files.stream()
                .map(given ->
                        given.file().reviews(given.platform(), imports.scale(given.platform()), clock, given.mapping()))
                .toList();
        int all = reviews.stream().mapToInt(List::size).sum();
        List<Outcome> outcomes = imports.together(names(files), () -> {
            List<Outcome> done = new ArrayList<>();
            int before = 0;
            for (int at = 0; at < files.size(); at++) {
                Given given = files.get(at);
                int from = before;
                IntConsumer told = taken -> progress.told(from + taken, all);
                done.add(imports.take(given.platform(), given.name(), reviews.get(at), told, cancelled));
                before += reviews.get(at).size();
            }
            return done;
        });
        files.forEach(this::remember);
        return outcomes;
    }

    private static String names(List<Given> files) {
        return Stream.concat(
                        files.stream().limit(NAMED).map(Given::name),
                        files.size() > NAMED ? Stream.of("…") : Stream.of())
                .collect(Collectors.joining(", "));
    }

    private void remember(Given given) {
        List<String> heads = given.file().heads();
        if (!heads.isEmpty() && !given.mapping().equals(mapping(given.file(), given.platform()))) {
            imports.remember(
                    given.platform(),
                    ColumnMapping.signature(heads),
                    given.mapping().remembered());
        }
    }

    /** How far it is. */
    public interface Progress {
        Progress UNWATCHED = (done, of) -> {};

        void told(int done, int of);
    }
}
