package nl.goedmaker.reviews.signals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.reviews.signals.ReviewSnapshot.Complaint;
import nl.goedmaker.reviews.signals.Signal.Kind;
import nl.goedmaker.reviews.signals.Signal.Row;
import nl.goedmaker.reviews.signals.Signal.Strength;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.TicketType;

/**
 * The lowest grade for the whole and for every part, although the customer had the first answer in time before judging, and the
 * parcel, as far as that is known, came within a week.
 */
final class LowestOnEverything implements SignalRule {
    private static final long DAYS_TO_DELIVER = 7;

    @Override
    public Optional<Signal> in(ReviewSnapshot snapshot) {
        Complaint complaint = snapshot.complaint();
        Rated review = snapshot.review();
        if (complaint == null
                || snapshot.parts().isEmpty()
                || !review.isLowest()
                || !snapshot.parts().values().stream().allMatch(review::isLowest)
                || !isAnswered(complaint, review.postedAt())
                || complaint.type() == TicketType.LATE
                || complaint.type() == TicketType.LOST) {
            return Optional.empty();
        }
        LocalDate ordered = complaint.orderedOn();
        LocalDate delivered = complaint.deliveredOn();
        int parts = snapshot.parts().size();
        if (ordered == null || delivered == null) {
            return Optional.of(signal(complaint, Strength.LIGHT, Sentence.of("reviews.signal.lowest", parts)));
        }
        long days = ChronoUnit.DAYS.between(ordered, delivered);
        return days < 0 || days > DAYS_TO_DELIVER
                ? Optional.empty()
                : Optional.of(signal(
                        complaint, Strength.MODERATE, Sentence.of("reviews.signal.lowestDelivered", parts, days)));
    }

    private static boolean isAnswered(Complaint complaint, Instant posted) {
        Instant replied = complaint.firstRepliedAt();
        return replied != null && !replied.isAfter(complaint.firstReplyDue()) && replied.isBefore(posted);
    }

    private static Signal signal(Complaint complaint, Strength strength, Sentence sentence) {
        return new Signal(Kind.LOWEST_ON_EVERYTHING, strength, sentence, List.of(new Row.OfTicket(complaint.ticket())));
    }
}
