package nl.goedmaker.cashback;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;

/** What the QR symbol on a slip holds: a mail that is ready but for two lines, or the shop's claim page. */
public final class CashbackLink {
    /** Not percent-encoded in a mailto link (RFC 6068), besides letters and digits. */
    private static final String PLAIN = "-._~!$*,;:@";

    private CashbackLink() {}

    /**
     * A {@code mailto:} link to the shop with a subject and a body that holds the code and asks for IBAN and the
     * name on the bank card. Short, so that the symbol on the slip stays coarse.
     *
     * @throws Refusal when the shop has no usable mail address yet
     */
    public static String mailto(String shopEmail, CashbackCode code, Language language) {
        return mailto(shopEmail, code, Texts.in(language));
    }

    /** The same with texts that were read before, for many slips at once. */
    public static String mailto(String shopEmail, CashbackCode code, Texts texts) {
        String address = shopEmail.strip();
        int at = address.indexOf('@');
        if (at < 1
                || at == address.length() - 1
                || address.length() > 254
                || address.chars().anyMatch(c -> c <= ' ')) {
            throw Refusal.badInput("cashback.link.shopEmail");
        }
        return "mailto:" + encoded(address)
                + "?subject=" + encoded(texts.get("cashback.link.subject"))
                + "&body="
                + encoded(texts.get("cashback.link.body", code.display()).replace("\n", "\r\n"));
    }

    /** The claim page with the code behind {@code #}, which browsers keep to themselves: it never reaches a server log. */
    public static String page(String baseUrl, CashbackCode code) {
        int fragment = baseUrl.indexOf('#');
        return (fragment < 0 ? baseUrl : baseUrl.substring(0, fragment)).strip() + "#" + code.display();
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder(text.length() * 2);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        return encoded.toString();
    }
}
