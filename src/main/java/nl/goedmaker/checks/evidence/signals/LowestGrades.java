package nl.goedmaker.checks.evidence.signals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.checks.evidence.CaseFile;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Family;
import nl.goedmaker.checks.evidence.Row;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.TicketType;

/** The lowest grade for every part, although the answer was there in time. */
final class LowestGrades implements Signal {
    @Override
    public String name() {
        return "LOWEST_GRADES";
    }

    @Override
    public Family family() {
        return Family.REVIEW;
    }

    @Override
    public Direction direction() {
        return Direction.AGAINST;
    }

    @Override
    public Sentence title() {
        return Sentence.of("checks.signal.lowestGrades");
    }

    @Override
    public Optional<Finding> in(CaseFile file) {
        Instant replied = file.complaint().firstRepliedAt();
        if (replied == null || replied.isAfter(file.complaint().firstReplyDue())) {
            return Optional.empty();
        }
        List<Row.OfReview> lowest = file.reviews().stream()
                .filter(review -> review.lowestOnEverything() && replied.isBefore(review.postedAt()))
                .map(review -> new Row.OfReview(review.review()))
                .toList();
        return lowest.isEmpty() || file.complaint().type() == TicketType.LATE
                ? Optional.empty()
                : Optional.of(Finding.careful(
                        Strength.LIGHT,
                        Sentence.of("checks.signal.lowestGrades.found"),
                        Sentence.of("checks.signal.lowestGrades.caution"),
                        Sentence.of("checks.signal.lowestGrades.change"),
                        lowest));
    }
}
