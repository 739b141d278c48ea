package nl.goedmaker.reviews.signals;

import java.util.List;
import java.util.Optional;
import nl.goedmaker.reviews.signals.ReviewSnapshot.Complaint;
import nl.goedmaker.reviews.signals.Signal.Kind;
import nl.goedmaker.reviews.signals.Signal.Row;
import nl.goedmaker.reviews.signals.Signal.Strength;
import nl.goedmaker.text.Sentence;

/** A message before the review made the review a condition. That is about the message, not about whether the complaint is right. */
final class Threat implements SignalRule {
    private static final int MOST_SHOWN = 200;
    private static final int MOST_READ = 20_000;

    @Override
    public Optional<Signal> in(ReviewSnapshot snapshot) {
        Complaint complaint = snapshot.complaint();
        if (complaint == null) {
            return Optional.empty();
        }
        return complaint.messages().stream()
                .filter(message -> message.at().isBefore(snapshot.review().postedAt()))
                .map(message -> ThreatWords.in(cut(message.text(), MOST_READ)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(words -> new Signal(
                        Kind.THREAT,
                        Strength.MODERATE,
                        Sentence.of("reviews.signal.threat", shown(words)),
                        List.of(new Row.OfTicket(complaint.ticket()))));
    }

    private static String shown(String words) {
        return words.length() <= MOST_SHOWN ? words : cut(words, MOST_SHOWN) + "…";
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
