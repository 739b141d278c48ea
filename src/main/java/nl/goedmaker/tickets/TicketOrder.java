package nl.goedmaker.tickets;

import java.util.Arrays;
import java.util.Optional;

/** What a list of tickets is sorted by, and which way. */
public record TicketOrder(By by, boolean descending) {
    /** What can be sorted by. Equals keep the order in which they were noted. */
    public enum By {
        /**
         * Who waits for the owner, longest first, and then whom the owner waits for. A wait begins when it became somebody else's
         * turn, or when the complaint came in.
         */
        WAITING,
        /** Who has had no answer yet, the one that runs out of time first, and then the rest. */
        DUE,
        OPENED,
        /** The year and the number in the reference. */
        NUMBER,
        /** The customer's name. */
        CUSTOMER,
        /** The kind of complaint, those of a kind by when they came in. */
        TYPE,
        /** Where it was sold, those of a channel by when they came in. */
        CHANNEL
    }

    /** As a word: {@code WAITING}, {@code OPENED-DOWN}. */
    public String word() {
        return descending ? by + "-DOWN" : by.toString();
    }

    /** Empty when no order is written like this. */
    public static Optional<TicketOrder> of(String word) {
        return Arrays.stream(By.values())
                .flatMap(by -> Arrays.stream(new TicketOrder[] {ascending(by), descending(by)}))
                .filter(order -> order.word().equals(word))
                .findFirst();
    }

    public static TicketOrder ascending(By by) {
        return new TicketOrder(by, false);
    }

    public static TicketOrder descending(By by) {
        return new TicketOrder(by, true);
    }
}
