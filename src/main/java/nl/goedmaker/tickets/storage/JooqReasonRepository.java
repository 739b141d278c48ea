package nl.goedmaker.tickets.storage;

import static nl.goedmaker.storage.jooq.Tables.REASON_CODE;

import java.util.List;
import nl.goedmaker.storage.Database;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.ReasonRepository;
import nl.goedmaker.tickets.Reasons;

public final class JooqReasonRepository implements ReasonRepository {
    private final Database database;

    public JooqReasonRepository(Database database) {
        this.database = database;
    }

    @Override
    public List<Reasons.Own> own() {
        return database.read(context -> context.selectFrom(REASON_CODE)
                .orderBy(REASON_CODE.NAME, REASON_CODE.CODE)
                .fetch(row -> new Reasons.Own(new ReasonCode(row.getCode(), row.getName()), row.getRetired() == 1)));
    }

    @Override
    public void put(ReasonCode reason, boolean retired) {
        database.change(context -> context.insertInto(REASON_CODE)
                .set(REASON_CODE.CODE, reason.code())
                .set(REASON_CODE.NAME, reason.ownName())
                .set(REASON_CODE.RETIRED, retired ? 1L : 0L)
                .onConflict(REASON_CODE.CODE)
                .doUpdate()
                .set(REASON_CODE.NAME, reason.ownName())
                .set(REASON_CODE.RETIRED, retired ? 1L : 0L)
                .execute());
    }
}
