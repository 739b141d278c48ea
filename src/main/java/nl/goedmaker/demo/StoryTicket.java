package nl.goedmaker.demo;

import java.time.Duration;
import java.util.List;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.TicketType;
import org.jspecify.annotations.Nullable;

/**
 * A complaint of the story, before it has days.
 *
 * @param opening when it came in
 * @param order what it is about
 * @param earlier orders of the same customer without a complaint
 * @param snoozedDays days from today until it comes back; 0 when it was not put away
 */
record StoryTicket(
        Opening opening,
        String name,
        String email,
        String country,
        Language language,
        Order order,
        List<Earlier> earlier,
        TicketType type,
        String subject,
        String mail,
        List<Event> events,
        int snoozedDays) {

    /** When a complaint came in. */
    sealed interface Opening {
        /** Some time of that day. */
        record DaysAgo(int days) implements Opening {}

        /** The first answer is due this long after now. */
        record DueIn(Duration left) implements Opening {}
    }

    /**
     * @param number {@code null} when the customer did not give it
     * @param deliveredDays before the complaint, or before today when {@code fromToday}
     */
    record Order(
            @Nullable String number,
            Channel channel,
            @Nullable String article,
            int deliveredDays,
            boolean fromToday) {}

    record Earlier(String number, String article, int daysAgo) {}

    /** Something that happened to the ticket. {@code text} is written as the story file explains at each kind. */
    record Event(When when, String what, String text) {}

    sealed interface When {
        record After(Duration opened) implements When {}

        record DaysAgo(int days) implements When {}
    }
}
