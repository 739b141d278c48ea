package nl.goedmaker.checks.people;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A mailbox, whichever of its spellings was typed: small letters, without what the provider itself ignores.
 *
 * <p>Gmail ignores dots and everything from a plus sign on (Google: “Dots don’t matter in Gmail addresses”); elsewhere only what
 * follows a plus sign is left out (RFC 5233). Addresses that a marketplace lends to a customer say nothing about who that is.
 */
final class EmailKey {
    private static final Set<String> GOOGLE = Set.of("gmail.com", "googlemail.com");
    /** Marketplaces and their hosts below. */
    private static final Pattern RELAY = Pattern.compile(
            "(?:.*\\.)?(?:bol\\.com|etsy\\.com|ebay\\.[a-z.]+|amazon\\.[a-z.]+"
                + "|amazonses\\.com|marktplaats\\.nl|2dehands\\.be|kleinanzeigen\\.de|vinted\\.[a-z.]+|zalando\\.[a-z.]+)");

    private static final Pattern NOBODY = Pattern.compile("no-?reply|do-?not-?reply|geen|none|unknown|onbekend|test");

    private EmailKey() {}

    /** Empty when the address is nobody's own. */
    static Optional<String> of(String email) {
        String typed = email.strip().toLowerCase(Locale.ROOT);
        int at = typed.lastIndexOf('@');
        if (at <= 0 || at == typed.length() - 1) {
            return Optional.empty();
        }
        String domain = typed.substring(at + 1);
        String local = typed.substring(0, at);
        int plus = local.indexOf('+');
        if (plus > 0) {
            local = local.substring(0, plus);
        }
        if (GOOGLE.contains(domain)) {
            domain = "gmail.com";
            local = local.replace(".", "");
        }
        return local.isEmpty()
                        || RELAY.matcher(domain).matches()
                        || NOBODY.matcher(local).matches()
                ? Optional.empty()
                : Optional.of(local + "@" + domain);
    }
}
