package nl.goedmaker.payouts.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;

/**
 * Writes a text in the characters that every bank in SEPA carries: {@code a-z A-Z 0-9 / - ? : ( ) . , ' +} and space.
 *
 * <p>Source: EPC217-08, the European Payments Council's best practices for the character set, and EPC230-15 for the slashes:
 * none at either end, no two in a row. What has no equivalent becomes a full stop there and here, but for pictures
 * at either end, which are left out; the result says so.
 */
public final class SepaText {
    /** The most characters in a name. */
    public static final int NAME_LENGTH = 70;
    /** The most characters in the text for the receiver. */
    public static final int REMITTANCE_LENGTH = 140;

    private static final Pattern ALLOWED = Pattern.compile("[a-zA-Z0-9/?:().,'+ -]*");
    private static final Pattern SYMBOL = Pattern.compile("\\X");
    private static final Pattern READABLE = Pattern.compile("[a-zA-Z0-9]");
    private static final Pattern SLASHES = Pattern.compile("/{2,}");
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Pattern ENDS = Pattern.compile("^[/ ]+|[/ ]+$");
    /** Stands for a run of lost pictures until it is known whether anything is left around it. */
    private static final char PICTURE = '\uffff';

    private static final Pattern PICTURES_AT_ENDS = Pattern.compile("^[\uffff ]+|[\uffff ]+$");
    private static final int MOST_SHOWN = 8;

    private SepaText() {}

    /**
     * What will be sent.
     *
     * @param typed the text as it was given
     * @param text the text as the bank gets it
     * @param lost the symbols that no letter stands for; each run of them became a full stop, pictures at an end nothing
     * @param shortened whether the end was cut off to fit
     */
    public record Result(String typed, String text, List<String> lost, boolean shortened) {
        public Result {
            lost = List.copyOf(lost);
        }

        /** Whether the bank gets another text than the one typed. */
        public boolean changed() {
            return !text.equals(typed);
        }

        /** Whether any letter or digit is left to read. */
        public boolean readable() {
            return READABLE.matcher(text).find();
        }

        /** What to tell the person before sending; empty when nothing changed. */
        public List<Sentence> notes() {
            List<Sentence> notes = new ArrayList<>();
            if (changed()) {
                notes.add(Sentence.of("payouts.text.changed", typed, text));
            }
            if (!lost.isEmpty()) {
                notes.add(Sentence.of(
                        "payouts.text.lost", String.join(" ", lost.subList(0, Math.min(lost.size(), MOST_SHOWN)))));
            }
            if (shortened) {
                notes.add(Sentence.of("payouts.text.shortened", text.length()));
            }
            return notes;
        }
    }

    /** Whether a bank carries the text as it is. */
    public static boolean isAllowed(String text) {
        return ALLOWED.matcher(text).matches() && !text.startsWith("/") && !text.endsWith("/") && !text.contains("//");
    }

    /**
     * Writes a text for the bank.
     *
     * @param maxLength the most characters that fit
     */
    public static Result of(String typed, int maxLength) {
        if (typed.length() <= maxLength && isAllowed(typed) && typed.equals(typed.strip()) && !typed.contains("  ")) {
            return new Result(typed, typed, List.of(), false);
        }
        StringBuilder carried = new StringBuilder();
        List<String> lost = new ArrayList<>();
        Matcher symbols = SYMBOL.matcher(typed);
        boolean afterLost = false;
        boolean runHasLetters = false;
        int lostAt = 0;
        while (symbols.find()) {
            String symbol = symbols.group();
            String latin = Romanisation.of(symbol, typed, symbols.end());
            if (latin != null) {
                carried.append(latin);
                afterLost = afterLost && latin.isEmpty();
            } else {
                lost.add(symbol);
                runHasLetters =
                        (afterLost && runHasLetters) || symbol.codePoints().anyMatch(Character::isLetter);
                if (!afterLost) {
                    lostAt = carried.length();
                    carried.append(PICTURE);
                }
                carried.setCharAt(lostAt, runHasLetters ? '.' : PICTURE);
                afterLost = true;
            }
        }
        String kept = PICTURES_AT_ENDS.matcher(carried).replaceAll("");
        String whole = tidy((READABLE.matcher(kept).find() ? kept : carried.toString()).replace(PICTURE, '.'));
        String text = whole;
        if (whole.length() > maxLength) {
            text = tidy(whole.substring(0, maxLength));
        }
        return new Result(typed, text, lost, whole.length() > maxLength);
    }

    /**
     * Writes the name of an account holder for the bank, which compares it with the name it knows.
     *
     * @throws Refusal when nothing was typed, or when no letter of it can be carried
     */
    public static Result name(String typed) {
        if (typed.isBlank()) {
            throw Refusal.badInput("payouts.name.missing");
        }
        Result result = of(typed, NAME_LENGTH);
        if (!result.readable()) {
            throw Refusal.badInput("payouts.name.lost", typed.strip());
        }
        return result;
    }

    private static String tidy(String text) {
        String before;
        String after = text;
        do {
            before = after;
            after = SLASHES.matcher(before).replaceAll("/");
            after = SPACES.matcher(after).replaceAll(" ");
            after = ENDS.matcher(after).replaceAll("");
        } while (!after.equals(before));
        return after;
    }
}
