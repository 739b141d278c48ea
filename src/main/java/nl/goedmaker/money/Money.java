package nl.goedmaker.money;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.goedmaker.text.Displayed;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An amount in euro cents. The program pays in euros only (SEPA), so there is no currency to mix up.
 *
 * @param cents the amount in cents; may be negative in a sum, never in a payment
 */
public record Money(long cents) implements Comparable<Money>, Displayed {
    public static final Money ZERO = new Money(0);
    /** The most one SEPA credit transfer carries in this program: EUR 999 999.99. */
    public static final Money MOST = new Money(99_999_999);

    private static final Pattern AMOUNT = Pattern.compile(
            "(?:EUR|€)?\\s*(-?)\\s*(\\d{1,3}(?:[.,]\\d{3})+|\\d{1,9})(?:([.,])(\\d{1,2}|-))?\\s*(?:EUR|€)?");

    public static Money ofCents(long cents) {
        return new Money(cents);
    }

    /**
     * Reads what a person types: {@code 7,50}, {@code 7.50}, {@code € 7,5}, {@code 1.234,50}, {@code 12,-}.
     *
     * @throws Refusal with a sentence when it is not an amount, not more than zero, or more than {@link #MOST}
     */
    public static Money parse(String typed) {
        String text =
                typed.strip().replace('\u00a0', ' ').replace('\u2212', '-').toUpperCase(Locale.ROOT);
        if (text.isEmpty()) {
            throw Refusal.badInput("money.missing");
        }
        Matcher matcher = AMOUNT.matcher(text);
        if (text.length() > 40 || !matcher.matches()) {
            throw Refusal.badInput(
                    text.matches("(?:EUR|€)?\\s*\\d[\\d.,]{9,}.*") ? "money.tooMuch" : "money.unreadable",
                    shorten(typed));
        }
        if (isAmbiguous(matcher.group(2), matcher.group(3))) {
            throw Refusal.badInput("money.ambiguous", shorten(typed));
        }
        long euros = Long.parseLong(matcher.group(2).replaceAll("[.,]", ""));
        String decimals = Optional.ofNullable(matcher.group(4))
                .filter(d -> !d.equals("-"))
                .orElse("0");
        long cents = euros * 100 + Long.parseLong(decimals) * (decimals.length() == 1 ? 10 : 1);
        if (!"".equals(matcher.group(1))) {
            throw Refusal.badInput("money.negative", shorten(typed));
        }
        if (cents == 0) {
            throw Refusal.badInput("money.zero");
        }
        if (cents > MOST.cents) {
            throw Refusal.badInput("money.tooMuch", shorten(typed));
        }
        return new Money(cents);
    }

    /**
     * Whether the points and commas can be meant in two ways: {@code 0,001} and {@code 7.555} are decimals to one reader and
     * thousands to another, and the one is a thousand times the other.
     */
    private static boolean isAmbiguous(String euros, @Nullable String decimalSeparator) {
        String separators = euros.replaceAll("\\d", "");
        if (separators.isEmpty()) {
            return false;
        }
        boolean mixed = separators.chars().distinct().count() > 1
                || decimalSeparator != null && separators.contains(decimalSeparator);
        return mixed || euros.startsWith("0") || decimalSeparator == null && separators.length() == 1;
    }

    private static String shorten(String typed) {
        String clean = typed.strip();
        return clean.length() <= 24 ? clean : clean.substring(0, clean.offsetByCodePoints(0, 20)) + "…";
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    /** This share of the amount, in basis points (1 000 = 10 %), rounded half up to a cent. */
    public Money share(int basisPoints) {
        return new Money(Math.floorDiv(cents * basisPoints + 5_000, 10_000));
    }

    /** {@code 7.50}: the form of files, options and JSON. */
    public String decimal() {
        return "%s%d.%02d".formatted(cents < 0 ? "-" : "", Math.abs(cents) / 100, Math.abs(cents) % 100);
    }

    /** {@code € 7,50} in Dutch, {@code €7.50} in English, {@code 7,50 €} in German; spaces do not break. */
    @Override
    public String display(Language language) {
        String number = String.format(language.locale(), "%,.2f", cents / 100.0);
        return switch (language) {
            case NL -> "€\u00a0" + number;
            case EN -> "€" + number;
            case DE -> number + "\u00a0€";
        };
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
