package nl.goedmaker.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.removal.Hint;
import nl.goedmaker.reviews.removal.Removal;
import nl.goedmaker.reviews.removal.Removals;
import nl.goedmaker.reviews.rules.RemovalGround;
import nl.goedmaker.reviews.rules.RuleWords;
import nl.goedmaker.text.Sentence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Goes through a platform's grounds for taking a review away; with a ground, writes the text for the platform. */
@Command(name = "removal", description = "cli.reviews.removal")
final class ReviewsRemoval implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "REVIEW", descriptionKey = "cli.option.review")
    private String id = "";

    @Option(names = "--ground", paramLabel = "GROUND", descriptionKey = "cli.option.ground")
    private @Nullable String ground;

    @Option(names = "--proof", paramLabel = "TEXT", descriptionKey = "cli.option.proof")
    private String proof = "";

    @Option(names = "--sent", descriptionKey = "cli.option.removalSent")
    private boolean sent;

    @Option(names = "--answer", paramLabel = "removed|refused", descriptionKey = "cli.option.removalAnswer")
    private @Nullable String answer;

    ReviewsRemoval(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Removals removals = session.services().removals();
        Review review = ReviewWords.review(session, id);
        String answered = answer;
        if (answered != null) {
            removals.answered(review, Session.choice(Removal.Outcome.class, "--answer", answered));
        }
        List<Hint> hints = removals.hints(review);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("review", review.id());
        document.put(
                "grounds", hints.stream().map(hint -> document(review, hint)).toList());
        String chosen = ground;
        if (chosen == null) {
            boolean found = hints.stream().anyMatch(hint -> hint.sign() == Hint.Sign.FOUND);
            document.put("fits", found);
            session.answer(
                    document,
                    (answered == null
                                    ? ""
                                    : session.text(
                                                    "cli.reviews.removal."
                                                            + Session.choice(
                                                                    Removal.Outcome.class, "--answer", answered),
                                                    ReviewWords.named(session, review))
                                            + "\n")
                            + hints.stream()
                                    .map(hint -> code(hint.rule().ground()) + "  "
                                            + session.texts()
                                                    .get(RuleWords.ground(
                                                            hint.rule().ground())) + ": "
                                            + session.texts().get(hint.sentence()) + "\n")
                                    .collect(Collectors.joining())
                            + (found || answered != null ? "" : session.text("cli.reviews.noGround")));
            return found || answered != null ? CommandLineApp.DONE : CommandLineApp.NO;
        }
        RemovalGround wanted = Session.choice(RemovalGround.class, "--ground", chosen);
        String text = session.texts().get(removals.text(review, wanted, proof));
        if (sent) {
            removals.asked(review, wanted, text);
        }
        document.put("text", text);
        document.put("sent", sent);
        session.answer(document, text);
        if (sent) {
            session.tell(Sentence.of("cli.reviews.removal.sent", ReviewWords.named(session, review)));
        }
        return CommandLineApp.DONE;
    }

    /** The word that {@code --ground} takes. */
    private static String code(RemovalGround ground) {
        return ground.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Map<String, Object> document(Review review, Hint hint) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("ground", hint.rule().ground().name());
        document.put("sign", hint.sign().name());
        document.put("sentence", session.texts().get(hint.sentence()));
        document.put(
                "found",
                hint.places().stream().map(place -> place.in(review.text())).toList());
        return document;
    }
}
