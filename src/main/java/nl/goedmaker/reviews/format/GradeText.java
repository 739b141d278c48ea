package nl.goedmaker.reviews.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Grades as files and people write them: {@code 8,5}, {@code 8.5/10}, {@code ★★★★☆}, {@code 4 sterren}, {@code FIVE}. */
public final class GradeText {
    /** Longer is no grade, and is not searched. */
    private static final int LONGEST = 40;

    private static final List<String> WORDS = List.of("ZERO", "ONE", "TWO", "THREE", "FOUR", "FIVE");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})(?:[.,](\\d{1,6}))?"
            + "\\s*(?:(?:/|von|van|uit|of|out of)\\s*(\\d{1,3})(?:[.,]0{1,6})?)?"
            + "\\s*(?:sterren|ster|sterne|stern|stars|star|★|⭐️?)?");
    /** As many stars are drawn as a rule, also where grades go up to ten. */
    private static final int FIVE = 5;

    private static final String FULL = "★⭐🌟";
    private static final String EMPTY = "☆✩";
    /** An emoji may be followed by the sign that it is one. */
    private static final int AS_EMOJI = 0xfe0f;

    private GradeText() {}

    /**
     * Reads one grade.
     *
     * @param scale the highest grade of the platform
     * @return tenths; empty when it is no grade, not on the scale, of another scale, or finer than a tenth
     */
    public static OptionalInt tenths(String written, int scale) {
        return read(written, scale, RoundingMode.UNNECESSARY);
    }

    /**
     * The same of a grade that a platform worked out itself, as the mean of parts often: finer than a tenth, it is rounded to the
     * nearest one.
     */
    static OptionalInt nearestTenths(String written, int scale) {
        return read(written, scale, RoundingMode.HALF_UP);
    }

    private static OptionalInt read(String written, int scale, RoundingMode rounding) {
        String text = written.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return OptionalInt.empty();
        }
        int word = WORDS.indexOf(text.toUpperCase(Locale.ROOT));
        if (word >= 0) {
            return onScale(word * 10, scale);
        }
        OptionalInt stars = stars(text, scale);
        return stars.isPresent() ? stars : number(text.toLowerCase(Locale.ROOT), scale, rounding);
    }

    private static OptionalInt stars(String text, int scale) {
        int full = 0;
        int empty = 0;
        for (int sign : text.codePoints().toArray()) {
            if (FULL.indexOf(sign) >= 0) {
                full++;
            } else if (EMPTY.indexOf(sign) >= 0) {
                empty++;
            } else if (sign != AS_EMOJI && !Character.isWhitespace(sign)) {
                return OptionalInt.empty();
            }
        }
        if (full + empty == 0) {
            return OptionalInt.empty();
        }
        // three of five: with the empty ones drawn, they say of how many
        int of = empty > 0 || scale <= FIVE ? full + empty : Math.max(full, FIVE);
        if (scale > FIVE && of == FIVE && (empty > 0 || full == FIVE)) {
            return onScale(full * 10 * scale / FIVE, scale);
        }
        return (empty > 0 && of != scale) || (empty == 0 && scale > FIVE && full != scale)
                ? OptionalInt.empty()
                : onScale(full * 10, scale);
    }

    private static OptionalInt number(String text, int scale, RoundingMode rounding) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches() || (matcher.group(3) != null && Integer.parseInt(matcher.group(3)) != scale)) {
            return OptionalInt.empty();
        }
        BigDecimal grade = new BigDecimal(matcher.group(1) + "." + (matcher.group(2) == null ? "0" : matcher.group(2)));
        if (grade.compareTo(BigDecimal.valueOf(scale)) > 0) {
            return OptionalInt.empty();
        }
        try {
            return onScale(grade.setScale(1, rounding).movePointRight(1).intValueExact(), scale);
        } catch (ArithmeticException finerThanATenth) {
            return OptionalInt.empty();
        }
    }

    private static OptionalInt onScale(int tenths, int scale) {
        return tenths <= scale * 10 ? OptionalInt.of(tenths) : OptionalInt.empty();
    }
}
