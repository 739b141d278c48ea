package nl.goedmaker.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.ReviewQuery;
import nl.goedmaker.reviews.Reviews;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists reviews, newest first. */
@Command(name = "list", description = "cli.reviews.list")
final class ReviewsList implements Callable<Integer> {
    private static final int PAGE = 1_000;
    private static final int MOST = 1_000_000;

    private final Session session;

    @Option(names = "--platform", paramLabel = "PLATFORM", descriptionKey = "cli.option.reviewsPlatform")
    private @Nullable String platform;

    @Option(names = "--unanswered", descriptionKey = "cli.option.unanswered")
    private boolean unanswered;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "cli.option.limit")
    private int limit = 100;

    ReviewsList(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (limit < 1 || limit > MOST) {
            throw new WrongUse("cli.limit.outOfRange", limit, MOST);
        }
        Platform only = platform == null ? null : PlatformWords.platform("--platform", platform);
        Reviews reviews = session.services().reviews();
        List<Review> rows = new ArrayList<>();
        Review after = null;
        while (rows.size() < limit) {
            int size = Math.min(PAGE, limit - rows.size());
            List<Review> page = reviews.page(new ReviewQuery(only, unanswered, null, after, size));
            rows.addAll(page);
            if (page.size() < size) {
                break;
            }
            after = page.getLast();
        }
        long total = reviews.count(only, unanswered);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "reviews",
                rows.stream()
                        .map(review -> ReviewWords.document(session, review))
                        .toList());
        answer.put("total", total);
        session.answer(
                answer,
                rows.stream()
                                .map(review -> ReviewWords.line(session, review) + "\n")
                                .collect(Collectors.joining())
                        + session.text("cli.reviews.shown", rows.size(), total));
        return CommandLineApp.DONE;
    }
}
