package nl.goedmaker.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.ReviewReplies;
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
        new ReviewReplies(
                        services.reviews(),
                        ticket -> services.correspondence()
                                .replyFacts(services.tickets().get(ticket)),
                        services.correspondence()::publicTexts)
                .posted(review, text);
        Map<String, Object> answer = new LinkedHashMap<>(
                ReviewWords.document(session, services.reviews().get(review.id())));
        services.rulebook()
                .now()
                .of(review.platform())
                .whole(nl.goedmaker.reviews.rules.Statement.REPLY_CHARACTERS)
                .ifPresent(most -> answer.put("mostCharacters", most));
        session.answer(answer, session.text("cli.reviews.replied", review.author()));
        return CommandLineApp.DONE;
    }
}
