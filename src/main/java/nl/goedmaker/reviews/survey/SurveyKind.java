package nl.goedmaker.reviews.survey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which question was asked. */
public enum SurveyKind {
    /** How likely it is that they recommend the shop, 0 to 10. */
    NPS(0, 10, 8),
    /** How satisfied they are with how it was solved, 1 to 5. */
    CSAT(1, 5, 4);

    private final int lowest;
    private final int highest;
    private final int satisfied;

    SurveyKind(int lowest, int highest, int satisfied) {
        this.lowest = lowest;
        this.highest = highest;
        this.satisfied = satisfied;
    }

    public int lowest() {
        return lowest;
    }

    public int highest() {
        return highest;
    }

    /** The lowest score of who is satisfied: four fifths of the scale. */
    public int satisfied() {
        return satisfied;
    }

    public boolean allows(int score) {
        return score >= lowest && score <= highest;
    }

    /** The word of the command line: {@code nps}, {@code csat}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SurveyKind> ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
