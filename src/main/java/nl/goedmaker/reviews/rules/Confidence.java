package nl.goedmaker.reviews.rules;

import java.util.Arrays;

/** How sure a rule is. */
public enum Confidence {
    /** The platform's own text. */
    HIGH("H"),
    /** An older version of it, or somebody who quotes it. */
    MEDIUM("M"),
    /** Little is known. */
    LOW("L"),
    /** Concluded by ourselves. */
    INFERRED("I");

    private final String code;

    Confidence(String code) {
        this.code = code;
    }

    static Confidence of(String code) {
        return Arrays.stream(values())
                .filter(confidence -> confidence.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no confidence " + code));
    }
}
