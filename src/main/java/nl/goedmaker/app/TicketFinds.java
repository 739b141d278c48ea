package nl.goedmaker.app;

import java.util.List;
import java.util.function.Consumer;
import nl.goedmaker.tickets.TicketQuery;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.tickets.Tickets;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.palette.PaletteGroup;
import nl.goedmaker.ui.palette.PaletteItem;
import nl.goedmaker.ui.palette.PaletteSource;

/** The complaints that the palette finds. */
final class TicketFinds implements PaletteSource {
    private static final int MOST = 8;

    private final Tickets tickets;
    private final Desk desk;

    TicketFinds(Tickets tickets, Desk desk) {
        this.tickets = tickets;
        this.desk = desk;
    }

    @Override
    public void find(String typed, Consumer<List<PaletteGroup>> done) {
        desk.background()
                .run(
                        () -> tickets.page(TicketQuery.first(View.ALL, typed, MOST)),
                        rows -> done.accept(
                                rows.isEmpty()
                                        ? List.of()
                                        : List.of(new PaletteGroup(
                                                desk.texts().get("app.room.TICKETS"),
                                                rows.stream()
                                                        .map(row -> item(row, typed))
                                                        .toList()))));
    }

    private PaletteItem item(TicketRow row, String typed) {
        String detail = row.reference() + " · " + row.customerName()
                + (row.orderNumber() == null ? "" : " · " + desk.texts().get("tickets.list.order", row.orderNumber()));
        return PaletteItem.marked(
                row.reference(),
                row.subject(),
                detail,
                typed,
                () -> desk.navigation().openTicket(row.reference()));
    }
}
