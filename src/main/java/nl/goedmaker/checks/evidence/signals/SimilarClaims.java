package nl.goedmaker.checks.evidence.signals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedmaker.checks.evidence.CaseFile;
import nl.goedmaker.checks.evidence.CaseFile.Complaint;
import nl.goedmaker.checks.evidence.CaseFile.PastComplaint;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Family;
import nl.goedmaker.checks.evidence.Row;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Justified;

/**
 * Several complaints of the same kind from one person, about different articles. What was our fault, what turned out justified and
 * what was admitted does not count.
 */
final class SimilarClaims implements Signal {
    private static final int SEVERAL = 3;
    private static final int MANY = 4;
    /** Somebody who orders this many times as much as they complain just orders a lot. */
    private static final int RARE = 4;

    private static final Duration WITHIN = Duration.ofDays(730);

    @Override
    public String name() {
        return "SIMILAR_CLAIMS";
    }

    @Override
    public Family family() {
        return Family.HISTORY;
    }

    @Override
    public Direction direction() {
        return Direction.AGAINST;
    }

    @Override
    public Sentence title() {
        return Sentence.of("checks.signal.similarClaims");
    }

    @Override
    public Sentence absent() {
        return Sentence.of("checks.signal.similarClaims.absent");
    }

    @Override
    public Optional<Finding> in(CaseFile file) {
        Complaint complaint = file.complaint();
        Instant since = complaint.openedAt().minus(WITHIN);
        List<PastComplaint> alike = file.past().stream()
                .filter(past -> ComplaintGroup.areAlike(past.type(), complaint.type()))
                .filter(past -> past.openedAt().isAfter(since) && past.justified() != Justified.YES)
                .filter(past -> !past.wasOurs() && !past.admitted())
                .toList();
        long articles = Stream.concat(
                        Stream.of(complaint.article()), alike.stream().map(PastComplaint::article))
                .map(article -> article.toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        int claims = alike.size() + 1;
        if (claims < SEVERAL
                || articles < SEVERAL
                || claims * RARE < file.orders().count()) {
            return Optional.empty();
        }
        boolean isMost = claims * 2 > file.orders().count();
        return Optional.of(Finding.careful(
                claims >= MANY && isMost ? Strength.STRONG : Strength.MODERATE,
                Sentence.of(
                        "checks.signal.similarClaims.found",
                        claims,
                        Math.max(claims, file.orders().count())),
                Sentence.of("checks.signal.similarClaims.caution"),
                Sentence.of("checks.signal.similarClaims.change"),
                alike.stream().map(past -> new Row.OfTicket(past.reference())).toList()));
    }
}
