package nl.goedmaker.text;

import java.util.Locale;

/**
 * A mail address that a mail program will take: {@code local@domain}, no display name.
 *
 * @param value as typed, without blanks around it, domain in lower case
 */
public record EmailAddress(String value) {
    /** RFC 5321, 4.5.3.1: a path is at most 256 octets, its angle brackets included. */
    private static final int LONGEST = 254;

    private static final String LOCAL_SYMBOLS = "!#$%&'*+-/=?^_`{|}~.";

    /** @throws Refusal with a sentence when it is empty, too long or cannot be an address */
    public static EmailAddress parse(String typed) {
        String text = typed.strip();
        if (text.regionMatches(true, 0, "mailto:", 0, 7)) {
            text = text.substring(7);
        }
        if (text.isEmpty()) {
            throw Refusal.badInput("ui.email.missing");
        }
        if (text.length() > LONGEST) {
            throw Refusal.badInput("ui.email.tooLong");
        }
        int at = text.lastIndexOf('@');
        if (at < 1 || !isLocal(text.substring(0, at)) || !isDomain(text.substring(at + 1))) {
            throw Refusal.badInput("ui.email.unreadable", text.length() > 60 ? text.substring(0, 59) + "…" : text);
        }
        return new EmailAddress(text.substring(0, at) + text.substring(at).toLowerCase(Locale.ROOT));
    }

    private static boolean isLocal(String local) {
        return local.length() <= 64
                && !local.startsWith(".")
                && !local.endsWith(".")
                && !local.contains("..")
                && local.codePoints()
                        .allMatch(c -> Character.isLetterOrDigit(c) || (c < 128 && LOCAL_SYMBOLS.indexOf(c) >= 0));
    }

    private static boolean isDomain(String domain) {
        String[] labels = domain.split("\\.", -1);
        if (labels.length < 2) {
            return false;
        }
        for (String label : labels) {
            if (label.isEmpty()
                    || label.length() > 63
                    || label.startsWith("-")
                    || label.endsWith("-")
                    || !label.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-')) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return value;
    }
}
