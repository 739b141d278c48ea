package nl.goedmaker.insights;

import java.time.YearMonth;
import nl.goedmaker.cashback.given.GivenRows;
import nl.goedmaker.reviews.survey.SurveyKind;
import nl.goedmaker.tickets.TicketType;

/** A number on a screen, as the question which complaints are behind it. */
public sealed interface Figure {
    /** In hand: not closed and not put away until later. */
    record Open() implements Figure {}

    /** Came in during a month. */
    record OpenedIn(YearMonth month) implements Figure {}

    /** Got their first answer in a month. */
    record AnsweredIn(YearMonth month) implements Figure {}

    /** Were offered a cashback in a month that was not revoked. */
    record OfferedIn(YearMonth month) implements Figure {}

    /** Of a type, in the last twelve months. */
    record OfType(TicketType type) implements Figure {}

    /** About a category of articles, in the last twelve months; blank for those without a known one. */
    record OfCategory(String category) implements Figure {}

    /** The same complaint about the same article, in the last twelve months. */
    record SameArticle(String article, TicketType type) implements Figure {}

    /** Whose customers answered a question after solving, in the last twelve months. */
    record Surveyed(SurveyKind kind) implements Figure {}

    /** Like another complaint, by what was given in them. */
    record Given(GivenRows rows) implements Figure {}

    /** Got their first answer, were put away until a moment that has come, and ask for nothing more urgent. */
    record CameBack() implements Figure {}

    /** Something was promised for today or earlier and is not done, and nothing more urgent is to be done. */
    record Promised() implements Figure {}
}
