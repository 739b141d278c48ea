package nl.goedmaker.payouts.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import nl.goedmaker.payouts.BatchStatus;
import nl.goedmaker.payouts.PayoutBatch;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Texts;

/**
 * A bank file that was made before, in the owner's language.
 *
 * @param next what the owner can do with it now
 */
public record BatchRow(
        PayoutBatch batch,
        String name,
        String day,
        String payments,
        String amount,
        String status,
        String colour,
        String next) {

    static BatchRow of(PayoutBatch batch, Texts texts, ZoneId zone) {
        return new BatchRow(
                batch,
                batch.msgId(),
                Dates.day(LocalDate.ofInstant(batch.createdAt(), zone), texts.language()),
                texts.get("payouts.payments", batch.payments()),
                batch.total().display(texts.language()),
                status(batch, texts),
                colour(batch),
                texts.get("payouts.batch.next." + batch.status()));
    }

    private static String status(PayoutBatch batch, Texts texts) {
        if (batch.returned() > 0) {
            return texts.get("payouts.batch.returned", batch.returned());
        }
        LocalDate booked = batch.bookedOn();
        return booked == null
                ? texts.get("payouts.batch.status." + batch.status())
                : texts.get("payouts.batch.bookedOn", Dates.shortDay(booked, booked, texts.language()));
    }

    private static String colour(PayoutBatch batch) {
        if (batch.returned() > 0) {
            return "red";
        }
        return switch (batch.status()) {
            case EXPORTED -> "orange";
            case UPLOADED -> "blue";
            case BOOKED -> "green";
            case NOT_UPLOADED -> "grey";
        };
    }

    /** Whether the owner still has to say what became of the file. */
    public boolean isUndecided() {
        return batch.status() == BatchStatus.EXPORTED;
    }

    /** Whether the bank has it and nobody noted yet when it was paid. */
    public boolean isUploaded() {
        return batch.status() == BatchStatus.UPLOADED;
    }

    /** Whether the file may still be given to the bank; its payments are in the queue again otherwise. */
    public boolean isGood() {
        return batch.status() != BatchStatus.NOT_UPLOADED;
    }
}
