package nl.goedmaker.replies.storage;

import static nl.goedmaker.storage.jooq.Tables.ANSWER_WAIT;

import java.time.Instant;
import java.util.Optional;
import nl.goedmaker.replies.AnswerWait;
import nl.goedmaker.replies.AnswerWaitRepository;
import nl.goedmaker.storage.Database;
import nl.goedmaker.tickets.storage.Families;

public final class JooqAnswerWaitRepository implements AnswerWaitRepository {
    private final Database database;

    public JooqAnswerWaitRepository(Database database) {
        this.database = database;
    }

    @Override
    public Optional<AnswerWait> find(long ticket) {
        return database.read(context -> context.select(ANSWER_WAIT.UNTIL, ANSWER_WAIT.TEXT)
                .from(ANSWER_WAIT)
                .where(Families.of(ANSWER_WAIT.TICKET_ID, ticket))
                .orderBy(ANSWER_WAIT.UNTIL.desc())
                .limit(1)
                .fetchOptional(row -> new AnswerWait(Instant.ofEpochMilli(row.value1()), row.value2())));
    }

    @Override
    public void put(long ticket, AnswerWait wait) {
        database.change(context -> context.insertInto(ANSWER_WAIT)
                .set(ANSWER_WAIT.TICKET_ID, ticket)
                .set(ANSWER_WAIT.UNTIL, wait.until().toEpochMilli())
                .set(ANSWER_WAIT.TEXT, wait.text())
                .onConflict(ANSWER_WAIT.TICKET_ID)
                .doUpdate()
                .set(ANSWER_WAIT.UNTIL, wait.until().toEpochMilli())
                .set(ANSWER_WAIT.TEXT, wait.text())
                .execute());
    }

    @Override
    public void delete(long ticket) {
        database.change(context -> context.deleteFrom(ANSWER_WAIT)
                .where(Families.of(ANSWER_WAIT.TICKET_ID, ticket))
                .execute());
    }
}
