package nl.goedmaker.insights.storage;

import static nl.goedmaker.storage.jooq.Tables.CASHBACK;
import static nl.goedmaker.storage.jooq.Tables.CATEGORY;
import static nl.goedmaker.storage.jooq.Tables.CUSTOMER;
import static nl.goedmaker.storage.jooq.Tables.PRODUCT;
import static nl.goedmaker.storage.jooq.Tables.SURVEY_ANSWER;
import static nl.goedmaker.storage.jooq.Tables.TICKET;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.List;
import nl.goedmaker.cashback.given.GivenRows;
import nl.goedmaker.cashback.storage.LikeTickets;
import nl.goedmaker.insights.Figure;
import nl.goedmaker.insights.FigureRepository;
import nl.goedmaker.insights.FigureRow;
import nl.goedmaker.reviews.survey.SurveyKind;
import nl.goedmaker.storage.Database;
import nl.goedmaker.tickets.TicketStatus;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.tickets.storage.Families;
import nl.goedmaker.tickets.storage.Pressing;
import nl.goedmaker.tickets.storage.TicketTables;
import nl.goedmaker.tickets.storage.TicketViews;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

public final class JooqFigureRepository implements FigureRepository {
    private final Database database;

    public JooqFigureRepository(Database database) {
        this.database = database;
    }

    @Override
    public List<FigureRow> page(Figure figure, Span span, @Nullable FigureRow after, int size) {
        Condition where = which(figure, span);
        Condition all = after == null
                ? where
                : where.and(row(TICKET.OPENED_AT, TICKET.ID).lt(after.openedAt().toEpochMilli(), after.id()));
        return database.read(context -> context.select(
                        TICKET.ID,
                        TICKET.REFERENCE,
                        CUSTOMER.NAME,
                        TICKET.SUBJECT,
                        TICKET.TYPE,
                        TICKET.STATUS,
                        TICKET.OPENED_AT)
                .from(TicketTables.withArticle())
                .where(all)
                .orderBy(TICKET.OPENED_AT.desc(), TICKET.ID.desc())
                .limit(size)
                .fetch(JooqFigureRepository::figureRow));
    }

    @Override
    public long count(Figure figure, Span span) {
        return database.read(context -> context.selectCount()
                .from(TicketTables.withArticle())
                .where(which(figure, span))
                .fetchSingle()
                .value1()
                .longValue());
    }

    private static FigureRow figureRow(Record row) {
        return new FigureRow(
                row.get(TICKET.ID),
                row.get(TICKET.REFERENCE),
                row.get(CUSTOMER.NAME),
                row.get(TICKET.SUBJECT),
                TicketType.valueOf(row.get(TICKET.TYPE)),
                TicketStatus.valueOf(row.get(TICKET.STATUS)),
                Instant.ofEpochMilli(row.get(TICKET.OPENED_AT)));
    }

    private static Condition which(Figure figure, Span span) {
        return switch (figure) {
            case Figure.Open() -> TicketViews.open(span.until());
            case Figure.OpenedIn _ -> opened(span);
            case Figure.AnsweredIn _ -> within(TICKET.FIRST_REPLIED_AT, span).and(Families.leads());
            case Figure.OfferedIn _ ->
                Families.leadsOneOf(select(CASHBACK.TICKET_ID)
                        .from(CASHBACK)
                        .where(CASHBACK.REVOKED_AT.isNull().and(within(CASHBACK.OFFERED_AT, span))));
            case Figure.OfType(TicketType type) -> opened(span).and(TICKET.TYPE.eq(type.name()));
            case Figure.OfCategory(String category) ->
                opened(span).and(coalesce(CATEGORY.NAME, inline("")).eq(category));
            case Figure.SameArticle(String article, TicketType type) ->
                opened(span)
                        .and(TICKET.TYPE.eq(type.name()))
                        .and(PRODUCT.ARTICLE.eq(article))
                        .and(coalesce(TICKET.JUSTIFIED, inline("")).ne("NO"));
            case Figure.Surveyed(SurveyKind kind) ->
                Families.leadsOneOf(select(SURVEY_ANSWER.TICKET_ID)
                        .from(SURVEY_ANSWER)
                        .where(SURVEY_ANSWER
                                .KIND
                                .eq(kind.name())
                                .and(SURVEY_ANSWER.TICKET_ID.isNotNull())
                                .and(SURVEY_ANSWER.ANSWERED_ON.gt(
                                        span.on().minusMonths(12).toString()))
                                .and(SURVEY_ANSWER.ANSWERED_ON.le(span.on().toString()))));
            case Figure.Given(GivenRows rows) -> LikeTickets.behind(rows);
            case Figure.CameBack() -> Pressing.back(span.until(), span.on());
            case Figure.Promised() -> Pressing.promise(span.until(), span.on());
        };
    }

    private static Condition opened(Span span) {
        return within(TICKET.OPENED_AT, span).and(Families.leads());
    }

    private static Condition within(Field<Long> moment, Span span) {
        return moment.ge(span.from().toEpochMilli()).and(moment.lt(span.until().toEpochMilli()));
    }
}
