package nl.goedmaker.reviews.signals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.reviews.signals.ReviewSnapshot.Complaint;
import nl.goedmaker.reviews.signals.ReviewSnapshot.Message;
import nl.goedmaker.reviews.signals.Signal.Kind;
import nl.goedmaker.reviews.signals.Signal.Row;
import nl.goedmaker.reviews.signals.Signal.Strength;
import nl.goedmaker.text.Sentence;

/** The review and the first mail lie within an hour, so that there was no time to make it good. */
final class WithinTheHour implements SignalRule {
    private final ZoneId zone;

    WithinTheHour(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public Optional<Signal> in(ReviewSnapshot snapshot) {
        Complaint complaint = snapshot.complaint();
        Instant posted = snapshot.review().postedAt();
        if (complaint == null || complaint.messages().isEmpty() || isDayAlone(posted)) {
            return Optional.empty();
        }
        Message first = complaint.messages().getFirst();
        long minutes = Duration.between(first.at(), posted).toMinutes();
        // a complaint that was made of the review says the same at the same moment
        if (Math.abs(minutes) > 60
                || first.text().strip().equals(snapshot.text().strip())) {
            return Optional.empty();
        }
        Sentence sentence = minutes < 0
                ? Sentence.of("reviews.signal.hourBefore", -minutes)
                : Sentence.of("reviews.signal.hourAfter", minutes);
        return Optional.of(new Signal(
                Kind.WITHIN_THE_HOUR, Strength.LIGHT, sentence, List.of(new Row.OfTicket(complaint.ticket()))));
    }

    /** Files and forms that know only the day put it at noon or midnight. */
    private boolean isDayAlone(Instant posted) {
        LocalTime time = posted.atZone(zone).toLocalTime();
        LocalTime universal = posted.atZone(java.time.ZoneOffset.UTC).toLocalTime();
        return time.equals(LocalTime.NOON) || time.equals(LocalTime.MIDNIGHT) || universal.equals(LocalTime.MIDNIGHT);
    }
}
