package nl.goedmaker.cashback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.goedmaker.text.Sentence;

/** Finds what may be an IBAN in a text. Whether it is one that can be paid to is decided elsewhere. */
final class IbanSearch {
    private static final int MOST_FOUND = 20;
    /** Norway's, of the ones there are. */
    private static final int SHORTEST = 15;

    private static final int LONGEST = 34;
    /** Country and check digits, then fours, then what is left. */
    private static final Pattern GROUPS = Pattern.compile(
            "[A-Z]{2}\\d{2}(?:[ .-]?[A-Z0-9]{4}){1,7}(?:[ .-]?[A-Z0-9]{1,3})?(?![A-Z0-9])", Pattern.CASE_INSENSITIVE);

    /** A group of digits that goes on where the number ended; not a day of a month, not the groups of a code or a telephone. */
    private static final Pattern EXTRA = Pattern.compile(
            "(?:[ \\t]{1,3}|[.-])(?!\\d{1,2}[-/.]\\d{1,2}[-/.]\\d|\\d{4}[ -]?[A-Z0-9]{4}|0\\d{1,3}[ -]\\d)"
                    + "(\\d{1,4})(?![A-Za-z0-9:,€]|\\.\\d)");

    private static final List<String> LABELS = List.of(
            "iban", "rekeningnummer", "bankrekening", "rekening", "kontonummer", "konto", "account number", "account");

    private IbanSearch() {}

    /**
     * @param start index of the first character in the text
     * @param end index after the last one
     * @param written as it stands in the text
     * @param compact capitals and digits
     * @param isLabelled whether the customer called it an account number
     * @param isPrefixed whether the word IBAN stands right before it
     * @param extraDigits digits that stand behind it as if they belong to it; blank for none
     */
    record Found(
            int start,
            int end,
            String written,
            String compact,
            boolean isLabelled,
            boolean isPrefixed,
            String extraDigits) {
        /** Right ones last, then labelled ones, then those that a zero would mend; of equals the first in the text wins. */
        static final Comparator<Found> LIKELIEST_LAST = Comparator.comparing(Found::isRight)
                .thenComparing(found -> found.suggestion().isPresent())
                .thenComparing(Found::isLabelled)
                .thenComparing(Comparator.comparingInt(Found::start).reversed());

        boolean isRight() {
            return IbanShape.isRight(compact);
        }

        /** Whether it can only be meant as an account number; a short one may be an order number. */
        boolean isLikely() {
            return isRight() || isPrefixed || compact.length() >= SHORTEST - 1;
        }

        boolean covers(int index) {
            return index >= start && index < end;
        }

        Optional<String> suggestion() {
            return isRight() ? Optional.empty() : IbanShape.withZeroForO(compact);
        }

        /** What was written otherwise, and is the same. */
        List<Sentence> tidied() {
            List<Sentence> notes = new ArrayList<>();
            if (written.length() != compact.length()) {
                notes.add(Sentence.of("cashback.claim.ibanSeparators"));
            }
            if (written.chars().anyMatch(Character::isLowerCase)) {
                notes.add(Sentence.of("cashback.claim.ibanUpperCase"));
            }
            return notes;
        }
    }

    /** Everything that looks like an IBAN, in the order of the text. */
    static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < text.length() && found.size() < MOST_FOUND; at++) {
            if (startsIban(text, at)) {
                Optional<Found> candidate = candidate(text, at);
                if (candidate.isPresent()) {
                    found.add(candidate.get());
                    at = candidate.get().end() - 1;
                }
            }
        }
        return found.isEmpty() ? labelledOnly(text) : found;
    }

    private static boolean startsIban(String text, int at) {
        if (!isLetter(text, at) || !isLetter(text, at + 1)) {
            return false;
        }
        int digit = isSeparator(text, at + 2) ? at + 3 : at + 2;
        boolean numbered = isDigitLike(text, digit) && (isDigitLike(text, digit + 1) || isSeparator(text, digit + 1));
        boolean bounded = at == 0
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || (at >= 4 && text.regionMatches(true, at - 4, "iban", 0, 4));
        return numbered && bounded;
    }

    private static Optional<Found> candidate(String text, int start) {
        String country = text.substring(start, start + 2).toUpperCase(Locale.ROOT);
        String shape = IbanShape.of(country);
        boolean labelled = isLabelled(text, start);
        if (IbanShape.isCountryWithout(country)) {
            return withoutShape(text, start, labelled);
        }
        if (shape.isEmpty() && !labelled) {
            return Optional.empty();
        }
        StringBuilder compact = new StringBuilder();
        int end = start;
        int at = start;
        while (at < text.length() && compact.length() < LONGEST) {
            if (isToken(text, at)) {
                if (compact.length() == shape.length() && !shape.isEmpty() && at > end) {
                    break;
                }
                if (at > end && IbanShape.isWordWhereDigitsBelong(text, at, shape, compact.length())) {
                    break;
                }
                compact.append(Character.toUpperCase(text.charAt(at)));
                end = ++at;
            } else {
                int next = afterSeparators(text, at);
                if (next < 0) {
                    break;
                }
                at = next;
            }
        }
        long digits =
                compact.chars().filter(c -> Character.isDigit(c) || c == 'O').count();
        if (compact.length() < (labelled ? 8 : 10) || digits < (labelled ? 4 : 7)) {
            return Optional.empty();
        }
        return Optional.of(found(text, start, end, compact.toString(), labelled));
    }

    /** {@code 10} in {@code NL44 RABO 0123 4567 89 10}: up to four digits behind a whole number on the same line, no date. */
    private static String extraDigits(String text, int end) {
        Matcher extra = EXTRA.matcher(text).region(end, Math.min(text.length(), end + 40));
        return extra.lookingAt() ? extra.group(1) : "";
    }

    private static Found found(String text, int start, int end, String compact, boolean labelled) {
        boolean prefixed = text.substring(Math.max(0, start - 8), start)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[ :=*\t-]", "")
                .endsWith("iban");
        return new Found(start, end, text.substring(start, end), compact, labelled, prefixed, extraDigits(text, end));
    }

    /** Written like an IBAN for a country that has none, so that the refusal can say so; its length is anyone's guess. */
    private static Optional<Found> withoutShape(String text, int start, boolean labelled) {
        Matcher groups = GROUPS.matcher(text).region(start, Math.min(text.length(), start + 2 * LONGEST));
        if (!groups.lookingAt()) {
            return Optional.empty();
        }
        String compact = groups.group().replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        long digits = compact.chars().filter(Character::isDigit).count();
        boolean likely = labelled ? digits >= 4 : compact.length() >= SHORTEST && digits >= 10;
        return likely ? Optional.of(found(text, start, groups.end(), compact, labelled)) : Optional.empty();
    }

    /** The index of the next group, or -1 when no group follows within three separators. */
    private static int afterSeparators(String text, int from) {
        boolean nextLine = false;
        for (int at = from; at < Math.min(text.length(), from + 4); at++) {
            if (isToken(text, at)) {
                return nextLine && !Character.isDigit(text.charAt(at)) ? -1 : at;
            }
            if (!isSeparator(text, at) && text.charAt(at) != '\n') {
                return -1;
            }
            nextLine |= text.charAt(at) == '\n';
        }
        return -1;
    }

    /** An account number of another kind, so that the customer's own words come back in the refusal. */
    private static List<Found> labelledOnly(String text) {
        String lower = lower(text);
        for (String label : LABELS) {
            int from = lower.indexOf(label);
            int line = from < 0 ? -1 : text.indexOf('\n', from);
            if (from >= 0) {
                int limit = Math.min(line < 0 ? text.length() : line, from + label.length() + 60);
                int start = from + label.length();
                while (start < limit && !Character.isDigit(text.charAt(start))) {
                    start++;
                }
                int end = start;
                while (end < limit && (Character.isDigit(text.charAt(end)) || isSeparator(text, end))) {
                    end++;
                }
                String written = text.substring(start, end).strip();
                String compact = written.chars()
                        .filter(c -> c < 128 && Character.isLetterOrDigit(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                        .toUpperCase(Locale.ROOT);
                if (compact.length() >= 5 && compact.length() <= LONGEST) {
                    return List.of(new Found(
                            start, start + written.length(), written, compact, true, label.equals("iban"), ""));
                }
            }
        }
        return List.of();
    }

    private static boolean isLabelled(String text, int start) {
        String before = lower(text.substring(Math.max(0, start - 40), start));
        return LABELS.stream().anyMatch(before::contains);
    }

    /** In lower case, character by character, so that places in the text stay the same. */
    static String lower(String text) {
        char[] lower = text.toCharArray();
        for (int i = 0; i < lower.length; i++) {
            lower[i] = Character.toLowerCase(lower[i]);
        }
        return new String(lower);
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length() && text.charAt(at) < 128 && Character.isLetter(text.charAt(at));
    }

    private static boolean isDigitLike(String text, int at) {
        return at < text.length() && IbanShape.isDigitLike(text.charAt(at));
    }

    static boolean isToken(String text, int at) {
        return at < text.length() && text.charAt(at) < 128 && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isSeparator(String text, int at) {
        return at < text.length()
                && switch (text.charAt(at)) {
                    case ' ', '\t', '.', '-', '–', '_', '\u2011', '\u2212' -> true;
                    default -> false;
                };
    }
}
