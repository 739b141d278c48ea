package nl.goedmaker.cashback.given;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.goedmaker.cashback.given.GivenRepository.Share;
import nl.goedmaker.cashback.given.GivenRepository.Shares;
import nl.goedmaker.money.Money;
import nl.goedmaker.tickets.RemedyKind;

/**
 * What was given in complaints like one.
 *
 * @param cases which complaints these are
 * @param closest how many there are that are as much like it as is known; fewer than {@link #complaints} where wider was looked
 * @param complaints how many were looked at
 * @param lines by kind of remedy, what was given most often first; of two as often, the law's first one
 * @param nothing how many were closed without any remedy
 */
public record Given(LikeCases cases, long closest, long complaints, List<Line> lines, long nothing) {
    /** With fewer, it is looked wider. */
    public static final int ENOUGH = 3;

    /**
     * One kind of remedy.
     *
     * @param complaints how many were given it; one with several of a kind counts once, with the sum
     * @param money empty where no amount belongs to it
     */
    public record Line(RemedyKind kind, long complaints, Optional<Spread> money) {}

    public Given {
        lines = List.copyOf(lines);
    }

    static Given of(LikeCases cases, long closest, Shares shares) {
        Map<RemedyKind, SortedMap<Money, Long>> amounts = new EnumMap<>(RemedyKind.class);
        Map<RemedyKind, Long> counts = new EnumMap<>(RemedyKind.class);
        for (Share share : shares.shares()) {
            counts.merge(share.kind(), share.complaints(), Long::sum);
            Money amount = share.amount();
            if (amount != null) {
                amounts.computeIfAbsent(share.kind(), kind -> new TreeMap<>())
                        .merge(amount, share.complaints(), Long::sum);
            }
        }
        List<Line> lines = new ArrayList<>();
        counts.forEach((kind, count) -> lines.add(
                new Line(kind, count, Optional.ofNullable(amounts.get(kind)).map(Spread::of))));
        lines.sort(Comparator.comparingLong(Line::complaints).reversed());
        return new Given(cases, closest, shares.complaints(), lines, shares.nothing());
    }

    public boolean isNone() {
        return complaints == 0;
    }

    /** Whether complaints were looked at that are less like it than they could be. */
    public boolean isWider() {
        return complaints > closest;
    }

    public boolean isLittle() {
        return complaints < ENOUGH;
    }

    /** What was given most often; empty where two kinds were as often, or none was. */
    public Optional<RemedyKind> mostOften() {
        boolean isTied =
                lines.size() > 1 && lines.get(0).complaints() == lines.get(1).complaints();
        return lines.isEmpty() || isTied
                ? Optional.empty()
                : Optional.of(lines.getFirst().kind());
    }
}
