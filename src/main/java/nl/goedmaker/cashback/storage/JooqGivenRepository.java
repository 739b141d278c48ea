package nl.goedmaker.cashback.storage;

import java.util.ArrayList;
import java.util.List;
import nl.goedmaker.cashback.given.GivenRepository;
import nl.goedmaker.cashback.given.LikeCases;
import nl.goedmaker.money.Money;
import nl.goedmaker.storage.Database;
import nl.goedmaker.tickets.RemedyKind;
import org.jooq.Record;

public final class JooqGivenRepository implements GivenRepository {
    /** Amounts come back again and again, so that a row for each amount is short however many complaints there are. */
    private static final String SHARES = LikeTickets.GIVEN + """
        SELECT kind, cents, count(*) AS complaints FROM given GROUP BY kind, cents
        UNION ALL SELECT '', bare, count(*) FROM counted GROUP BY bare\
        """;

    private final Database database;

    public JooqGivenRepository(Database database) {
        this.database = database;
    }

    @Override
    public Shares of(LikeCases cases) {
        long all = 0;
        long nothing = 0;
        List<Share> shares = new ArrayList<>();
        for (Record row : database.read(
                context -> context.resultQuery(SHARES, LikeTickets.of(cases)).fetch())) {
            String kind = row.get("kind", String.class);
            Long cents = row.get("cents", Long.class);
            long complaints = row.get("complaints", Long.class);
            if (kind.isEmpty()) {
                all += complaints;
                nothing += cents == 1 ? complaints : 0;
            } else {
                shares.add(
                        new Share(RemedyKind.valueOf(kind), cents == null ? null : Money.ofCents(cents), complaints));
            }
        }
        return new Shares(all, nothing, shares);
    }
}
