package nl.goedmaker.reviews.rules;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.goedmaker.reviews.AverageRule;
import nl.goedmaker.reviews.Band;

/** Something that is known of a platform, with the values it can have. */
public enum Statement {
    /** The highest grade. */
    SCALE(whole(2, 100)),
    AVERAGE(oneOf(AverageRule.values())),
    /** Further figures, by their rules with a space between. */
    AVERAGE_ALSO(words(oneOf(AverageRule.values()))),
    /** The lowest averages of the words beside an average, at most four, the highest first, with a space between. */
    BANDS(words(grade()).and(Statement::falls)),
    REQUEST(oneOf(RequestRule.values())),
    INCENTIVE(oneOf(IncentiveRule.values())),
    /** How many days a customer can change a review. */
    EDIT_DAYS(whole(1, 3650)),
    /** Whether a customer can no longer change a review that the shop answered in public. */
    REPLY_CLOSES(oneOf("YES", "NO")),
    REPLY_CHARACTERS(whole(100, 100_000)),
    REPLY_WORDS(whole(10, 1_000)),
    /** Within how many days a review is to be answered. */
    REPLY_DAYS(whole(1, 365)),
    /** Within how many days a complaint that stands in a review is to be answered. */
    COMPLAINT_DAYS(whole(1, 365)),
    /** How old an experience may be, in days. */
    EXPERIENCE_DAYS(whole(1, 3650)),
    NORM(grade()),
    TOP(grade()),
    GOLD_AVERAGE(grade()),
    GOLD_PARTS(grade()),
    /** More reviews than this in a month. */
    GOLD_REVIEWS(whole(0, 100_000)),
    /** More items than this in a month. */
    GOLD_ITEMS(whole(0, 1_000_000)),
    /** Who regularly stands here or lower loses the account. */
    CLOSED_AT(grade());

    private final Predicate<String> allowed;

    Statement(Predicate<String> allowed) {
        this.allowed = allowed;
    }

    /** Whether it can have this value, written as in the file of rules. */
    public boolean allows(String value) {
        return allowed.test(value);
    }

    /** The values there are to choose from; empty where it is a figure. */
    public List<String> choices() {
        return switch (this) {
            case AVERAGE, AVERAGE_ALSO -> names(AverageRule.values());
            case REQUEST -> names(RequestRule.values());
            case INCENTIVE -> names(IncentiveRule.values());
            case REPLY_CLOSES -> List.of("YES", "NO");
            default -> List.of();
        };
    }

    /** Whether it has several of its {@link #choices} at once, with a space between. */
    public boolean isSeveral() {
        return this == AVERAGE_ALSO;
    }

    /** Whether it is a grade, or several, on the platform's scale. */
    public boolean isGrade() {
        return switch (this) {
            case BANDS, NORM, TOP, GOLD_AVERAGE, GOLD_PARTS, CLOSED_AT -> true;
            default -> false;
        };
    }

    /**
     * What somebody typed, written as in the file of rules: {@code 8,5} and {@code 8.5} are {@code 8.5}, {@code 9} as a grade is
     * {@code 9.0}, {@code inform-only} is {@code INFORM_ONLY}. What cannot be read stays as it is, and is allowed nowhere.
     */
    public String written(String typed) {
        String[] words = typed.strip().split("\\s+");
        return Arrays.stream(words)
                .map(word -> isGrade() ? grade(word) : choices().isEmpty() ? word : choice(word))
                .collect(Collectors.joining(" "));
    }

    private static String grade(String word) {
        String grade = word.replace(',', '.');
        return grade.matches("[0-9]{1,3}") ? grade + ".0" : grade;
    }

    private static String choice(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static Predicate<String> oneOf(Enum<?>[] values) {
        return names(values)::contains;
    }

    private static Predicate<String> oneOf(String... values) {
        return List.of(values)::contains;
    }

    private static Predicate<String> words(Predicate<String> each) {
        return value -> !value.isBlank() && Arrays.stream(value.split(" ", -1)).allMatch(each);
    }

    private static Predicate<String> whole(int least, int most) {
        return new Range(least, most);
    }

    /** Whole numbers, both ends included. */
    record Range(int least, int most) implements Predicate<String> {
        @Override
        public boolean test(String value) {
            return value.matches("[0-9]{1,7}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
        }
    }

    /** Which whole numbers it can be; empty where it is a word or a grade. */
    Optional<Range> range() {
        return allowed instanceof Range range ? Optional.of(range) : Optional.empty();
    }

    private static boolean falls(String grades) {
        List<Integer> tenths =
                Arrays.stream(grades.split(" ")).map(Statement::tenths).toList();
        return tenths.size() < Band.values().length
                && tenths.stream()
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList()
                        .equals(tenths);
    }

    /** With one decimal and a point: {@code 8.0}. */
    private static Predicate<String> grade() {
        return value -> value.matches("[0-9]{1,3}\\.[0-9]");
    }

    /** In tenths, of a value that is a grade. */
    static int tenths(String grade) {
        return new BigDecimal(grade).movePointRight(1).intValueExact();
    }

    /** The one with that word of the command line. */
    public static Optional<Statement> ofCode(String code) {
        return Arrays.stream(values())
                .filter(statement -> statement.code().equals(code.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The word of the command line: {@code reply-days}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
