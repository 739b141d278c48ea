package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.goedmaker.ShopOnDisk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window reads in the background, on a real data file. */
class CatchingUpTest {
    @TempDir
    Path folder;

    private ShopOnDisk shop;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private boolean catchUp() {
        return CatchingUp.of(shop.services(), () -> true);
    }

    @Test
    void newMessagesAreReadOnceAndAreNews() {
        shop.ticket("Sanne");
        assertThat(catchUp()).isTrue();
        assertThat(shop.services().readings().waiting()).isZero();
        assertThat(catchUp()).isFalse();
    }

    @Test
    void customersThatWereNeverComparedAreNewsToo() {
        shop.services()
                .database()
                .change(context ->
                        context.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE"
                                + " i < 600) INSERT INTO customer (name, created_at) SELECT 'Klant ' || i, 1 FROM n"));
        assertThat(catchUp()).isTrue();
        assertThat(shop.services().people().isBehind()).isFalse();
        assertThat(catchUp()).isFalse();
    }

    @Test
    void whenTheWindowClosesTheRestIsLeftForTheNextTime() {
        shop.ticket("Sanne");
        assertThat(CatchingUp.of(shop.services(), () -> false)).isFalse();
        assertThat(shop.services().readings().waiting()).isEqualTo(1);
    }
}
