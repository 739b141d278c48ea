package nl.goedmaker.cashback.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Remedy;

/**
 * A remedy that was chosen, as the list shows it.
 *
 * @param what the remedy and its amount
 * @param detail on what ground, by when, why
 */
public record RemedyRow(Remedy remedy, String what, String detail, boolean isDone) {
    static RemedyRow of(Remedy remedy, Texts texts, ZoneId zone) {
        String kind = texts.get("tickets.remedy.kind." + remedy.kind());
        Money amount = remedy.amount();
        StringBuilder detail = new StringBuilder(texts.get("tickets.remedy.basis." + remedy.basis()));
        LocalDate promised = remedy.promisedOn();
        if (promised != null) {
            detail.append(" · ").append(texts.get("cashback.solve.promised", promised));
        }
        Instant done = remedy.doneAt();
        if (done != null) {
            detail.append(" · ").append(texts.get("cashback.solve.doneOn", LocalDate.ofInstant(done, zone)));
        }
        if (!remedy.reason().isBlank()) {
            detail.append(" · ").append(remedy.reason());
        }
        return new RemedyRow(
                remedy,
                amount == null ? kind : kind + " " + amount.display(texts.language()),
                detail.toString(),
                done != null);
    }
}
