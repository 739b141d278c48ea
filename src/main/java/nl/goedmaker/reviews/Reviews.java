package nl.goedmaker.reviews;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.Ticket;
import org.jspecify.annotations.Nullable;

/** Everything that is done to reviews. Each call that changes something is one step that can be taken back. */
public final class Reviews {
    /** Whoever wrote longer ago no longer waits. */
    private static final Duration STILL_NEW = Duration.ofDays(30);

    private final ReviewRepository repository;
    private final Journal journal;
    private final Supplier<? extends PlatformBook> books;
    private final Clock clock;
    private final Averages averages;

    /** @param books how the platforms count, as it is at the moment it is asked */
    public Reviews(ReviewRepository repository, Supplier<? extends PlatformBook> books, Journal journal, Clock clock) {
        this.repository = repository;
        this.books = books;
        this.journal = journal;
        this.clock = clock;
        this.averages = new Averages(repository, books, clock.getZone());
    }

    /** @throws Refusal when the grade is not on the platform's scale or the review lies in the future */
    public Review add(NewReview review) {
        Platform platform = review.platform();
        int scale = books.get().scale(platform);
        if (review.grade() < platform.lowest() * 10 || review.grade() > scale * 10) {
            throw Refusal.badInput("reviews.new.grade", platform.displayName(), scale, platform.lowest());
        }
        if (review.postedAt().isAfter(clock.instant().plus(Duration.ofMinutes(5)))) {
            throw Refusal.badInput("reviews.new.inFuture");
        }
        return journal.change(
                Change.of("reviews.change.add", review.author()), () -> get(repository.add(review, scale)));
    }

    /** @throws Refusal when there is no such review */
    public Review get(long id) {
        return repository.find(id).orElseThrow(() -> Refusal.badInput("reviews.unknown", id));
    }

    /** The grades of its parts, in tenths, by what the platform calls them; in the order of the names. */
    public Map<String, Integer> parts(Review review) {
        return repository.parts(review.id());
    }

    /** Those of a complaint and of what was merged with it that still stand, the newest first. */
    public List<Review> of(Ticket ticket) {
        return repository.ofTicket(ticket.id());
    }

    public List<Review> page(ReviewQuery query) {
        return repository.page(query);
    }

    /**
     * Reviews without an answer as they press: those of the last weeks by how long they wait, and then the older ones, newest
     * first.
     */
    public List<Review> unanswered(int most) {
        return repository.unanswered(clock.instant().minus(STILL_NEW), most);
    }

    public long count(@Nullable Platform platform, boolean unanswered) {
        return repository.count(platform, unanswered);
    }

    /** Keeps what the owner posted below the review. */
    public void reply(Review review, String text) {
        if (text.isBlank()) {
            throw Refusal.badInput("reviews.reply.empty");
        }
        journal.change(Change.of("reviews.change.reply", review.author()), () -> {
            repository.reply(review.id(), text.strip(), clock.instant());
            tell(review, "reviews.event.replied");
        });
    }

    /** Says what was done about a review in the timeline of the complaint it belongs to; part of a step that is being made. */
    public void tell(Review review, String event) {
        tell(get(review.id()).ticket(), event, review);
    }

    /**
     * The grade that counts from now on; the one before it is kept for the days on which it stood. Parts stay as they are.
     *
     * @param grade in tenths
     * @throws Refusal when it is not on the platform's scale
     */
    public void regrade(Review review, int grade) {
        int lowest = review.platform().lowest();
        if (grade < lowest * 10 || grade > review.scale() * 10) {
            throw Refusal.badInput("reviews.new.grade", review.platform().displayName(), review.scale(), lowest);
        }
        journal.change(Change.of("reviews.change.regraded", review.author()), () -> {
            int before = get(review.id()).grade();
            if (before != grade) {
                repository.regrade(review.id(), before, grade, clock.instant());
            }
        });
    }

    /** The platform took a review away: from now on it counts no more. */
    public void removed(Review review) {
        journal.change(
                Change.of("reviews.change.removed", review.author()),
                () -> repository.remove(review.id(), clock.instant()));
    }

    /** In the timeline of the complaint that a review belongs to. */
    private void tell(@Nullable String ticket, String event, Review review) {
        if (ticket != null) {
            repository.tell(ticket, event, review.author(), clock.instant());
        }
    }

    /** @param ticket reference of the ticket it belongs to, or {@code null} to take the link away */
    public void link(Review review, @Nullable String ticket) {
        String change = ticket == null ? "reviews.change.unlink" : "reviews.change.link";
        journal.change(Change.of(change, review.author()), () -> {
            String before = get(review.id()).ticket();
            if (!Objects.equals(before, ticket)) {
                repository.link(review.id(), ticket);
                tell(before, "reviews.event.unlinked", review);
                tell(ticket, "reviews.event.linked", review);
            }
        });
    }

    /**
     * How the shop stands on each platform that has reviews, by that platform's own rule, as seen at the end of a day, with its
     * trend and without the averages of parts.
     */
    public List<Standing> standings(LocalDate on) {
        return averages.standings(on, Standings.POINTS);
    }

    /** The same by rules that were read before. */
    public List<Standing> standings(PlatformBook book, LocalDate on) {
        return averages.standings(book, on, Standings.POINTS);
    }

    /** The same figures without their trend, and with the averages of parts. */
    public List<Standing> averages(LocalDate on) {
        return averages.withParts(on);
    }

    /**
     * What it does to the average of its platform when a review gets another grade.
     *
     * @param grade in tenths
     * @return empty where nothing is counted, also when the platform took the review away
     */
    public Optional<Effect> effect(Review review, int grade) {
        return averages.effect(review, grade, LocalDate.now(clock));
    }
}
