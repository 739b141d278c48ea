package nl.goedmaker.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.format.GradeText;
import nl.goedmaker.reviews.request.Condition;
import nl.goedmaker.reviews.request.RequestPanel;
import nl.goedmaker.reviews.request.Requests;
import nl.goedmaker.text.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether a customer may be asked to judge a review again; with an option, keeps that it was asked or what came of it. */
@Command(name = "rereview", description = "cli.reviews.rereview")
final class ReviewsRereview implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "REVIEW", descriptionKey = "cli.option.review")
    private String id = "";

    @Option(names = "--asked", descriptionKey = "cli.option.asked")
    private boolean asked;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.option.askedReason")
    private String reason = "";

    @Option(names = "--grade", paramLabel = "GRADE", descriptionKey = "cli.option.newGrade")
    private @Nullable String grade;

    @Option(names = "--no-answer", descriptionKey = "cli.option.noAnswer")
    private boolean noAnswer;

    ReviewsRereview(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Requests requests = session.services().requests();
        Review review = ReviewWords.review(session, id);
        String given = grade;
        if ((asked ? 1 : 0) + (noAnswer ? 1 : 0) + (given == null ? 0 : 1) > 1) {
            throw new WrongUse("cli.reviews.rereviewOne");
        }
        if (asked) {
            requests.asked(
                    review,
                    reason,
                    java.time.LocalDate.now(session.services().clock()).plusDays(Requests.REMIND_AFTER_DAYS));
        } else if (noAnswer) {
            requests.unanswered(review);
        } else if (given != null) {
            OptionalInt tenths = GradeText.tenths(given, review.scale());
            if (tenths.isEmpty()) {
                throw Refusal.badInput(
                        "reviews.new.grade",
                        review.platform().displayName(),
                        review.scale(),
                        review.platform().lowest());
            }
            requests.regraded(review, tenths.getAsInt());
        }
        RequestPanel panel = requests.panel(session.services().reviews().get(review.id()));
        session.answer(
                document(review, panel),
                done(review, given)
                        + panel.conditions().stream()
                                .map(condition -> (condition.isMet() ? "✓ " : "– ")
                                        + session.texts().get(condition.sentence()))
                                .collect(Collectors.joining("\n")));
        boolean looked = !asked && !noAnswer && given == null;
        return looked && panel.state() != Condition.State.MET ? CommandLineApp.NO : CommandLineApp.DONE;
    }

    /** What was just kept; blank when it was only looked at. */
    private String done(Review review, @Nullable String given) {
        String key = asked
                ? "cli.reviews.rereview.asked"
                : noAnswer ? "cli.reviews.rereview.unanswered" : given == null ? "" : "cli.reviews.rereview.regraded";
        return key.isEmpty() ? "" : session.text(key, ReviewWords.named(session, review)) + "\n";
    }

    private Map<String, Object> document(Review review, RequestPanel panel) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("review", review.id());
        document.put("rule", panel.rule().name());
        document.put("may", panel.state() == Condition.State.MET);
        document.put(
                "conditions",
                panel.conditions().stream()
                        .map(condition -> Map.of(
                                "condition", condition.kind().name(),
                                "state", condition.state().name(),
                                "sentence", session.texts().get(condition.sentence())))
                        .toList());
        document.put(
                "requests",
                panel.requests().stream()
                        .map(request -> {
                            Map<String, Object> row = new LinkedHashMap<>();
                            row.put("asked", session.moment(request.askedAt()));
                            row.put("reason", request.reason());
                            row.put(
                                    "outcome",
                                    request.outcome() == null
                                            ? null
                                            : request.outcome().name());
                            row.put("outcomeAt", session.moment(request.outcomeAt()));
                            return row;
                        })
                        .toList());
        return document;
    }
}
