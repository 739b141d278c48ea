package nl.goedmaker.journal.storage;

import static nl.goedmaker.storage.jooq.Tables.CATEGORY;
import static nl.goedmaker.storage.jooq.Tables.CUSTOMER;
import static nl.goedmaker.storage.jooq.Tables.CUSTOMER_ORDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.goedmaker.journal.Change;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.storage.Database;
import nl.goedmaker.text.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JooqJournalTest {
    @TempDir
    Path folder;

    private Database database;
    private JooqJournal journal;

    @BeforeEach
    void open() {
        database = Database.open(new DataFolder(folder));
        journal = new JooqJournal(database, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aStepIsTakenBackAndDoneAgainRowForRow() {
        addCategory("armband");
        journal.change(Change.of("test.rename", "armband"), () -> rename("armband", "bangle"));

        assertThat(journal.undo()).contains(Change.of("test.rename", "armband"));
        assertThat(names()).containsExactly("armband");
        assertThat(journal.redo()).contains(Change.of("test.rename", "armband"));
        assertThat(names()).containsExactly("bangle");
        journal.undo();
        journal.undo();
        assertThat(names()).isEmpty();
        assertThat(journal.undo()).isEmpty();
    }

    @Test
    void theJournalSurvivesARestart() {
        addCategory("ring");
        database.close();
        open();

        assertThat(journal.undoable()).contains(Change.of("test.add", "ring"));
        journal.undo();

        assertThat(names()).isEmpty();
    }

    @Test
    void workThatThrowsChangesNothingAndLeavesNoStep() {
        assertThatThrownBy(() -> journal.change(Change.of("test.add", "x"), () -> {
                    insert("x");
                    throw Refusal.no("money.zero");
                }))
                .isInstanceOf(Refusal.class);

        assertThat(names()).isEmpty();
        assertThat(journal.undoable()).isEmpty();
        addCategory("after");
        assertThat(names()).containsExactly("after");
        assertThat(journal.undoable()).contains(Change.of("test.add", "after"));
    }

    @Test
    void aStepInsideAStepIsTakenBackWithTheOuterOne() {
        journal.change(Change.of("test.outer", "two"), () -> {
            insert("one");
            journal.change(Change.of("test.inner", "two"), () -> insert("two"));
        });

        assertThat(journal.undo()).contains(Change.of("test.outer", "two"));

        assertThat(names()).isEmpty();
    }

    @Test
    void rowsThatDependOnEachOtherComeAndGoTogether() {
        journal.change(
                Change.of("test.order", "1"),
                () -> database.change(context -> {
                    long customer = context.insertInto(CUSTOMER)
                            .set(CUSTOMER.NAME, "Zoë 💍 \"de\" Wit")
                            .set(CUSTOMER.CREATED_AT, Long.MAX_VALUE)
                            .returning(CUSTOMER.ID)
                            .fetchSingle(CUSTOMER.ID);
                    context.insertInto(CUSTOMER_ORDER)
                            .set(CUSTOMER_ORDER.NUMBER, "88412")
                            .set(CUSTOMER_ORDER.CUSTOMER_ID, customer)
                            .set(CUSTOMER_ORDER.CHANNEL, "webshop")
                            .execute();
                }));
        List<?> before =
                database.read(context -> context.selectFrom(CUSTOMER).fetch().intoMaps());

        journal.undo();
        assertThat(database.<Integer>read(context -> context.fetchCount(CUSTOMER_ORDER)))
                .isZero();
        journal.redo();

        assertThat(database.<List<?>>read(
                        context -> context.selectFrom(CUSTOMER).fetch().intoMaps()))
                .isEqualTo(before);
        assertThat(database.<Integer>read(context -> context.fetchCount(CUSTOMER_ORDER)))
                .isOne();
    }

    @Test
    void aRowThatChangedSinceIsNotOverwritten() {
        addCategory("ring");
        database.change(
                context -> context.update(CATEGORY).set(CATEGORY.NAME, "other").execute());

        assertThatThrownBy(journal::undo).isInstanceOf(Refusal.class).hasMessage("app.undo.changedSince");

        assertThat(names()).containsExactly("other");
    }

    @Test
    void aNewStepEndsWhatCouldBeDoneAgain() {
        addCategory("one");
        journal.undo();
        addCategory("two");

        assertThat(journal.redo()).isEmpty();
        assertThat(names()).containsExactly("two");
    }

    @Test
    void aStepThatChangesNothingIsNoStep() {
        journal.change(Change.of("test.nothing", ""), () -> {});

        assertThat(journal.undoable()).isEmpty();
    }

    private void addCategory(String name) {
        journal.change(Change.of("test.add", name), () -> insert(name));
    }

    private void insert(String name) {
        database.change(
                context -> context.insertInto(CATEGORY).set(CATEGORY.NAME, name).execute());
    }

    private void rename(String from, String to) {
        database.change(context -> context.update(CATEGORY)
                .set(CATEGORY.NAME, to)
                .where(CATEGORY.NAME.eq(from))
                .execute());
    }

    private List<String> names() {
        return database.read(
                context -> context.selectFrom(CATEGORY).orderBy(CATEGORY.ID).fetch(CATEGORY.NAME));
    }
}
