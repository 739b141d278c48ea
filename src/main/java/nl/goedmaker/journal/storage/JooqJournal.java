package nl.goedmaker.journal.storage;

import static nl.goedmaker.storage.jooq.Tables.JOURNAL_ENTRY;
import static nl.goedmaker.storage.jooq.Tables.JOURNAL_ROW;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.storage.Database;
import nl.goedmaker.storage.jooq.tables.records.JournalEntryRecord;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The journal in the data file: row images taken by triggers, put back in reverse order. */
public final class JooqJournal implements Journal {
    /** Steps older than this many are kept in name only. */
    private static final int STEPS_KEPT = 500;

    private final Database database;
    private final Clock clock;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Written only by the thread that writes the data file. */
    private boolean recording;

    /** Made at the first change, so that a start waits for nothing it does not need. Touched only by that same thread. */
    private @Nullable RowImages images;

    public JooqJournal(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public <T> T change(Change change, Supplier<T> work) {
        T result = database.write(context -> recording ? work.get() : recorded(context, change, work));
        tell();
        return result;
    }

    private <T> T recorded(DSLContext context, Change change, Supplier<T> work) {
        long id = context.insertInto(JOURNAL_ENTRY)
                .set(JOURNAL_ENTRY.AT, clock.millis())
                .set(JOURNAL_ENTRY.LABEL, change.label())
                .set(JOURNAL_ENTRY.SUBJECT, change.subject())
                .set(JOURNAL_ENTRY.UNDOABLE, change.undoable() ? 1L : 0L)
                .returning(JOURNAL_ENTRY.ID)
                .fetchSingle(JOURNAL_ENTRY.ID);
        recording = true;
        RowImages taken = images(context);
        taken.record(context, id);
        try {
            T result = work.get();
            tidy(context, id);
            return result;
        } finally {
            taken.stop(context);
            recording = false;
        }
    }

    /** What was installed goes again with a transaction that is rolled back. */
    private RowImages images(DSLContext context) {
        if (images == null || !RowImages.areInstalled(context)) {
            images = RowImages.install(context);
        }
        return images;
    }

    /** A step that changed nothing is no step; a new step ends what could be done again. */
    private static void tidy(DSLContext context, long id) {
        boolean changed = context.fetchExists(JOURNAL_ROW, JOURNAL_ROW.ENTRY_ID.eq(id));
        if (changed) {
            context.deleteFrom(JOURNAL_ENTRY)
                    .where(JOURNAL_ENTRY.UNDONE_AT.isNotNull())
                    .execute();
            context.deleteFrom(JOURNAL_ROW)
                    .where(JOURNAL_ROW.ENTRY_ID.le(id - STEPS_KEPT))
                    .execute();
        } else {
            context.deleteFrom(JOURNAL_ENTRY).where(JOURNAL_ENTRY.ID.eq(id)).execute();
        }
    }

    @Override
    public <T> T quietly(Supplier<T> work) {
        return database.write(context -> work.get());
    }

    @Override
    public Optional<Change> undoable() {
        return database.read(context -> next(context, undone(false), JOURNAL_ENTRY.ID.desc()))
                .map(JooqJournal::change);
    }

    @Override
    public Optional<Change> redoable() {
        return database.read(context -> next(context, undone(true), JOURNAL_ENTRY.ID.asc()))
                .map(JooqJournal::change);
    }

    @Override
    public Optional<Change> undo(Progress progress) {
        return step(
                context -> next(context, undone(false), JOURNAL_ENTRY.ID.desc()),
                clock.millis(),
                (context, id) -> images(context).putBack(context, id, progress));
    }

    @Override
    public Optional<Change> redo(Progress progress) {
        return step(
                context -> next(context, undone(true), JOURNAL_ENTRY.ID.asc()),
                null,
                (context, id) -> images(context).putForward(context, id, progress));
    }

    /** @param which is looked for by the thread that writes: what was asked for twice is done to two steps */
    private Optional<Change> step(
            Function<DSLContext, Optional<JournalEntryRecord>> which,
            @Nullable Long undoneAt,
            BiConsumer<DSLContext, Long> replace) {
        AtomicReference<@Nullable JournalEntryRecord> tried = new AtomicReference<>();
        try {
            database.change(context -> which.apply(context).ifPresent(entry -> {
                tried.set(entry);
                replace.accept(context, entry.getId());
                mark(context, entry, JOURNAL_ENTRY.UNDONE_AT, undoneAt);
            }));
        } catch (ChangedSince e) {
            JournalEntryRecord entry = Objects.requireNonNull(tried.get());
            throw givenUp(
                    entry,
                    database.read(context -> lasting(context, entry.getId(), e))
                            .map(step -> Sentence.of("app.undo.goneOut", sentence(entry), sentence(step)))
                            .orElseGet(() -> changedSince(entry, e.row())));
        } catch (IntegrityConstraintViolationException e) {
            // something newer hangs on a row that would have to go
            JournalEntryRecord entry = Objects.requireNonNull(tried.get());
            throw givenUp(entry, changedSince(entry, RowName.OTHER));
        }
        JournalEntryRecord entry = tried.get();
        if (entry == null) {
            return Optional.empty();
        }
        tell();
        return Optional.of(change(entry));
    }

    /** The step that cannot be taken back and that the row was changed by: what left the house is a better reason than “something”. */
    private static Optional<JournalEntryRecord> lasting(DSLContext context, long after, ChangedSince row) {
        return context.selectFrom(JOURNAL_ENTRY)
                .where(JOURNAL_ENTRY.ID.gt(after))
                .and(JOURNAL_ENTRY.UNDOABLE.eq(0L))
                .and(JOURNAL_ENTRY.ID.in(context.select(JOURNAL_ROW.ENTRY_ID)
                        .from(JOURNAL_ROW)
                        .where(JOURNAL_ROW.TBL.eq(row.table()))
                        .and(
                                "json_extract(coalesce({0}, {1}), '$.id') = json_extract({2}, '$.id')",
                                JOURNAL_ROW.BEFORE, JOURNAL_ROW.AFTER, DSL.val(row.image()))))
                .orderBy(JOURNAL_ENTRY.ID)
                .limit(1)
                .fetchOptional();
    }

    private static Sentence sentence(JournalEntryRecord entry) {
        return Sentence.of(entry.getLabel(), entry.getSubject());
    }

    private static Sentence changedSince(JournalEntryRecord entry, Sentence row) {
        return Sentence.of("app.undo.changedSince", sentence(entry), row);
    }

    /** Or the same step would stand in the way of every earlier one for ever. */
    private Refusal givenUp(JournalEntryRecord entry, Sentence why) {
        database.change(context -> mark(context, entry, JOURNAL_ENTRY.UNDOABLE, 0L));
        tell();
        return new Refusal(Refusal.Kind.NO, why);
    }

    private static void mark(DSLContext context, JournalEntryRecord entry, Field<Long> field, @Nullable Long value) {
        context.update(JOURNAL_ENTRY)
                .set(field, value)
                .where(JOURNAL_ENTRY.ID.eq(entry.getId()))
                .execute();
    }

    private static Condition undone(boolean undone) {
        return undone ? JOURNAL_ENTRY.UNDONE_AT.isNotNull() : JOURNAL_ENTRY.UNDONE_AT.isNull();
    }

    private static Optional<JournalEntryRecord> next(DSLContext context, Condition which, SortField<?> order) {
        return context.selectFrom(JOURNAL_ENTRY)
                .where(which.and(JOURNAL_ENTRY.UNDOABLE.eq(1L))
                        .and(JOURNAL_ENTRY.ID.in(context.select(JOURNAL_ROW.ENTRY_ID)
                                .from(JOURNAL_ROW)
                                .where(JOURNAL_ROW.SEQ.eq(1L)))))
                .orderBy(order)
                .limit(1)
                .fetchOptional();
    }

    private static Change change(JournalEntryRecord entry) {
        return new Change(entry.getLabel(), entry.getSubject(), entry.getUndoable() == 1);
    }

    @Override
    public void whenChanged(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
