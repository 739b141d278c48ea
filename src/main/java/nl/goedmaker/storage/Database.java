package nl.goedmaker.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.goedmaker.text.Refusal;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The open data file. One named thread owns the connection that writes, because SQLite has one writer; a few connections
 * read beside it. Both calls wait for their answer, so they never belong on the JavaFX thread.
 */
public final class Database implements AutoCloseable {
    private static final int READERS = 3;
    /** Of all tables (0x10000), not only those that this connection asked: the others ask most; with a limit (0x10); counting (0x2). */
    private static final int OPTIMIZE = 0x10012;

    private static final Settings SETTINGS = new Settings()
            .withRenderSchema(false)
            .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
            .withExecuteLogging(false);

    private final Path file;
    private final ExecuteListener[] listeners;
    private final ExecutorService writer;
    private final Connection writing;
    private final DSLContext writingContext;
    /** What {@code PRAGMA data_version} said when the file was opened. */
    private final long versionAtFirst;

    private final BlockingQueue<Reader> readers = new ArrayBlockingQueue<>(READERS);
    /** Only touched by the writer thread. */
    private boolean inTransaction;

    private volatile @Nullable Thread writerThread;

    /** A place for a reader; its connection is opened when it is first needed. */
    private static final class Reader {
        private @Nullable Connection connection;

        Connection connection(Path file) throws SQLException {
            if (connection == null) {
                connection = Connections.reading(file);
            }
            return connection;
        }
    }

    private Database(Path file, Connection writing, ExecuteListener... listeners) {
        this.file = file;
        this.writing = writing;
        this.listeners = listeners;
        this.writingContext = context(writing);
        this.versionAtFirst = version();
        this.writer = Executors.newSingleThreadExecutor(runnable -> {
            Thread thread =
                    Thread.ofPlatform().name("goedmaker-database").daemon(true).unstarted(runnable);
            writerThread = thread;
            return thread;
        });
        for (int i = 0; i < READERS; i++) {
            readers.add(new Reader());
        }
    }

    private DSLContext context(Connection connection) {
        return DSL.using(new DefaultConfiguration()
                .set(connection)
                .set(SQLDialect.SQLITE)
                .set(SETTINGS)
                .set(listeners));
    }

    /**
     * Opens the data file of a folder, making or updating it where needed.
     *
     * @throws Refusal with one sentence when the file is newer, locked, read-only, cut off or not ours; the whole folder
     *     is then unchanged
     */
    public static Database open(DataFolder folder) {
        return open(folder, new ExecuteListener[0]);
    }

    /** @param listeners are told of every statement, so that it can be measured what the program asks of the data file */
    public static Database open(DataFolder folder, ExecuteListener... listeners) {
        Path file = folder.database();
        try {
            if (Files.exists(file)) {
                DataFileHeader.check(file);
                Migrations.update(folder);
            } else {
                Migrations.create(folder);
            }
            return opened(folder, listeners);
        } catch (IOException e) {
            throw Refusal.dataFile("storage.file.unreadable", file);
        } catch (SQLException e) {
            throw refusal(e, file);
        }
    }

    /** The folders beside the file come last: a folder whose file is refused stays as it was. */
    private static Database opened(DataFolder folder, ExecuteListener... listeners) throws IOException, SQLException {
        Path file = folder.database();
        Connection writing = Connections.writing(file);
        try {
            folder.create();
            DataFolder.keepPrivate(file);
            return new Database(file, writing, listeners);
        } catch (IOException | Refusal e) {
            writing.close();
            throw e;
        }
    }

    static Refusal refusal(SQLException e, Path file) {
        if (e instanceof SQLiteException sqlite) {
            SQLiteErrorCode code = sqlite.getResultCode();
            if (code.name().startsWith("SQLITE_BUSY") || code.name().startsWith("SQLITE_LOCKED")) {
                return Refusal.dataFile("storage.file.locked", file);
            }
            if (code.name().startsWith("SQLITE_READONLY")) {
                return Refusal.dataFile("storage.file.readOnly", file);
            }
            if (code == SQLiteErrorCode.SQLITE_FULL) {
                return Refusal.dataFile("storage.file.diskFull", file);
            }
        }
        return Refusal.dataFile("storage.file.damaged", file);
    }

    public Path file() {
        return file;
    }

    /** Runs statements that read. Inside a transaction they see what it has written so far. */
    public <T> T read(Function<DSLContext, T> work) {
        if (Thread.currentThread() == writerThread) {
            return work.apply(writingContext);
        }
        Reader reader;
        try {
            reader = readers.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the data file", e);
        }
        try {
            return work.apply(context(reader.connection(file)));
        } catch (SQLException e) {
            throw refusal(e, file);
        } catch (DataAccessException e) {
            throw e.getCause() instanceof SQLException sql && isUnavailable(sql) ? refusal(sql, file) : e;
        } finally {
            readers.add(reader);
        }
    }

    /** Runs work in one transaction on the writer thread; work inside work joins the transaction that is open. */
    public <T> T write(Function<DSLContext, T> work) {
        if (Thread.currentThread() == writerThread) {
            return inTransaction ? work.apply(writingContext) : transaction(work);
        }
        Future<T> answer = writer.submit(() -> transaction(work));
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while writing the data file", e);
        } catch (ExecutionException e) {
            throw asUnchecked(e.getCause());
        }
    }

    public void change(Consumer<DSLContext> work) {
        write(context -> {
            work.accept(context);
            return true;
        });
    }

    /**
     * Another number than before when another process has changed the file; 0 while none has. Asked of the connection that
     * writes, for which its own changes do not count; waits for the work that is being written.
     */
    public long changesOutside() {
        try {
            return writer.submit(() -> version() - versionAtFirst).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while looking at the data file", e);
        } catch (ExecutionException e) {
            throw asUnchecked(e.getCause());
        }
    }

    /**
     * Lets SQLite count anew how much is in those tables that have grown or shrunk a great deal, so that it goes on choosing the
     * quick way through them (<a href="https://sqlite.org/lang_analyze.html#req">recommended</a> before closing, and now and then
     * while open). It looks at no more than some rows of each index. Waits for the work that is being written, and does nothing
     * when another process is writing: there is a next time.
     */
    public void optimize() {
        if (writer.isShutdown()) {
            return;
        }
        try {
            writer.submit(this::countAnew).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw asUnchecked(e.getCause());
        }
    }

    private void countAnew() {
        try (Statement statement = writing.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 0");
            try {
                statement.execute("PRAGMA optimize = " + OPTIMIZE);
            } finally {
                statement.execute("PRAGMA busy_timeout = " + Connections.BUSY_MILLIS);
            }
        } catch (SQLException e) {
            // the answers are the same without: nobody has to be told
        }
    }

    private long version() {
        return writingContext.resultQuery("PRAGMA data_version").fetchSingle(0, Long.class);
    }

    private <T> T transaction(Function<DSLContext, T> work) {
        run("BEGIN IMMEDIATE");
        inTransaction = true;
        try {
            T result = work.apply(writingContext);
            run("COMMIT");
            return result;
        } catch (RuntimeException | Error e) {
            rollBack(e);
            if (e instanceof DataAccessException && e.getCause() instanceof SQLException sql && isUnavailable(sql)) {
                throw refusal(sql, file);
            }
            throw e;
        } finally {
            inTransaction = false;
        }
    }

    /** The driver's own transactions would begin again after each commit; these are plain statements instead. */
    private void run(String sql) {
        try (Statement statement = writing.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            if (isConstraint(e)) {
                // deferred foreign keys are looked at by COMMIT; the file itself is well
                throw new IntegrityConstraintViolationException("constraint", e);
            }
            throw refusal(e, file);
        }
    }

    private static boolean isUnavailable(SQLException e) {
        return e instanceof SQLiteException sqlite
                && sqlite.getResultCode() != SQLiteErrorCode.SQLITE_ERROR
                && !isConstraint(e);
    }

    private static boolean isConstraint(SQLException e) {
        return e instanceof SQLiteException sqlite
                && sqlite.getResultCode().name().startsWith("SQLITE_CONSTRAINT");
    }

    private void rollBack(Throwable because) {
        try {
            run("ROLLBACK");
        } catch (Refusal e) {
            because.addSuppressed(e);
        }
    }

    private static RuntimeException asUnchecked(@Nullable Throwable cause) {
        return switch (cause) {
            case RuntimeException e -> e;
            case Error e -> throw e;
            case null -> new IllegalStateException("no cause");
            default -> new IllegalStateException(cause);
        };
    }

    @Override
    public void close() {
        writer.shutdown();
        try {
            writer.awaitTermination(10, java.util.concurrent.TimeUnit.SECONDS);
            for (Reader reader : readers) {
                if (reader.connection != null) {
                    reader.connection.close();
                }
            }
            writing.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            throw refusal(e, file);
        }
    }
}
