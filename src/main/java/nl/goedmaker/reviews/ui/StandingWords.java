package nl.goedmaker.reviews.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import nl.goedmaker.reviews.Average;
import nl.goedmaker.reviews.Counted;
import nl.goedmaker.reviews.PartAverage;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.Standing;
import nl.goedmaker.reviews.Standing.Ahead;
import nl.goedmaker.reviews.Standing.Norm;
import nl.goedmaker.reviews.rules.RuleWords;
import nl.goedmaker.text.Decimal;
import nl.goedmaker.text.Texts;

/** How the shop stands on a platform, in words. */
public final class StandingWords {
    private final Texts texts;
    private final RuleWords rules;

    public StandingWords(Texts texts) {
        this.texts = texts;
        this.rules = new RuleWords(texts);
    }

    /** {@code 8,7}, with as many decimals as the figure has. */
    public String grade(BigDecimal value) {
        return new Decimal(value).display(texts.language());
    }

    /** {@code 8,7}, or {@code 96 %}. */
    public String figure(Standing standing) {
        String grade = grade(standing.shown());
        return standing.average().over().isPercent() ? texts.get("reviews.percent", grade) : grade;
    }

    /** {@code bol · laatste 3 maanden (22)}. */
    public String title(Average average) {
        return texts.get(
                "reviews.average",
                texts.get(average.platform().displayName()),
                texts.get("reviews.average.over." + average.over()),
                average.count());
    }

    /** The word beside a figure; blank when there is none. */
    public String band(Standing standing) {
        return standing.band().map(band -> texts.get("reviews.band." + band)).orElse("");
    }

    /** {@code 8,6 over laatste 12 maanden (88)}: a further figure of a page. */
    public String also(Average other) {
        return texts.get(
                "reviews.also",
                other.over().isPercent()
                        ? texts.get("reviews.percent", grade(other.value().setScale(0, RoundingMode.HALF_UP)))
                        : grade(other.value().setScale(1, RoundingMode.HALF_UP)),
                texts.get("reviews.average.over." + other.over()),
                other.count());
    }

    /** {@code 8,7 levertijd (22)}. */
    public String part(PartAverage part) {
        return texts.get("reviews.part.average", rules.part(part.part()), grade(part.shown()), part.count());
    }

    /** {@code bol · laatste 3 maanden, op 1 juni 2026}, with the part that is asked for. */
    public String counted(Counted counted) {
        String platform = texts.get(counted.platform().displayName());
        String over = texts.get("reviews.average.over." + counted.over());
        return counted.part().isEmpty()
                ? texts.get("reviews.counted", platform, over, counted.on())
                : texts.get("reviews.counted.part", platform, over, counted.on(), rules.part(counted.part()));
    }

    public String norm(Norm norm) {
        String grade = grade(BigDecimal.valueOf(norm.goal().tenths(), 1));
        return norm.isMet() ? texts.get("reviews.norm.met", grade) : texts.get("reviews.norm.missed", grade);
    }

    /** {@code Nog 7 tienen tot een 9,0 …}. */
    public String ahead(Platform platform, Ahead ahead) {
        return texts.get(
                "reviews.ahead." + ahead.goal().kind(),
                ahead.topGrades(),
                grade(BigDecimal.valueOf(ahead.goal().tenths(), 1)),
                platform.scale());
    }

    /** Everything that can be seen of it, for who hears it. */
    public String spoken(Standing standing) {
        List<String> spoken = new ArrayList<>(List.of(title(standing.average()), figure(standing)));
        standing.norm().map(this::norm).ifPresent(spoken::add);
        if (standing.average().isEstimate()) {
            spoken.add(texts.get("reviews.estimate"));
        }
        if (standing.hasTrend()) {
            spoken.add(texts.get(
                    "reviews.trend.spoken",
                    grade(standing.trend().getFirst()),
                    grade(standing.trend().getLast())));
        }
        standing.next()
                .map(ahead -> ahead(standing.average().platform(), ahead))
                .ifPresent(spoken::add);
        return String.join(". ", spoken);
    }
}
