package nl.goedmaker.checks.evidence.signals;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.checks.evidence.CaseFile;
import nl.goedmaker.checks.evidence.CaseFile.Judged;
import nl.goedmaker.checks.evidence.CaseFile.Message;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Family;
import nl.goedmaker.checks.evidence.Row;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.text.Sentence;

/** A low review was there before there was time to answer. */
final class ReviewFirst implements Signal {
    private static final long HOUR = 60;

    @Override
    public String name() {
        return "REVIEW_FIRST";
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
        return Sentence.of("checks.signal.reviewFirst");
    }

    @Override
    public Optional<Finding> in(CaseFile file) {
        Optional<Instant> wrote =
                file.complaint().received().stream().map(Message::at).findFirst();
        Optional<Judged> low = file.reviews().stream().filter(Judged::isLow).findFirst();
        if (wrote.isEmpty() || low.isEmpty()) {
            return Optional.empty();
        }
        long minutes = ChronoUnit.MINUTES.between(wrote.get(), low.get().postedAt());
        if (minutes > HOUR) {
            return Optional.empty();
        }
        Sentence sentence = minutes < 0
                ? Sentence.of("checks.signal.reviewFirst.before")
                : Sentence.of("checks.signal.reviewFirst.after", minutes);
        return Optional.of(Finding.careful(
                Strength.LIGHT,
                sentence,
                Sentence.of("checks.signal.reviewFirst.caution"),
                Sentence.of("checks.signal.reviewFirst.change"),
                List.of(new Row.OfReview(low.get().review()))));
    }
}
