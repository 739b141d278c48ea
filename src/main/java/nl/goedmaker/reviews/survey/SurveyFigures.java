package nl.goedmaker.reviews.survey;

import java.util.Map;

/**
 * The answers to one question, counted.
 *
 * @param counts how many gave each score
 */
public record SurveyFigures(SurveyKind kind, Map<Integer, Long> counts) {
    public SurveyFigures {
        counts = Map.copyOf(counts);
    }

    public long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public boolean isEnough() {
        return count() >= NetPromoter.ENOUGH;
    }

    public NetPromoter worldwide() {
        return NetPromoter.worldwide(counts);
    }

    public NetPromoter european() {
        return NetPromoter.european(counts);
    }

    /** Those who gave at least four fifths of the scale. */
    public Share satisfied() {
        return new Share(
                counts.entrySet().stream()
                        .filter(each -> each.getKey() >= kind.satisfied())
                        .mapToLong(Map.Entry::getValue)
                        .sum(),
                count());
    }
}
