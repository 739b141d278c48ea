package nl.goedmaker.tickets;

import java.time.Instant;
import nl.goedmaker.customers.Address;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as it comes in.
 *
 * @param subject may be blank: then the first words of the text serve
 * @param text what the customer wrote or said; may be blank
 * @param receivedAt when it came in; {@code null} means now
 * @param address of the customer
 */
public record NewTicket(
        String customerName,
        @Nullable String email,
        @Nullable String phone,
        String country,
        Language language,
        Purchase purchase,
        Channel channel,
        TicketType type,
        String subject,
        String text,
        @Nullable Instant receivedAt,
        Address address) {
    private static final int TITLE_LENGTH = 80;

    /** Of a customer whose address is not known. */
    public NewTicket(
            String customerName,
            @Nullable String email,
            @Nullable String phone,
            String country,
            Language language,
            Purchase purchase,
            Channel channel,
            TicketType type,
            String subject,
            String text,
            @Nullable Instant receivedAt) {
        this(
                customerName,
                email,
                phone,
                country,
                language,
                purchase,
                channel,
                type,
                subject,
                text,
                receivedAt,
                Address.UNKNOWN);
    }

    /** What it is called: its subject, or else the first line of what the customer wrote; never longer than a line. */
    public String title() {
        String line = (subject.isBlank() ? text : subject)
                .strip()
                .lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("…");
        if (line.codePointCount(0, line.length()) <= TITLE_LENGTH) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, TITLE_LENGTH - 1));
        int space = cut.lastIndexOf(' ');
        return (space > TITLE_LENGTH / 2 ? cut.substring(0, space) : cut) + "…";
    }
}
