package nl.goedmaker.customers;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody lives; the country stands with the customer.
 *
 * @param street with the house number: {@code Kerkstraat 12-A}
 */
public record Address(
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String city) {
    public static final Address UNKNOWN = new Address(null, null, null);

    public boolean isKnown() {
        return street != null || postcode != null || city != null;
    }
}
