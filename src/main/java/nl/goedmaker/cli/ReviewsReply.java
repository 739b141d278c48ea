package nl.goedmaker.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.goedmaker.reviews.ReplyLimits;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.ReviewReplies;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps what the owner posted below a review; what may not stand in public is refused. */
@Command(name = "reply", description = "cli.reviews.reply")
final class ReviewsReply implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "REVIEW", descriptionKey = "cli.option.review")
    private String id = "";

    @Parameters(index = "1", paramLabel = "FILE|-", descriptionKey = "cli.option.replyFile")
    private String file = "";

    @Option(names = "--yes", descriptionKey = "cli.option.replyYes")
    private boolean yes;

    ReviewsReply(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Services services = session.services();
        Review review = ReviewWords.review(session, id);
        String text = session.read(file);
        ReviewReplies replies = services.reviewReplies();
        ReplyLimits limits = replies.limits(review);
        replies.requirePostable(review, text);
        if (limits.closes() && !review.isAnswered() && !yes) {
            // what cannot be turned back on the platform is asked first
            throw Refusal.no(
                    "cli.reviews.replyCloses",
                    Sentence.of("reviews.reply.closes", review.platform().displayName()));
        }
        replies.posted(review, text);
        Map<String, Object> document =
                ReviewWords.document(session, services.reviews().get(review.id()));
        int words = ReplyLimits.words(text);
        document.put("words", words);
        limits.words().ifPresent(most -> document.put("mostWords", most));
        session.answer(
                document,
                session.text("cli.reviews.replied", ReviewWords.named(session, review))
                        + limits.words().stream()
                                .mapToObj(most -> "\n"
                                        + session.text(
                                                words > most ? "reviews.reply.tooMany" : "reviews.reply.count",
                                                words,
                                                most))
                                .collect(Collectors.joining()));
        return CommandLineApp.DONE;
    }
}
