package nl.goedmaker.checks.storage;

import static nl.goedmaker.storage.jooq.Tables.CHECK_ANSWER;
import static nl.goedmaker.storage.jooq.Tables.EARLIER_ANSWER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.goedmaker.checks.AnswerRepository;
import nl.goedmaker.checks.Statement;
import nl.goedmaker.storage.Database;
import nl.goedmaker.tickets.storage.Families;
import org.jooq.impl.DSL;

public final class JooqAnswerRepository implements AnswerRepository {
    private final Database database;

    public JooqAnswerRepository(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, List<Statement>> of(long ticket) {
        return database.read(context -> {
            Map<String, List<Statement>> said = new LinkedHashMap<>();
            context.selectFrom(EARLIER_ANSWER)
                    .where(Families.of(EARLIER_ANSWER.TICKET_ID, ticket))
                    .orderBy(EARLIER_ANSWER.AT)
                    .forEach(row -> add(said, row.getQuestion(), row.getAt(), row.getAnswer(), row.getQuote()));
            context.selectFrom(CHECK_ANSWER)
                    .where(Families.of(CHECK_ANSWER.TICKET_ID, ticket))
                    // where both have one, its own answer comes last and holds
                    .orderBy(CHECK_ANSWER.QUESTION, DSL.field(CHECK_ANSWER.TICKET_ID.eq(ticket)), CHECK_ANSWER.AT)
                    .forEach(row -> add(said, row.getQuestion(), row.getAt(), row.getAnswer(), row.getQuote()));
            return said;
        });
    }

    private static void add(Map<String, List<Statement>> said, String question, long at, String answer, String quote) {
        said.computeIfAbsent(question, none -> new ArrayList<>())
                .add(new Statement(Instant.ofEpochMilli(at), answer, quote));
    }

    @Override
    public void put(long ticket, String question, Statement statement) {
        database.change(context -> context.insertInto(CHECK_ANSWER)
                .set(CHECK_ANSWER.TICKET_ID, ticket)
                .set(CHECK_ANSWER.QUESTION, question)
                .set(CHECK_ANSWER.ANSWER, statement.answer())
                .set(CHECK_ANSWER.QUOTE, statement.quote())
                .set(CHECK_ANSWER.AT, statement.at().toEpochMilli())
                .onConflict(CHECK_ANSWER.TICKET_ID, CHECK_ANSWER.QUESTION)
                .doUpdate()
                .set(CHECK_ANSWER.ANSWER, statement.answer())
                .set(CHECK_ANSWER.QUOTE, statement.quote())
                .set(CHECK_ANSWER.AT, statement.at().toEpochMilli())
                .execute());
    }

    @Override
    public void keepAsEarlier(long ticket, String question) {
        database.change(context -> context.insertInto(EARLIER_ANSWER)
                .columns(
                        EARLIER_ANSWER.TICKET_ID,
                        EARLIER_ANSWER.QUESTION,
                        EARLIER_ANSWER.AT,
                        EARLIER_ANSWER.ANSWER,
                        EARLIER_ANSWER.QUOTE)
                .select(context.select(
                                CHECK_ANSWER.TICKET_ID,
                                CHECK_ANSWER.QUESTION,
                                CHECK_ANSWER.AT,
                                CHECK_ANSWER.ANSWER,
                                CHECK_ANSWER.QUOTE)
                        .from(CHECK_ANSWER)
                        .where(CHECK_ANSWER.TICKET_ID.eq(ticket).and(CHECK_ANSWER.QUESTION.eq(question))))
                .onConflictDoNothing()
                .execute());
    }

    @Override
    public void remove(long ticket, String question) {
        database.change(context -> {
            context.deleteFrom(CHECK_ANSWER)
                    .where(Families.of(CHECK_ANSWER.TICKET_ID, ticket).and(CHECK_ANSWER.QUESTION.eq(question)))
                    .execute();
            context.deleteFrom(EARLIER_ANSWER)
                    .where(Families.of(EARLIER_ANSWER.TICKET_ID, ticket).and(EARLIER_ANSWER.QUESTION.eq(question)))
                    .execute();
        });
    }
}
