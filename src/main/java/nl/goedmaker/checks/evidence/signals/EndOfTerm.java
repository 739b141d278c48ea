package nl.goedmaker.checks.evidence.signals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.checks.evidence.CaseFile;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Family;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.law.LegalTerm;
import nl.goedmaker.text.Sentence;

/** The complaint came in the very last days of a term. A term is there to be used, so light. */
final class EndOfTerm implements Signal {
    private static final long LAST_DAYS = 7;

    @Override
    public String name() {
        return "END_OF_TERM";
    }

    @Override
    public Family family() {
        return Family.TIMING;
    }

    @Override
    public Direction direction() {
        return Direction.AGAINST;
    }

    @Override
    public Sentence title() {
        return Sentence.of("checks.signal.endOfTerm");
    }

    @Override
    public Optional<Finding> in(CaseFile file) {
        LegalTerm term = file.complaint().term();
        if (term == null) {
            return Optional.empty();
        }
        LocalDate opened = LocalDate.ofInstant(file.complaint().openedAt(), file.zone());
        long left = ChronoUnit.DAYS.between(opened, term.sellerProvesUntil());
        return left < 0 || left > LAST_DAYS
                ? Optional.empty()
                : Optional.of(Finding.careful(
                        Strength.LIGHT,
                        Sentence.of(
                                "checks.signal.endOfTerm.found",
                                left,
                                term.rule().months()),
                        Sentence.of("checks.signal.endOfTerm.caution"),
                        Sentence.of("checks.signal.endOfTerm.change"),
                        List.of()));
    }
}
