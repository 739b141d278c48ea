package nl.goedmaker.checks.storage;

import static nl.goedmaker.storage.jooq.Tables.CHECK_NOTE;

import java.time.Instant;
import java.util.List;
import nl.goedmaker.checks.CheckNote;
import nl.goedmaker.checks.NoteRepository;
import nl.goedmaker.storage.Database;
import nl.goedmaker.tickets.storage.Families;

public final class JooqNoteRepository implements NoteRepository {
    private final Database database;

    public JooqNoteRepository(Database database) {
        this.database = database;
    }

    @Override
    public List<CheckNote> of(long ticket) {
        return database.read(context -> context.selectFrom(CHECK_NOTE)
                .where(Families.of(CHECK_NOTE.TICKET_ID, ticket))
                .orderBy(CHECK_NOTE.AT, CHECK_NOTE.ID)
                .fetch(row ->
                        new CheckNote(row.getId(), Instant.ofEpochMilli(row.getAt()), row.getSignal(), row.getText())));
    }

    @Override
    public CheckNote add(long ticket, Instant at, String signal, String text) {
        long id = database.write(context -> context.insertInto(CHECK_NOTE)
                .set(CHECK_NOTE.TICKET_ID, ticket)
                .set(CHECK_NOTE.AT, at.toEpochMilli())
                .set(CHECK_NOTE.SIGNAL, signal)
                .set(CHECK_NOTE.TEXT, text)
                .returning(CHECK_NOTE.ID)
                .fetchSingle(CHECK_NOTE.ID));
        return new CheckNote(id, at, signal, text);
    }

    @Override
    public void remove(CheckNote note) {
        database.change(context -> context.deleteFrom(CHECK_NOTE)
                .where(CHECK_NOTE.ID.eq(note.id()))
                .execute());
    }
}
