package nl.goedmaker.payouts.bank;

import java.util.Arrays;
import java.util.List;
import nl.goedmaker.text.Refusal;

/**
 * What the owner's bank wants of a bank file.
 *
 * @param schema the version of the message
 * @param batchBooking whether the statement shows the batch as one sum
 * @param instant whether the payments are instant ones; only for a bank that takes those in a file
 */
public record BankProfile(Schema schema, boolean batchBooking, boolean instant) {
    /** What most banks take: the newest version, one sum on the statement, ordinary payments. */
    public static final BankProfile DEFAULT = new BankProfile(Schema.V09, true, false);

    /** The versions of pain.001 that banks in the euro area take. */
    public enum Schema {
        V09("pain.001.001.09"),
        V03("pain.001.001.03");

        private final String message;

        Schema(String message) {
            this.message = message;
        }

        /** The message's own name: {@code pain.001.001.09}. */
        public String message() {
            return message;
        }

        String namespace() {
            return "urn:iso:std:iso:20022:tech:xsd:" + message;
        }
    }

    /** The profile in one word for a setting, an option or the data file: {@code pain.001.001.09+batch}. */
    public String id() {
        return schema.message() + (batchBooking ? "+batch" : "+single") + (instant ? "+instant" : "");
    }

    /**
     * The profile that {@link #id} wrote; the version alone ({@code pain.001.001.03}) stands for one sum and ordinary payments.
     *
     * @throws Refusal when it is not a profile
     */
    public static BankProfile ofId(String id) {
        List<String> parts = Arrays.asList(id.strip().split("\\+", -1));
        List<String> options = parts.subList(1, parts.size());
        return Arrays.stream(Schema.values())
                .filter(schema -> schema.message().equals(parts.getFirst())
                        && List.of("batch", "single", "instant").containsAll(options)
                        && !options.containsAll(List.of("batch", "single")))
                .findFirst()
                .map(schema -> new BankProfile(schema, !options.contains("single"), options.contains("instant")))
                .orElseThrow(() -> Refusal.badInput("payouts.profile.unknown", id));
    }
}
