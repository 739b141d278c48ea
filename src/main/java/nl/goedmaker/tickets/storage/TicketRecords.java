package nl.goedmaker.tickets.storage;

import static nl.goedmaker.storage.jooq.Tables.ORDER_LINE;
import static nl.goedmaker.storage.jooq.Tables.REASON_CODE;
import static nl.goedmaker.storage.jooq.Tables.TICKET;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.storage.JooqCustomerRepository;
import nl.goedmaker.money.Money;
import nl.goedmaker.storage.jooq.tables.records.RemedyRecord;
import nl.goedmaker.storage.jooq.tables.records.TimelineEntryRecord;
import nl.goedmaker.tickets.Basis;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.Remedy;
import nl.goedmaker.tickets.RemedyKind;
import nl.goedmaker.tickets.Step;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketStatus;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.tickets.TimelineEntry;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Rows of the data file as values. */
final class TicketRecords {
    /** What the owner calls a ticket's reason; {@code null} for one that comes with the program. */
    static final Field<String> OWN_REASON = DSL.field(
                    DSL.select(REASON_CODE.NAME).from(REASON_CODE).where(REASON_CODE.CODE.eq(TICKET.REASON_CODE)))
            .as("own_reason");

    private TicketRecords() {}

    static Ticket ticket(Record row) {
        String justified = row.get(TICKET.JUSTIFIED);
        String reason = row.get(TICKET.REASON_CODE);
        return new Ticket(
                row.get(TICKET.ID),
                row.get(TICKET.REFERENCE),
                JooqCustomerRepository.customer(row),
                row.get(ORDER_LINE.ID) == null ? null : JooqCustomerRepository.line(row),
                row.get(TICKET.SUBJECT),
                TicketType.valueOf(row.get(TICKET.TYPE)),
                Channel.ofCode(row.get(TICKET.CHANNEL)),
                TicketStatus.valueOf(row.get(TICKET.STATUS)),
                Instant.ofEpochMilli(row.get(TICKET.OPENED_AT)),
                Instant.ofEpochMilli(row.get(TICKET.FIRST_REPLY_DUE_AT)),
                instant(row.get(TICKET.FIRST_REPLIED_AT)),
                instant(row.get(TICKET.COMPLAINT_DUE_AT)),
                instant(row.get(TICKET.SNOOZED_UNTIL)),
                instant(row.get(TICKET.CLOSED_AT)),
                justified == null ? null : Justified.valueOf(justified),
                reason == null ? null : new ReasonCode(reason, Objects.requireNonNullElse(row.get(OWN_REASON), "")),
                Step.valueOf(row.get(TICKET.STEP)));
    }

    static Remedy remedy(RemedyRecord row) {
        Long cents = row.getAmountCents();
        String promised = row.getPromisedOn();
        return new Remedy(
                row.getId(),
                RemedyKind.valueOf(row.getKind()),
                Basis.valueOf(row.getBasis()),
                cents == null ? null : Money.ofCents(cents),
                promised == null ? null : LocalDate.parse(promised),
                row.getReason(),
                row.getConsent() == 1,
                Instant.ofEpochMilli(row.getChosenAt()),
                instant(row.getDoneAt()));
    }

    static TimelineEntry entry(TimelineEntryRecord row) {
        return new TimelineEntry(
                row.getId(),
                Instant.ofEpochMilli(row.getAt()),
                TimelineEntry.Kind.valueOf(row.getKind()),
                row.getEvent(),
                row.getText());
    }

    static @Nullable Instant instant(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
