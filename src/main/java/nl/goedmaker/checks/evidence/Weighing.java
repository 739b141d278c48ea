package nl.goedmaker.checks.evidence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What pieces of evidence come to together. First the product is looked at, then the person. A family counts as the strongest of its
 * evidence, because more of the same kind is no independent confirmation.
 *
 * <p>To ask further takes two families, {@value #ENOUGH} together, and more than what speaks for the customer and is more than light.
 * So two of which one is more than light, or three light ones that have nothing to do with each other; no soft signal alone, nor two of
 * them, leaves “no reason for doubt”. Whatever speaks for the customer only ever moves the outcome towards
 * {@link Outcome#PRODUCT_FAULT}.
 */
public final class Weighing {
    static final int ENOUGH = 3;

    /** Name of the signal that the customer says it was their own doing. */
    public static final String ADMISSION = "ADMISSION";

    private Weighing() {}

    public static Outcome of(List<Evidence> evidence) {
        Map<Family, Strength> helps = strongest(evidence, Direction.FOR);
        if (helps.get(Family.PRODUCT) == Strength.STRONG) {
            return Outcome.PRODUCT_FAULT;
        }
        if (evidence.stream().anyMatch(Weighing::isAdmission)) {
            return Outcome.ADMITTED;
        }
        Map<Family, Strength> asks = strongest(evidence, Direction.AGAINST);
        int weight = weight(asks);
        helps.values().removeIf(strength -> strength == Strength.LIGHT);
        return asks.size() >= 2 && weight >= ENOUGH && weight > weight(helps) ? Outcome.ASK_FURTHER : Outcome.NOTHING;
    }

    private static boolean isAdmission(Evidence evidence) {
        return evidence.signal().equals(ADMISSION) && evidence.direction() == Direction.FOR;
    }

    private static Map<Family, Strength> strongest(List<Evidence> evidence, Direction direction) {
        Map<Family, Strength> strongest = new EnumMap<>(Family.class);
        evidence.stream()
                .filter(each -> each.direction() == direction)
                .forEach(each -> strongest.merge(
                        each.family(), each.strength(), (one, two) -> one.compareTo(two) >= 0 ? one : two));
        return strongest;
    }

    private static int weight(Map<Family, Strength> strongest) {
        return strongest.values().stream().mapToInt(Strength::weight).sum();
    }
}
