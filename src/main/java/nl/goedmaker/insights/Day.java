package nl.goedmaker.insights;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.goedmaker.money.Money;
import nl.goedmaker.payouts.PayoutBatch;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.Standing;
import nl.goedmaker.reviews.request.RequestRepository;
import nl.goedmaker.tickets.Deadline;
import nl.goedmaker.tickets.Reminder;

/**
 * What a day asks of the owner and what the data says, with the first rows of each. A complaint stands in it once, for its
 * most urgent reason: the answers come first, then what the owner wanted to be told of, what was promised, and what came back.
 *
 * @param answers complaints without a first answer, and those whose customer waits for another, the one that runs out first on
 *     top
 * @param reviews without an answer, those of the last weeks before the rest, the one that waits longest on top
 * @param payable claims that wait to be paid and were not put on hold
 * @param toUpload bank files that were made and not marked as uploaded
 * @param sentBack bank files with payments that the bank sent back and that nobody put in the queue again
 * @param reminders that should have been told by now, the oldest first
 * @param cameBack complaints that were put away until now
 * @param promised complaints with something promised for today or earlier
 * @param next when the first thing joins these without anybody doing anything; midnight at the latest
 * @param mayBeAsked reviews whose customers may be asked to judge again, a few of them; they wait for nothing and are counted
 *     nowhere
 * @param toLookAt requests to judge again whose day to look for an answer has come
 * @param reviewTerms how long a review of each platform may wait for its answer
 */
public record Day(
        Part<Deadline> answers,
        Part<Review> reviews,
        long payable,
        Money payableTotal,
        List<PayoutBatch> toUpload,
        List<PayoutBatch> sentBack,
        Part<Reminder> reminders,
        Part<FigureRow> cameBack,
        Part<FigureRow> promised,
        Instant next,
        List<Review> mayBeAsked,
        Part<RequestRepository.Due> toLookAt,
        Map<Platform, Duration> reviewTerms,
        List<Standing> standings,
        ThisMonth month,
        List<SameFault> sameFaults) {

    /**
     * The first rows of more.
     *
     * @param count of all
     */
    public record Part<T>(List<T> rows, long count) {
        public Part {
            rows = List.copyOf(rows);
        }

        public long more() {
            return count - rows.size();
        }
    }

    public Day {
        toUpload = List.copyOf(toUpload);
        sentBack = List.copyOf(sentBack);
        standings = List.copyOf(standings);
        mayBeAsked = List.copyOf(mayBeAsked);
        reviewTerms = Map.copyOf(reviewTerms);
        sameFaults = List.copyOf(sameFaults);
    }

    /** How many things there are to do; payments go together, so they are one. */
    public long things() {
        return answers.count()
                + reviews.count()
                + (payable > 0 ? 1 : 0)
                + toUpload.size()
                + sentBack.size()
                + reminders.count()
                + cameBack.count()
                + promised.count()
                + toLookAt.count();
    }
}
