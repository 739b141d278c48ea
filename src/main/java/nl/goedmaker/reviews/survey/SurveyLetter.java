package nl.goedmaker.reviews.survey;

import java.time.LocalDate;
import java.time.ZoneId;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;

/**
 * The text that asks how it went: one question, no reward, no word of money or of reviews, and any answer is welcome.
 *
 * @param subject of the mail
 */
public record SurveyLetter(String subject, String text) {
    /**
     * @param texts in the customer’s language
     * @param owner who signs
     */
    public static SurveyLetter of(SurveyKind kind, Ticket ticket, String owner, ZoneId zone, Texts texts) {
        LocalDate opened = LocalDate.ofInstant(ticket.openedAt(), zone);
        String question = switch (kind) {
            case NPS -> texts.get("reviews.survey.question.NPS");
            case CSAT -> texts.get("reviews.survey.question.CSAT");
        };
        return new SurveyLetter(
                texts.get("reviews.survey.letter.subject"),
                texts.get(
                        "reviews.survey.letter",
                        ticket.customer().firstName(),
                        ticket.subject(),
                        opened,
                        question,
                        owner));
    }
}
