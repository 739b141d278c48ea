package nl.goedmaker.checks.evidence.signals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedmaker.checks.evidence.CaseFile;
import nl.goedmaker.checks.evidence.CaseFile.Photo;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Family;
import nl.goedmaker.checks.evidence.Row;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.text.Sentence;
import org.jspecify.annotations.Nullable;

/** By the camera’s clock the photo was taken before the piece was delivered. */
final class PhotoBeforeDelivery implements Signal {
    /** Days by which a clock, or the day of delivery, may be wrong without anybody meaning it. */
    private static final int CLOCKS_DIFFER = 2;

    @Override
    public String name() {
        return "PHOTO_BEFORE_DELIVERY";
    }

    @Override
    public Family family() {
        return Family.PHOTO;
    }

    @Override
    public Direction direction() {
        return Direction.AGAINST;
    }

    @Override
    public Sentence title() {
        return Sentence.of("checks.signal.photoBeforeDelivery");
    }

    @Override
    public Optional<Finding> in(CaseFile file) {
        LocalDate delivered = file.complaint().deliveredOn();
        if (delivered == null) {
            return Optional.empty();
        }
        List<Photo> before = file.complaint().photos().stream()
                .filter(photo -> isBefore(photo.taken(), delivered.minusDays(CLOCKS_DIFFER)))
                .toList();
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.careful(
                        Strength.MODERATE,
                        Sentence.of(
                                "checks.signal.photoBeforeDelivery.found",
                                before.stream()
                                        .map(Photo::taken)
                                        .flatMap(Stream::ofNullable)
                                        .map(LocalDateTime::toLocalDate)
                                        .min(LocalDate::compareTo)
                                        .orElseThrow(),
                                delivered),
                        Sentence.of("checks.signal.photoBeforeDelivery.caution"),
                        Sentence.of("checks.signal.photoBeforeDelivery.change"),
                        before.stream()
                                .map(photo -> new Row.OfPhoto(photo.attachment()))
                                .toList()));
    }

    private static boolean isBefore(@Nullable LocalDateTime taken, LocalDate day) {
        return taken != null && taken.toLocalDate().isBefore(day);
    }
}
