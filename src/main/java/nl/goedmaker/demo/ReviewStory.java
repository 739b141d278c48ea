package nl.goedmaker.demo;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import nl.goedmaker.reviews.NewReview;
import nl.goedmaker.reviews.Review;
import org.jspecify.annotations.Nullable;

/** Lets the reviews of the story be posted and answered. */
final class ReviewStory {
    /** Younger reviews without words of the owner's in the story wait for an answer. */
    private static final int ANSWERED_AFTER = 4;

    private final Story story;
    private final DemoServices services;
    private final Calendar calendar;
    private final RandomGenerator random;
    private final TicketStory tickets;

    ReviewStory(Story story, DemoServices services, Calendar calendar, RandomGenerator random, TicketStory tickets) {
        this.story = story;
        this.services = services;
        this.calendar = calendar;
        this.random = random;
        this.tickets = tickets;
    }

    void plan(BiConsumer<Instant, Runnable> plan) {
        int thanks = random.nextInt(story.thanks().size());
        for (StoryReview review : story.reviews()) {
            AtomicReference<@Nullable Review> kept = new AtomicReference<>();
            Instant posted = review.at() == null
                    ? calendar.daytime(review.daysAgo())
                    : calendar.at(review.daysAgo(), review.at());
            plan.accept(posted, () -> kept.set(post(review, posted)));
            String reply = review.reply();
            int days = review.replyDays();
            if (reply == null && review.daysAgo() >= ANSWERED_AFTER) {
                reply = story.thanks().get(thanks++ % story.thanks().size());
                days = 1 + random.nextInt(3);
            }
            if (reply != null) {
                String words = reply;
                plan.accept(calendar.deskTime(review.daysAgo() - days), () -> answer(kept.get(), words));
            }
        }
    }

    private Review post(StoryReview from, Instant posted) {
        Review review = services.reviews()
                .add(new NewReview(from.platform(), null, from.author(), from.grade(), from.text(), posted));
        String reference = from.ticketOf() == null ? null : tickets.referenceOf(from.ticketOf());
        if (reference != null) {
            services.reviews().link(review, reference);
        }
        return review;
    }

    private void answer(@Nullable Review review, String words) {
        if (review == null) {
            throw new IllegalStateException("answered before it was posted");
        }
        services.reviews().reply(review, words);
    }
}
