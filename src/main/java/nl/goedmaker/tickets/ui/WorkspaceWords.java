package nl.goedmaker.tickets.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.goedmaker.customers.OrderLine;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;
import org.jspecify.annotations.Nullable;

/** The line of facts below a complaint's subject. */
final class WorkspaceWords {
    private WorkspaceWords() {}

    static String joined(String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /** {@code K-2026-0147 · S. de Wit · order 88412 (ARM-204, € 49,95) · geleverd 3 nov · Webwinkel}. */
    static String details(Ticket ticket, boolean hidesName, Texts texts, Clock clock) {
        return joined(
                ticket.reference(),
                hidesName
                        ? texts.get("tickets.work.nameless")
                        : ticket.customer().shortName(),
                order(ticket.line(), texts),
                delivered(ticket.line(), texts, clock),
                texts.get("customers.channel." + ticket.channel()));
    }

    private static String order(@Nullable OrderLine line, Texts texts) {
        if (line == null) {
            return "";
        }
        String piece = Arrays.stream(new String[] {
                    line.article(), line.price() == null ? "" : line.price().display(texts.language())
                })
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        if (line.orderNumber().isEmpty()) {
            return piece;
        }
        String order = texts.get("tickets.list.order", line.orderNumber());
        return piece.isEmpty() ? order : order + " (" + piece + ")";
    }

    private static String delivered(@Nullable OrderLine line, Texts texts, Clock clock) {
        return line == null || line.deliveredOn() == null
                ? ""
                : texts.get(
                        "tickets.work.delivered",
                        Dates.shortDay(line.deliveredOn(), LocalDate.now(clock), texts.language()));
    }
}
