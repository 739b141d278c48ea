package nl.goedmaker.reviews;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Takes what a platform’s file holds into the shop: all of it or nothing, as one step that can be taken back. A review that was
 * read before is recognised by the platform’s own id or, without one, by its author, its day and its words; what changed about it
 * is put right, and a grade that gave way is kept.
 */
public final class ReviewImports {
    private static final int TOGETHER = 1_000;

    private final ImportedReviewRepository repository;
    private final Journal journal;
    private final Supplier<? extends PlatformBook> books;
    private final Clock clock;

    /** @param books how the platforms count, as it is at the moment it is asked */
    public ReviewImports(
            ImportedReviewRepository repository, Supplier<? extends PlatformBook> books, Journal journal, Clock clock) {
        this.repository = repository;
        this.books = books;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What becomes of a file.
     *
     * @param unchanged how many of the skipped ones were known already
     * @param skipped what was left as it is, in the order of the file
     */
    public record Outcome(int added, int updated, int unchanged, List<Skipped> skipped) {
        public Outcome {
            skipped = List.copyOf(skipped);
        }
    }

    /** @param at where in the file */
    public record Skipped(Place at, Sentence reason) {}

    /** What becomes of some reviews: nothing is written yet. */
    private static final class Plan {
        final List<ReadReview> added = new ArrayList<>();
        final List<KeptReview> updated = new ArrayList<>();
        /** As they were before their grade gave way. */
        final List<KeptReview> former = new ArrayList<>();
    }

    /** Says what taking them in would do; changes nothing. */
    public Outcome look(Platform platform, List<ReadReview> reviews) {
        return each(platform, reviews, false, taken -> {}, () -> false);
    }

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
        return journal.change(
                Change.of("reviews.change.import", file), () -> each(platform, reviews, true, progress, cancelled));
    }

    /**
     * Makes one step of taking in several files.
     *
     * @param files their names, for the list of steps
     */
    public <T> T together(String files, Supplier<T> work) {
        return journal.change(Change.of("reviews.change.import", files), work);
    }

    /** The highest grade of a platform, as the owner has it. */
    public int scale(Platform platform) {
        return books.get().scale(platform);
    }

    /** The columns that the owner pointed out in a file with these heads. */
    public Optional<String> columns(Platform platform, String heads) {
        return repository.columns(platform, heads);
    }

    /** Keeps which columns were pointed out; no step of its own. */
    public void remember(Platform platform, String heads, String chosen) {
        journal.quietly(() -> {
            repository.keepColumns(platform, heads, chosen);
            return true;
        });
    }

    private Outcome each(
            Platform platform,
            List<ReadReview> reviews,
            boolean writes,
            IntConsumer progress,
            BooleanSupplier cancelled) {
        List<Skipped> skipped = new ArrayList<>();
        List<ReadReview> distinct = distinct(reviews, skipped);
        KnownReviews known = new KnownReviews(repository, platform, distinct, clock.getZone());
        int twice = skipped.size();
        int added = 0;
        int updated = 0;
        if (writes) {
            repository.begin();
        }
        for (int from = 0; from < distinct.size(); from += TOGETHER) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException(platform.code());
            }
            progress.accept(from);
            Plan plan = plan(known, distinct.subList(from, Math.min(distinct.size(), from + TOGETHER)), skipped);
            added += plan.added.size();
            updated += plan.updated.size();
            if (writes) {
                repository.add(platform, scale(platform), plan.added);
                repository.keepFormer(plan.former, clock.instant());
                repository.update(plan.updated);
            }
        }
        progress.accept(distinct.size());
        int unchanged = skipped.size() - twice;
        skipped.sort(
                (one, other) -> Integer.compare(one.at().number(), other.at().number()));
        return new Outcome(added, updated, unchanged, skipped);
    }

    private static Plan plan(KnownReviews known, List<ReadReview> reviews, List<Skipped> skipped) {
        Plan plan = new Plan();
        List<@Nullable KeptReview> kept = known.of(reviews);
        for (int at = 0; at < reviews.size(); at++) {
            ReadReview read = reviews.get(at);
            KeptReview before = kept.get(at);
            KeptReview now = before == null ? null : before.updatedBy(read);
            if (before == null || now == null) {
                plan.added.add(read);
            } else if (now.equals(before)) {
                skipped.add(new Skipped(read.place(), Sentence.of("reviews.import.known")));
            } else {
                plan.updated.add(now);
                if (now.grade() != before.grade()) {
                    plan.former.add(before);
                }
            }
        }
        return plan;
    }

    /** What stands in the file twice: the first one counts. */
    private static List<ReadReview> distinct(List<ReadReview> reviews, List<Skipped> skipped) {
        Map<Object, Place> places = new HashMap<>();
        List<ReadReview> distinct = new ArrayList<>(reviews.size());
        for (ReadReview review : reviews) {
            Object identity = identity(review);
            Place first = identity == null ? null : places.putIfAbsent(identity, review.place());
            if (first == null) {
                distinct.add(review);
            } else {
                skipped.add(new Skipped(
                        review.place(),
                        review.platformId() == null
                                ? Sentence.of("reviews.import.sameReview", first.within())
                                : Sentence.of("reviews.import.sameId", review.platformId(), first.within())));
            }
        }
        return distinct;
    }

    /** Without an id, only somebody with a name who writes the same words at the same moment is there twice. */
    private static @Nullable Object identity(ReadReview review) {
        if (review.platformId() != null) {
            return review.platformId();
        }
        return review.author().isBlank() || review.text().isBlank()
                ? null
                : List.of(review.author(), review.text(), review.postedAt(), review.grade(), "" + review.order());
    }
}
