package nl.goedmaker.tickets.storage;

import static nl.goedmaker.storage.jooq.Tables.ANSWER_WAIT;
import static nl.goedmaker.storage.jooq.Tables.ATTACHMENT;
import static nl.goedmaker.storage.jooq.Tables.CASHBACK;
import static nl.goedmaker.storage.jooq.Tables.CHECKLIST_ITEM;
import static nl.goedmaker.storage.jooq.Tables.CHECK_ANSWER;
import static nl.goedmaker.storage.jooq.Tables.CHECK_NOTE;
import static nl.goedmaker.storage.jooq.Tables.DRAFT;
import static nl.goedmaker.storage.jooq.Tables.EARLIER_ANSWER;
import static nl.goedmaker.storage.jooq.Tables.OWN_DEADLINE;
import static nl.goedmaker.storage.jooq.Tables.REMEDY;
import static nl.goedmaker.storage.jooq.Tables.REMINDER;
import static nl.goedmaker.storage.jooq.Tables.REVIEW;
import static nl.goedmaker.storage.jooq.Tables.SENT_FILE;
import static nl.goedmaker.storage.jooq.Tables.SURVEY_ANSWER;
import static nl.goedmaker.storage.jooq.Tables.TEMPLATE_ANSWER;
import static nl.goedmaker.storage.jooq.Tables.TICKET;
import static nl.goedmaker.storage.jooq.Tables.TICKET_PAUSE;
import static nl.goedmaker.storage.jooq.Tables.TICKET_TAG;
import static nl.goedmaker.storage.jooq.Tables.TIMELINE_ENTRY;
import static nl.goedmaker.storage.jooq.Tables.TYPED_TEXT;

import nl.goedmaker.storage.Database;
import nl.goedmaker.tickets.DeletionRepository;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;

public final class JooqDeletionRepository implements DeletionRepository {
    private final Database database;

    public JooqDeletionRepository(Database database) {
        this.database = database;
    }

    @Override
    public boolean hasCashback(long ticket) {
        return database.read(context -> context.fetchExists(CASHBACK, CASHBACK.TICKET_ID.eq(ticket)));
    }

    @Override
    public void delete(long ticket) {
        database.change(context -> {
            // what somebody answered counts on, without saying to whom
            context.update(SURVEY_ANSWER)
                    .setNull(SURVEY_ANSWER.TICKET_ID)
                    .where(SURVEY_ANSWER.TICKET_ID.eq(ticket))
                    .execute();
            context.update(REVIEW)
                    .setNull(REVIEW.TICKET_ID)
                    .where(REVIEW.TICKET_ID.eq(ticket))
                    .execute();
            rows(context, TIMELINE_ENTRY, TIMELINE_ENTRY.TICKET_ID, ticket);
            context.deleteFrom(SENT_FILE)
                    .where(SENT_FILE.ATTACHMENT_ID.in(
                            context.select(ATTACHMENT.ID).from(ATTACHMENT).where(ATTACHMENT.TICKET_ID.eq(ticket))))
                    .execute();
            rows(context, ATTACHMENT, ATTACHMENT.TICKET_ID, ticket);
            rows(context, CHECK_ANSWER, CHECK_ANSWER.TICKET_ID, ticket);
            rows(context, EARLIER_ANSWER, EARLIER_ANSWER.TICKET_ID, ticket);
            rows(context, CHECK_NOTE, CHECK_NOTE.TICKET_ID, ticket);
            rows(context, CHECKLIST_ITEM, CHECKLIST_ITEM.TICKET_ID, ticket);
            rows(context, DRAFT, DRAFT.TICKET_ID, ticket);
            rows(context, ANSWER_WAIT, ANSWER_WAIT.TICKET_ID, ticket);
            rows(context, TEMPLATE_ANSWER, TEMPLATE_ANSWER.TICKET_ID, ticket);
            rows(context, REMEDY, REMEDY.TICKET_ID, ticket);
            rows(context, REMINDER, REMINDER.TICKET_ID, ticket);
            rows(context, TICKET_PAUSE, TICKET_PAUSE.TICKET_ID, ticket);
            rows(context, OWN_DEADLINE, OWN_DEADLINE.TICKET_ID, ticket);
            rows(context, TICKET_TAG, TICKET_TAG.TICKET_ID, ticket);
            // before the ticket: what a trigger would take away with it could not be taken away again by a redo
            context.deleteFrom(TYPED_TEXT)
                    .where(TYPED_TEXT.PLACE.eq("TICKET").and(TYPED_TEXT.ABOUT.eq(ticket)))
                    .execute();
            rows(context, TICKET, TICKET.ID, ticket);
        });
    }

    private static void rows(DSLContext context, Table<?> table, TableField<?, Long> of, long ticket) {
        context.deleteFrom(table).where(of.eq(ticket)).execute();
    }
}
