package nl.goedmaker.reviews.storage;

import static nl.goedmaker.storage.jooq.Tables.SURVEY_ANSWER;
import static nl.goedmaker.storage.jooq.Tables.TICKET;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.goedmaker.reviews.survey.SurveyAnswer;
import nl.goedmaker.reviews.survey.SurveyKind;
import nl.goedmaker.reviews.survey.SurveyRepository;
import nl.goedmaker.storage.Database;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

public final class JooqSurveyRepository implements SurveyRepository {
    private final Database database;

    public JooqSurveyRepository(Database database) {
        this.database = database;
    }

    @Override
    public void add(SurveyAnswer answer) {
        database.write(context -> {
            Long ticket = ticket(context, answer);
            context.insertInto(SURVEY_ANSWER)
                    .set(SURVEY_ANSWER.TICKET_ID, ticket)
                    .set(SURVEY_ANSWER.KIND, answer.kind().name())
                    .set(SURVEY_ANSWER.SCORE, (long) answer.score())
                    .set(SURVEY_ANSWER.TEXT, answer.text())
                    .set(SURVEY_ANSWER.ANSWERED_ON, answer.answeredOn().toString())
                    .execute();
            return true;
        });
    }

    @Override
    public boolean hasTicket(SurveyAnswer answer) {
        return answer.ticket() == null || database.read(context -> ticket(context, answer) != null);
    }

    private static @Nullable Long ticket(DSLContext context, SurveyAnswer answer) {
        String reference = answer.ticket();
        return reference == null
                ? null
                : context.select(TICKET.ID)
                        .from(TICKET)
                        .where(TICKET.REFERENCE.eq(reference))
                        .fetchOne(TICKET.ID);
    }

    @Override
    public boolean has(SurveyAnswer answer) {
        return database.read(context -> {
            Long ticket = ticket(context, answer);
            Condition same = ticket == null ? SURVEY_ANSWER.TICKET_ID.isNull() : SURVEY_ANSWER.TICKET_ID.eq(ticket);
            return context.fetchExists(
                    SURVEY_ANSWER,
                    SURVEY_ANSWER
                            .KIND
                            .eq(answer.kind().name())
                            .and(SURVEY_ANSWER.ANSWERED_ON.eq(
                                    answer.answeredOn().toString()))
                            .and(SURVEY_ANSWER.SCORE.eq((long) answer.score()))
                            .and(SURVEY_ANSWER.TEXT.eq(answer.text()))
                            .and(same));
        });
    }

    @Override
    public List<SurveyAnswer> of(String ticket) {
        return database.read(context -> context.select(SURVEY_ANSWER.fields())
                .from(SURVEY_ANSWER)
                .join(TICKET)
                .on(TICKET.ID.eq(SURVEY_ANSWER.TICKET_ID))
                .where(TICKET.REFERENCE.eq(ticket))
                .orderBy(SURVEY_ANSWER.ANSWERED_ON.desc(), SURVEY_ANSWER.ID.desc())
                .fetch(row -> new SurveyAnswer(
                        SurveyKind.valueOf(row.get(SURVEY_ANSWER.KIND)),
                        ticket,
                        row.get(SURVEY_ANSWER.SCORE).intValue(),
                        row.get(SURVEY_ANSWER.TEXT),
                        LocalDate.parse(row.get(SURVEY_ANSWER.ANSWERED_ON)))));
    }

    @Override
    public Map<Integer, Long> counts(SurveyKind kind, LocalDate from, LocalDate until) {
        return database.read(context -> {
            Map<Integer, Long> counts = new HashMap<>();
            context.select(SURVEY_ANSWER.SCORE, DSL.count())
                    .from(SURVEY_ANSWER)
                    .where(SURVEY_ANSWER.KIND.eq(kind.name()))
                    .and(SURVEY_ANSWER.ANSWERED_ON.between(from.toString(), until.toString()))
                    .groupBy(SURVEY_ANSWER.SCORE)
                    .forEach(row ->
                            counts.put(row.value1().intValue(), row.value2().longValue()));
            return counts;
        });
    }
}
