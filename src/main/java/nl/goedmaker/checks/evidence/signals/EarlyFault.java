package nl.goedmaker.checks.evidence.signals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.checks.evidence.CaseFile;
import nl.goedmaker.checks.evidence.CaseFile.Complaint;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Family;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.text.Sentence;

/** A maker’s fault shows in the first month, so a complaint soon after delivery is nothing odd. */
final class EarlyFault implements Signal {
    private static final long MONTH = 31;

    @Override
    public String name() {
        return "EARLY_FAULT";
    }

    @Override
    public Family family() {
        return Family.TIMING;
    }

    @Override
    public Direction direction() {
        return Direction.FOR;
    }

    @Override
    public Sentence title() {
        return Sentence.of("checks.signal.earlyFault");
    }

    @Override
    public Optional<Finding> in(CaseFile file) {
        Complaint complaint = file.complaint();
        LocalDate delivered = complaint.deliveredOn();
        if (delivered == null || !ComplaintGroup.isAboutMaking(complaint.type())) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(delivered, LocalDate.ofInstant(complaint.openedAt(), file.zone()));
        return days < 0 || days > MONTH
                ? Optional.empty()
                : Optional.of(
                        Finding.plain(Strength.LIGHT, Sentence.of("checks.signal.earlyFault.found", days), List.of()));
    }
}
