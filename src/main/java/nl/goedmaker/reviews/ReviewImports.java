package nl.goedmaker.reviews;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.reviews.ImportedReviewRepository.Kept;
import org.jspecify.annotations.Nullable;

/**
 * Takes what a platform’s file holds into the shop: all of it or nothing, as one step that can be taken back. A review that was
 * read before is recognised by the platform’s own id or, without one, by its author, its day and its words; what changed about it
 * is put right, and a grade that gave way is kept.
 */
public final class ReviewImports {
    private static final int TOLD_EVERY = 200;

    private final ImportedReviewRepository repository;
    private final Journal journal;
    private final Clock clock;

    public ReviewImports(ImportedReviewRepository repository, Journal journal, Clock clock) {
        this.repository = repository;
        this.journal = journal;
        this.clock = clock;
    }

    /** What became of a file. */
    public record Outcome(int added, int updated, int unchanged) {}

    /**
     * Takes reviews in.
     *
     * @param file its name, for the list of steps
     * @param progress told now and then how many were taken in
     * @param cancelled asked as often; then nothing has changed
     * @throws CancellationException when it was cancelled
     */
    public Outcome take(
            Platform platform, String file, List<ReadReview> reviews, IntConsumer progress, BooleanSupplier cancelled) {
        return journal.change(Change.of("reviews.change.import", file), () -> {
            int added = 0;
            int updated = 0;
            for (int at = 0; at < reviews.size(); at++) {
                if (at % TOLD_EVERY == 0) {
                    if (cancelled.getAsBoolean()) {
                        throw new CancellationException(file);
                    }
                    progress.accept(at);
                }
                switch (take(platform, reviews.get(at))) {
                    case ADDED -> added++;
                    case UPDATED -> updated++;
                    case UNCHANGED -> {}
                }
            }
            progress.accept(reviews.size());
            return new Outcome(added, updated, reviews.size() - added - updated);
        });
    }

    private enum Taken {
        ADDED,
        UPDATED,
        UNCHANGED
    }

    private Taken take(Platform platform, ReadReview read) {
        Kept known = known(platform, read);
        if (known == null) {
            repository.add(platform, read);
            return Taken.ADDED;
        }
        Kept merged = known.updatedBy(read);
        if (merged.equals(known)) {
            return Taken.UNCHANGED;
        }
        if (merged.grade() != known.grade()) {
            repository.keepFormer(known.id(), known.grade(), clock.instant());
        }
        repository.update(merged);
        return Taken.UPDATED;
    }

    /** One typed in by hand has no id of the platform yet: it gets it from the file. */
    private @Nullable Kept known(Platform platform, ReadReview read) {
        String id = read.platformId();
        Optional<Kept> same = id == null ? Optional.empty() : repository.byPlatformId(platform, id);
        return same.or(() ->
                        repository
                                .byAuthorAndDay(
                                        platform,
                                        read.author(),
                                        read.postedAt().atZone(clock.getZone()).toLocalDate())
                                .stream()
                                .filter(kept -> id == null || kept.platformId() == null)
                                .filter(kept -> Likeness.of(kept.text(), read.text()) >= Likeness.THE_SAME)
                                .findFirst())
                .orElse(null);
    }
}
