package nl.goedmaker.checks.evidence.signals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.checks.evidence.CaseFile;
import nl.goedmaker.checks.evidence.CaseFile.Complaint;
import nl.goedmaker.checks.evidence.CaseFile.Message;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Family;
import nl.goedmaker.checks.evidence.Row;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.text.Sentence;

/** A photo came along before anybody asked. */
final class PhotoUnasked implements Signal {
    @Override
    public String name() {
        return "PHOTO_UNASKED";
    }

    @Override
    public Family family() {
        return Family.CONDUCT;
    }

    @Override
    public Direction direction() {
        return Direction.FOR;
    }

    @Override
    public Sentence title() {
        return Sentence.of("checks.signal.photoUnasked");
    }

    @Override
    public Optional<Finding> in(CaseFile file) {
        Complaint complaint = file.complaint();
        Instant asked = complaint.messages().stream()
                .filter(message -> !message.isFromCustomer())
                .map(Message::at)
                .findFirst()
                .orElse(file.asOf());
        List<Row.OfPhoto> unasked = complaint.photos().stream()
                .filter(photo -> !photo.addedAt().isAfter(asked))
                .map(photo -> new Row.OfPhoto(photo.attachment()))
                .toList();
        return unasked.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.plain(
                        Strength.LIGHT, Sentence.of("checks.signal.photoUnasked.found", unasked.size()), unasked));
    }
}
