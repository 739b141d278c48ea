package nl.goedmaker.customers;

import java.util.Arrays;
import java.util.Locale;
import nl.goedmaker.text.Refusal;

/** Where something was sold, and so where its customer writes from. */
public enum Channel {
    WEBSHOP,
    BOL,
    ETSY,
    AMAZON,
    MARKET,
    PHONE,
    OTHER;

    /** Whether customers are written to by messages of the place itself rather than by mail. */
    public boolean hasOwnMessages() {
        return switch (this) {
            case BOL, ETSY, AMAZON -> true;
            case WEBSHOP, MARKET, PHONE, OTHER -> false;
        };
    }

    /** The word of the command line and the data file: {@code webshop}, {@code bol}, … */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws Refusal when it is none of the channels */
    public static Channel ofCode(String code) {
        return Arrays.stream(values())
                .filter(channel -> channel.code().equals(code.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Refusal.badInput(
                        "customers.channel.unknown",
                        code,
                        String.join(
                                ", ", Arrays.stream(values()).map(Channel::code).toList())));
    }
}
