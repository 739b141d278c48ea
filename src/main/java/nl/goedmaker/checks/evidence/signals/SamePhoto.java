package nl.goedmaker.checks.evidence.signals;

import java.util.List;
import java.util.Optional;
import nl.goedmaker.checks.evidence.CaseFile;
import nl.goedmaker.checks.evidence.CaseFile.LikePhoto;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Family;
import nl.goedmaker.checks.evidence.Row;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.text.Sentence;

/** The photo came with another complaint before. */
final class SamePhoto implements Signal {
    @Override
    public String name() {
        return "SAME_PHOTO";
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
        return Sentence.of("checks.signal.samePhoto");
    }

    @Override
    public Sentence absent() {
        return Sentence.of("checks.signal.samePhoto.absent");
    }

    @Override
    public Optional<Finding> in(CaseFile file) {
        List<LikePhoto> photos = file.photos();
        if (photos.isEmpty()) {
            return Optional.empty();
        }
        boolean isExact = photos.stream().anyMatch(LikePhoto::exact);
        return Optional.of(Finding.careful(
                isExact ? Strength.STRONG : Strength.MODERATE,
                Sentence.of(
                        isExact ? "checks.signal.samePhoto.exact" : "checks.signal.samePhoto.alike",
                        photos.stream().map(LikePhoto::reference).distinct().count()),
                Sentence.of("checks.signal.samePhoto.caution"),
                Sentence.of("checks.signal.samePhoto.change"),
                photos.stream()
                        .map(photo -> new Row.OfPhotos(photo.reference(), photo.mine(), photo.theirs()))
                        .toList()));
    }
}
