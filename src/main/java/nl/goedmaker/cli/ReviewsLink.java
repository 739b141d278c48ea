package nl.goedmaker.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.link.LinkProposal;
import nl.goedmaker.reviews.link.ReviewLinks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a review and a complaint together, or says which complaints fit. */
@Command(name = "link", description = "cli.reviews.link")
final class ReviewsLink implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "REVIEW", descriptionKey = "cli.option.review")
    private String id = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "TICKET", descriptionKey = "cli.option.linkTicket")
    private @Nullable String ticket;

    @Option(names = "--propose", descriptionKey = "cli.option.linkPropose")
    private boolean propose;

    @Option(names = "--none", descriptionKey = "cli.option.linkNone")
    private boolean none;

    @Option(names = "--new", descriptionKey = "cli.option.linkNew")
    private boolean fresh;

    ReviewsLink(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (Stream.of(ticket != null, propose, none, fresh)
                        .filter(Boolean::booleanValue)
                        .count()
                > 1) {
            throw new WrongUse("cli.reviews.link.one");
        }
        Review review = ReviewWords.review(session, id);
        ReviewLinks links = session.services().reviewLinks();
        if (ticket != null) {
            answer(review, links.link(review, ticket).reference(), "cli.reviews.linked");
        } else if (fresh) {
            ReviewLinks.Blanks blanks = new ReviewLinks.Blanks(
                    session.text("reviews.link.nobody", review.platform().displayName()),
                    session.text("reviews.link.noText", review.platform().displayName()));
            answer(review, links.complaint(review, blanks).reference(), "cli.reviews.complaint");
        } else if (none && review.ticket() == null) {
            answer(review, null, "cli.reviews.notLinked");
        } else if (none) {
            links.unlink(review);
            answer(review, null, "cli.reviews.unlinked");
        } else {
            propose(review, links.proposals(review));
        }
        return CommandLineApp.DONE;
    }

    private void answer(Review review, @Nullable String linked, String sentence) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("review", review.id());
        document.put("ticket", linked);
        session.answer(document, session.text(sentence, Long.toString(review.id()), linked == null ? "" : linked));
    }

    private void propose(Review review, List<LinkProposal> proposals) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("review", review.id());
        document.put("proposals", proposals.stream().map(this::document).toList());
        session.answer(
                document,
                proposals.isEmpty()
                        ? session.text("reviews.link.none")
                        : proposals.stream().map(this::line).collect(Collectors.joining("\n")));
    }

    private Map<String, Object> document(LinkProposal proposal) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("ticket", proposal.ticket());
        document.put("customer", proposal.customer());
        document.put("subject", proposal.subject());
        document.put("opened", session.moment(proposal.openedAt()));
        document.put("strength", proposal.strength());
        document.put(
                "reasons", proposal.reasons().stream().map(session.texts()::get).toList());
        return document;
    }

    private String line(LinkProposal proposal) {
        return proposal.ticket() + "  " + proposal.customer() + "  "
                + proposal.reasons().stream().map(session.texts()::get).collect(Collectors.joining(" · "));
    }
}
