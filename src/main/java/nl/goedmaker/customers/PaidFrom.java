package nl.goedmaker.customers;

import nl.goedmaker.money.Iban;

/** What a purchase says about the account that its order was paid from. */
public sealed interface PaidFrom {
    /** Nothing: what is known of the order stays. */
    PaidFrom AS_KNOWN = new AsKnown();

    /** What was known is forgotten. */
    PaidFrom FORGOTTEN = new Forgotten();

    /** As {@link #AS_KNOWN}. */
    record AsKnown() implements PaidFrom {}

    /** As {@link #FORGOTTEN}. */
    record Forgotten() implements PaidFrom {}

    /** This account; only its mark is kept. */
    record Account(Iban iban) implements PaidFrom {
        /** Without the account: nothing that is written down by accident may tell it. */
        @Override
        public String toString() {
            return "Account";
        }
    }
}
