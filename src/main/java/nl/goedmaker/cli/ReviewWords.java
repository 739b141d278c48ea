package nl.goedmaker.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.text.Decimal;

/** Reviews as commands show them. */
final class ReviewWords {
    private ReviewWords() {}

    static Map<String, Object> document(Session session, Review review) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("review", review.id());
        document.put("platform", review.platform().code());
        document.put("author", review.author());
        document.put("grade", BigDecimal.valueOf(review.grade(), 1).toPlainString());
        document.put("scale", review.scale());
        document.put("text", review.text());
        document.put("posted", session.moment(review.postedAt()));
        document.put("answered", session.moment(review.repliedAt()));
        document.put("ticket", review.ticket());
        document.put("removed", session.moment(review.removedAt()));
        return document;
    }

    static String line(Session session, Review review) {
        String text = review.text().replaceAll("\\s+", " ").strip();
        return String.join(
                "  ",
                Long.toString(review.id()),
                session.texts().get(review.platform().displayName()),
                Decimal.ofTenths(review.grade()).display(session.texts().language()) + "/" + review.scale(),
                TicketWords.moment(session, review.postedAt()),
                author(session, review),
                text.length() > 60
                        ? text.substring(
                                        0,
                                        text.offsetByCodePoints(0, Math.min(60, text.codePointCount(0, text.length()))))
                                + "…"
                        : text);
    }

    /** Who wrote it; some platforms do not say. */
    static String author(Session session, Review review) {
        return review.author().isBlank() ? session.text("cli.reviews.somebody") : review.author();
    }

    /** The same, in the middle of a sentence. */
    static String named(Session session, Review review) {
        return review.author().isBlank() ? session.text("customers.nameless") : review.author();
    }

    /** @throws WrongUse when it is no number */
    static Review review(Session session, String id) {
        try {
            return session.services().reviews().get(Long.parseLong(id.strip()));
        } catch (NumberFormatException e) {
            throw new WrongUse("cli.reviews.id", id);
        }
    }
}
