package nl.goedmaker.tickets.ui;

import nl.goedmaker.customers.Customer;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.ui.Desk;

/** Puts rows of the list into words. */
final class TicketLines {
    private final Desk desk;

    TicketLines(Desk desk) {
        this.desk = desk;
    }

    TicketLine of(TicketRow row) {
        return new TicketLine(
                row.reference(),
                StatusPill.of(row, desk.clock()),
                row.subject(),
                WorkspaceWords.joined(
                        row.reference(),
                        new Customer(0, row.customerName(), null, null, "NL", Language.NL).shortName(),
                        row.orderNumber() == null ? "" : desk.texts().get("tickets.list.order", row.orderNumber()),
                        desk.texts().get("customers.channel." + row.channel())),
                desk.texts().get("tickets.type." + row.type()),
                row.tags());
    }
}
