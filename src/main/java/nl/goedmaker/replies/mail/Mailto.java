package nl.goedmaker.replies.mail;

import java.nio.charset.StandardCharsets;
import nl.goedmaker.text.EmailAddress;

/**
 * A link that opens the mail program with a message in it (RFC 6068).
 *
 * @param link begins with {@code mailto:}; ASCII only
 * @param bodyLeftOut the text made the link too long for mail programs; it is not in the link and has to be pasted
 */
public record Mailto(String link, boolean bodyLeftOut) {
    /** Longer links are cut off or ignored by some mail programs on Windows. */
    public static final int LONGEST_LINK = 2_000;

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private static final int LONGEST_SUBJECT = 120;

    public static Mailto of(EmailAddress to, String subject, String body) {
        String clean = subject.replaceAll("\\p{Cntrl}+", " ").strip();
        String shorter = clean.codePointCount(0, clean.length()) <= LONGEST_SUBJECT
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST_SUBJECT));
        String address = to.value();
        int at = address.indexOf('@');
        String link = "mailto:" + encoded(address.substring(0, at)) + "@" + encoded(address.substring(at + 1))
                + "?subject=" + encoded(shorter);
        String lines = body.replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\r\n");
        if (lines.isEmpty()) {
            return new Mailto(link, false);
        }
        String whole = lines.length() > LONGEST_LINK ? "" : link + "&body=" + encoded(lines);
        return whole.isEmpty() || whole.length() > LONGEST_LINK ? new Mailto(link, true) : new Mailto(whole, false);
    }

    /** Every byte outside the unreserved characters as {@code %XX}; a space is {@code %20}, never {@code +}. */
    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder(text.length() * 2);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (b > 0 && UNRESERVED.indexOf(b) >= 0) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append("%02X".formatted(b));
            }
        }
        return encoded.toString();
    }
}
