package nl.goedmaker.reviews.format;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.ReadReview;
import nl.goedmaker.reviews.ReviewImports;
import nl.goedmaker.reviews.ReviewImports.Outcome;
import nl.goedmaker.text.Refusal;

/** Takes files into the shop by the columns that the owner pointed out before, or else by their heads. */
public final class FileImports {
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
        return imports.look(platform, file.reviews(platform, clock, mapping));
    }

    /**
     * Takes a file in and remembers its columns.
     *
     * @param name of the file, for the list of steps
     * @param progress told now and then how many of how many were taken in
     * @param cancelled asked as often; then nothing has changed
     * @throws Refusal when something in it cannot be understood, with its place
     * @throws CancellationException when it was cancelled
     */
    public Outcome take(
            ReviewFile file,
            String name,
            Platform platform,
            ColumnMapping mapping,
            Progress progress,
            BooleanSupplier cancelled) {
        List<ReadReview> reviews = file.reviews(platform, clock, mapping);
        IntConsumer told = done -> progress.told(done, reviews.size());
        Outcome outcome = imports.take(platform, name, reviews, told, cancelled);
        if (!file.heads().isEmpty() && !Objects.equals(mapping, ColumnMapping.guess(platform, file.heads()))) {
            imports.remember(platform, ColumnMapping.signature(file.heads()), mapping.remembered());
        }
        return outcome;
    }

    /** How far it is. */
    public interface Progress {
        Progress UNWATCHED = (done, of) -> {};

        void told(int done, int of);
    }
}
