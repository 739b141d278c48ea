package nl.goedmaker.text;

import java.util.Locale;

/**
 * A mail address that can be written to: one {@code @}, a local part and a domain with a dot, no control characters, so that it can
 * never carry a second header. Letters outside ASCII are allowed (RFC 6532).
 *
 * @param value the address, its domain in lower case
 */
public record EmailAddress(String value) {
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_LABEL = 63;
    private static final String LOCAL_SIGNS = ".!#$%&'*+/=?^_`{|}~-";

    /** @throws Refusal as {@link #parse}; a stored address passes again */
    public EmailAddress {
        value = checked(value);
    }

    /**
     * Reads an address as people paste it: with spaces around, {@code mailto:} before, or {@code Name <address>}.
     *
     * @throws Refusal with a sentence when it is no address
     */
    public static EmailAddress parse(String typed) {
        String text = typed.strip();
        if (text.regionMatches(true, 0, "mailto:", 0, 7)) {
            text = text.substring(7);
        }
        int open = text.lastIndexOf('<');
        if (open >= 0 && text.endsWith(">")) {
            text = text.substring(open + 1, text.length() - 1).strip();
        }
        return new EmailAddress(text);
    }

    private static String checked(String text) {
        if (text.isEmpty()) {
            throw Refusal.badInput("ui.email.missing");
        }
        String shown = shown(text);
        int at = text.indexOf('@');
        if (at < 0) {
            throw Refusal.badInput("ui.email.noAt", shown);
        }
        if (text.indexOf('@', at + 1) >= 0) {
            throw Refusal.badInput("ui.email.twoAts", shown);
        }
        if (text.length() > LONGEST || at > LONGEST_LOCAL) {
            throw Refusal.badInput("ui.email.tooLong", shown);
        }
        String local = text.substring(0, at);
        String domain = text.substring(at + 1).toLowerCase(Locale.ROOT);
        if (!isLocal(local)) {
            throw Refusal.badInput("ui.email.badLocal", shown);
        }
        if (!isDomain(domain)) {
            throw Refusal.badInput("ui.email.badDomain", shown);
        }
        return local + "@" + domain;
    }

    private static String shown(String text) {
        String clean = text.replaceAll("\\p{Cntrl}", " ");
        return clean.length() <= 50 ? clean : clean.substring(0, clean.offsetByCodePoints(0, 20)) + "…";
    }

    private static boolean isLocal(String local) {
        return !local.isEmpty()
                && !local.startsWith(".")
                && !local.endsWith(".")
                && !local.contains("..")
                && local.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || LOCAL_SIGNS.indexOf(c) >= 0);
    }

    private static boolean isDomain(String domain) {
        String[] labels = domain.split("\\.", -1);
        if (labels.length < 2 || labels[labels.length - 1].length() < 2) {
            return false;
        }
        for (String label : labels) {
            boolean good = !label.isEmpty()
                    && label.length() <= LONGEST_LABEL
                    && !label.startsWith("-")
                    && !label.endsWith("-")
                    && label.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
            if (!good) {
                return false;
            }
        }
        return labels[labels.length - 1].codePoints().anyMatch(Character::isLetter);
    }

    @Override
    public String toString() {
        return value;
    }
}
