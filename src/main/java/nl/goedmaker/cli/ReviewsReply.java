package nl.goedmaker.cli;

import java.util.concurrent.Callable;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.text.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Keeps what the owner posted below a review; what may not stand in public is refused. */
@Command(name = "reply", description = "cli.reviews.reply")
final class ReviewsReply implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "REVIEW", descriptionKey = "cli.option.review")
    private String id = "";

    @Parameters(index = "1", paramLabel = "FILE|-", descriptionKey = "cli.option.replyFile")
    private String file = "";

    ReviewsReply(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Services services = session.services();
        Review review = ReviewWords.review(session, id);
        String text = session.read(file);
        services.reviewReplies().posted(review, text);
        if (services.reviewReplies().limits(review).closes()) {
            session.tell(Sentence.of("reviews.reply.closes", review.platform().displayName()));
        }
        session.answer(
                ReviewWords.document(session, services.reviews().get(review.id())),
                session.text("cli.reviews.replied", ReviewWords.author(session, review)));
        return CommandLineApp.DONE;
    }
}
