package nl.goedmaker.tickets.ui;

import java.util.Objects;
import nl.goedmaker.customers.Customer;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.time.CountedTime;
import nl.goedmaker.ui.Desk;
import org.jspecify.annotations.Nullable;

/** Puts rows of the list into words. */
final class TicketLines {
    private final Desk desk;
    /** Read with the rows, in the background; {@code null} until then. */
    private volatile @Nullable CountedTime working;

    TicketLines(Desk desk) {
        this.desk = desk;
    }

    void working(CountedTime hours) {
        working = hours;
    }

    TicketLine of(TicketRow row) {
        return new TicketLine(
                row.reference(),
                StatusPill.of(row, working, desk.clock()),
                row.subject(),
                WorkspaceWords.joined(
                        row.reference(),
                        new Customer(0, row.customerName(), null, null, "NL", Language.NL).shortName(),
                        row.orderNumber() == null ? "" : desk.texts().get("tickets.list.order", row.orderNumber()),
                        desk.texts().get("customers.channel." + row.channel())),
                desk.texts().get("tickets.type." + row.type()),
                row.tags());
    }

    /** What a column of plain words shows of a row; empty when there is nothing to tell. */
    String words(TicketColumn column, TicketRow row) {
        Language language = desk.texts().language();
        return switch (column) {
            case DUE -> desk.texts().get(of(row).due().text());
            case SUBJECT -> row.subject();
            case TAGS -> String.join(", ", row.tags());
            case TYPE -> desk.texts().get("tickets.type." + row.type());
            case NUMBER -> row.reference();
            case CUSTOMER -> row.customerName();
            case ORDER -> Objects.requireNonNullElse(row.orderNumber(), "");
            case CHANNEL -> desk.texts().get("customers.channel." + row.channel());
            case OPENED -> Moment.of(row.openedAt(), desk.clock()).display(language);
            case WAITING -> Moment.of(row.waitingSince(), desk.clock()).display(language);
            case MONEY ->
                row.moneyOpen().equals(Money.ZERO) ? "" : row.moneyOpen().display(language);
        };
    }
}
