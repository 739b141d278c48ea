package nl.goedmaker.payouts.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import nl.goedmaker.payouts.PayoutBatch;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Texts;

/** A bank file that was made before, in the owner's language. */
public record BatchRow(
        PayoutBatch batch, String name, String day, String payments, String amount, String status, String colour) {

    static BatchRow of(PayoutBatch batch, Texts texts, ZoneId zone) {
        return new BatchRow(
                batch,
                batch.msgId(),
                Dates.day(LocalDate.ofInstant(batch.createdAt(), zone), texts.language()),
                texts.get("payouts.payments", batch.payments()),
                batch.total().display(texts.language()),
                batch.returned() > 0
                        ? texts.get("payouts.batch.returned", batch.returned())
                        : texts.get("payouts.batch.status." + batch.status()),
                colour(batch));
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
}
