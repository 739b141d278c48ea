package nl.goedmaker.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Displayed;
import nl.goedmaker.text.Refusal;

/** Reads what stands after a field's colon. */
final class FieldReading {
    private static final Pattern RANGE = Pattern.compile("(.*?)\\.\\.(.*)");
    private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<|=|≥|≤)?\\s*(.+)");
    private static final Pattern NOTHING = Pattern.compile("€?\\s*0+(?:[.,](?:0{1,2}|-))?");
    private static final Pattern ACCOUNT = Pattern.compile("[A-Z]{2}[A-Z0-9]{0,32}");

    private static final Instant ENDLESS = Instant.ofEpochMilli(Long.MAX_VALUE);

    private final ZoneId zone;

    FieldReading(ZoneId zone) {
        this.zone = zone;
    }

    /** @throws Refusal with a sentence when the value does not fit the field */
    SearchFilter read(SearchField field, String value, boolean excluded) {
        return switch (field) {
            case STATUS, TYPE, CHANNEL -> oneOf(field, value, excluded);
            case AMOUNT -> amount(value, excluded);
            case SINCE -> new SearchFilter.Opened(begin(day(field, value)), ENDLESS, excluded);
            case UNTIL ->
                new SearchFilter.Opened(Instant.EPOCH, begin(day(field, value).plusDays(1)), excluded);
            case DAY -> {
                LocalDate day = day(field, value);
                yield new SearchFilter.Opened(begin(day), begin(day.plusDays(1)), excluded);
            }
            case IBAN -> account(value, excluded);
            case CUSTOMER, TAG, ORDER, ARTICLE -> throw new IllegalArgumentException(field + " holds words");
        };
    }

    private static LocalDate day(SearchField field, String value) {
        try {
            return Dates.parse(value);
        } catch (Refusal e) {
            // one that is too long ago says so itself
            if (!e.sentence().key().equals("ui.date.unreadable")) {
                throw e;
            }
            Displayed name = field::name;
            throw Refusal.badInput("search.problem.day", name, shown(value));
        }
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static SearchFilter oneOf(SearchField field, String value, boolean excluded) {
        Set<String> codes = FieldValues.codes(field, value);
        if (codes.isEmpty()) {
            Displayed name = field::name;
            throw Refusal.badInput("search.problem.value", name, shown(value), FieldValues.listed(field));
        }
        return new SearchFilter.OneOf(field, codes, excluded);
    }

    private static SearchFilter amount(String value, boolean excluded) {
        Matcher range = RANGE.matcher(value);
        if (range.matches() && value.length() > 2) {
            long from = range.group(1).isBlank() ? 0 : cents(range.group(1));
            long to = range.group(2).isBlank() ? Long.MAX_VALUE : cents(range.group(2));
            return new SearchFilter.Amount(from, to, excluded);
        }
        Matcher compared = COMPARED.matcher(value);
        if (!compared.matches()) {
            throw unreadable(value);
        }
        long cents = cents(compared.group(2));
        String sign = compared.group(1) == null ? "=" : compared.group(1);
        return switch (sign) {
            case ">" -> new SearchFilter.Amount(cents + 1, Long.MAX_VALUE, excluded);
            case ">=", "≥" -> new SearchFilter.Amount(cents, Long.MAX_VALUE, excluded);
            case "<" -> new SearchFilter.Amount(0, cents - 1, excluded);
            case "<=", "≤" -> new SearchFilter.Amount(0, cents, excluded);
            default -> new SearchFilter.Amount(cents, cents, excluded);
        };
    }

    /** Nothing is no amount to pay, but something to compare with. */
    private static long cents(String typed) {
        if (NOTHING.matcher(typed.strip()).matches()) {
            return 0;
        }
        try {
            return Money.parse(typed).cents();
        } catch (Refusal e) {
            // one that can be read in two ways, or is too much, says so itself
            throw e.sentence().key().equals("money.unreadable") ? unreadable(typed) : e;
        }
    }

    private static Refusal unreadable(String typed) {
        Displayed name = SearchField.AMOUNT::name;
        return Refusal.badInput("search.problem.amount", name, shown(typed));
    }

    private static SearchFilter account(String value, boolean excluded) {
        String start = value.replaceAll("[\\s\\p{Z}\\p{Cf}.-]", "").toUpperCase(Locale.ROOT);
        if (!ACCOUNT.matcher(start).matches()) {
            throw Refusal.badInput("search.problem.iban", shown(value));
        }
        return new SearchFilter.Account(start, excluded);
    }

    private static String shown(String typed) {
        return typed.codePointCount(0, typed.length()) <= 24
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, 20)) + "…";
    }
}
