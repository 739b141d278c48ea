package nl.goedmaker.replies;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.phrases.PhraseBook;
import nl.goedmaker.text.phrases.Reading;
import nl.goedmaker.text.phrases.Token;

/**
 * Amounts that were typed without a currency sign: {@code 7,50}, {@code 7.50} and {@code 5,-}. Times, dates, grades, sizes and
 * numbers with other signs in them are not amounts.
 */
final class TypedAmounts {
    private static final int LONGEST_WHOLE_PART = 4;
    private static final int CENTS = 2;
    private static final int LAST_DAY = 31;
    private static final int LAST_MONTH = 12;
    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;

    private static final Set<String> BEFORE_A_GRADE = Set.of(
            "cijfer",
            "gemiddeld",
            "gemiddelde",
            "een",
            "score",
            "note",
            "durchschnitt",
            "eine",
            "average",
            "a",
            "an",
            "grade");
    private static final Set<String> AFTER_A_GRADE =
            Set.of("sterren", "stars", "sterne", "★", "sternen", "punten", "punkte", "points");
    private static final Set<String> UNITS = Set.of(
            "mm", "cm", "m", "meter", "inch", "kg", "g", "gr", "gram", "gramm", "ct", "karaat", "karat", "carat", "uur",
            "u", "uhr", "h", "am", "pm");
    private static final Set<String> BEFORE_A_TIME_OR_DATE = Set.of(
            "om",
            "rond",
            "tot",
            "vanaf",
            "tussen",
            "voor",
            "na",
            "op",
            "per",
            "datum",
            "um",
            "gegen",
            "bis",
            "ab",
            "zwischen",
            "am",
            "vom",
            "zum",
            "den",
            "der",
            "at",
            "by",
            "from",
            "until",
            "till",
            "before",
            "after",
            "around",
            "on");

    private final Reading reading;
    private final Language language;

    TypedAmounts(Reading reading, Language language) {
        this.reading = reading;
        this.language = language;
    }

    /** In the order of the text. */
    List<PhraseBook.Hit> hits() {
        List<PhraseBook.Hit> hits = new ArrayList<>();
        for (int i = 0; i < reading.tokens().size(); i++) {
            if (isNumber(i) && begins(i)) {
                if (endsInDash(i)) {
                    hits.add(new PhraseBook.Hit(i, i));
                } else if (isDecimal(i)) {
                    hits.add(new PhraseBook.Hit(i, i + 1));
                }
            }
        }
        return hits;
    }

    private boolean isNumber(int i) {
        String word = reading.tokens().get(i).word();
        return word.length() <= LONGEST_WHOLE_PART && WrittenAmount.isDigits(word);
    }

    /** Nothing is written against its front, as in an order number, a date or a longer number. */
    private boolean begins(int i) {
        int start = reading.tokens().get(i).start();
        return start == 0 || ".,:/-–#_+&*".indexOf(sign(start - 1)) < 0;
    }

    private boolean endsInDash(int i) {
        int end = reading.tokens().get(i).end();
        return (sign(end) == ',' || sign(end) == '.')
                && (sign(end + 1) == '-' || sign(end + 1) == '–')
                && !Character.isLetterOrDigit(sign(end + 2));
    }

    private boolean isDecimal(int i) {
        if (i + 1 >= reading.tokens().size()) {
            return false;
        }
        Token whole = reading.tokens().get(i);
        Token cents = reading.tokens().get(i + 1);
        char point = sign(whole.end());
        boolean joined = (point == ',' || point == '.') && cents.start() == whole.end() + 1;
        if (!joined || !isNumber(i + 1) || cents.word().length() != CENTS || goesOn(cents.end())) {
            return false;
        }
        String before = i == 0 ? "" : reading.tokens().get(i - 1).word();
        String after =
                i + 2 < reading.tokens().size() ? reading.tokens().get(i + 2).word() : "";
        if (UNITS.contains(after) || BEFORE_A_GRADE.contains(before) || AFTER_A_GRADE.contains(after)) {
            return false;
        }
        return point == ',' || !isTimeOrDate(whole, cents, before);
    }

    /** Written on as a date, a fraction, a percentage or a longer number: {@code 22.11.2026}, {@code 8,25/10}, {@code 12,50 %}. */
    private boolean goesOn(int end) {
        char next = sign(end);
        boolean percent = next == '%' || next == ' ' && sign(end + 1) == '%';
        return percent
                || ":/-–_".indexOf(next) >= 0
                || (next == '.' || next == ',') && Character.isDigit(sign(end + 1));
    }

    /** With a point between them; German writes its amounts with a comma, so there any day and month is a date. */
    private boolean isTimeOrDate(Token whole, Token cents, String before) {
        int first = Integer.parseInt(whole.word());
        int second = Integer.parseInt(cents.word());
        boolean time = first <= LAST_HOUR && second <= LAST_MINUTE;
        boolean date = first <= LAST_DAY && first > 0 && second <= LAST_MONTH && second > 0;
        boolean announced = BEFORE_A_TIME_OR_DATE.contains(before);
        return announced && (time || date) || date && language == Language.DE;
    }

    private char sign(int index) {
        return index < reading.text().length() ? reading.text().charAt(index) : ' ';
    }
}
