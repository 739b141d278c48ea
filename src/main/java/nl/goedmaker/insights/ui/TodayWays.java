package nl.goedmaker.insights.ui;

import nl.goedmaker.insights.Figure;
import nl.goedmaker.reviews.Counted;

/** The ways from today's room to the rows behind a number, and to the one thing a line is about. */
public interface TodayWays {
    /** Shows the complaints behind a number. */
    void figure(Figure figure);

    /** Shows the reviews behind a figure of a platform. */
    void reviews(Counted counted);

    /** Opens a bank file among those made before. */
    void bankFile(String msgId);

    /** Opens a review at the place for its answer. */
    void review(long id);
}
