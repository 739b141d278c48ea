package nl.goedmaker.app;

import java.util.List;
import java.util.Optional;
import nl.goedmaker.cashback.CashbackCode;
import nl.goedmaker.cli.Services;
import nl.goedmaker.reviews.ui.ReviewsView;
import nl.goedmaker.search.Kind;
import nl.goedmaker.search.SearchHit;
import nl.goedmaker.search.ui.SearchCompletions;
import nl.goedmaker.tickets.TicketQuery;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.tickets.ui.TicketsView;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.completion.CompletionSource;
import nl.goedmaker.ui.palette.PaletteSource;

/** Searching the whole shop, and the way from what was found to the room where it stands. */
final class ShopSearch {
    private final Services services;
    private final Desk desk;
    private final Window window;

    ShopSearch(Services services, Desk desk, Window window) {
        this.services = services;
        this.desk = desk;
        this.window = window;
    }

    PaletteSource finds() {
        return new ShopFinds(services.search(), desk, this::go);
    }

    CompletionSource completions() {
        return new SearchCompletions(services.search(), desk.background());
    }

    /** What is found leads to itself, to the complaint it belongs to, or to the list when there are more or none of these. */
    void go(SearchHit hit) {
        switch (hit.kind()) {
            case TICKET -> window.openTicket(hit.key());
            case REVIEW -> reviews().answer(Long.parseLong(hit.key()));
            case CUSTOMER -> list(hit.query());
            case ORDER, CASHBACK ->
                desk.background()
                        .run(
                                () -> only(hit),
                                ticket -> ticket.ifPresentOrElse(window::openTicket, () -> list(hit.query())));
        }
    }

    private Optional<String> only(SearchHit hit) {
        if (hit.kind() == Kind.CASHBACK) {
            return Optional.of(
                    services.cashbacks().get(CashbackCode.parse(hit.key())).ticket());
        }
        List<TicketRow> rows = services.tickets().page(TicketQuery.first(TicketQuery.View.ALL, hit.query(), 2));
        return rows.size() == 1 ? Optional.of(rows.getFirst().reference()) : Optional.empty();
    }

    /** A number, a code or an account opens what it stands for; other words are looked for among all complaints. */
    void search(String words) {
        String typed = words.strip();
        if (typed.isEmpty()) {
            return;
        }
        desk.background()
                .run(() -> services.search().jump(typed), hit -> hit.ifPresentOrElse(this::go, () -> list(typed)));
    }

    private void list(String words) {
        window.open(Room.TICKETS);
        ((TicketsView) window.view().room(Room.TICKETS)).search(words);
    }

    private ReviewsView reviews() {
        window.open(Room.REVIEWS);
        return (ReviewsView) window.view().room(Room.REVIEWS);
    }
}
