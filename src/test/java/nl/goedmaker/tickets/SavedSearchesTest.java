package nl.goedmaker.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.TicketQuery.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedSearchesTest {
    private static final TicketOrder NEWEST = TicketOrder.descending(TicketOrder.By.OPENED);

    @TempDir
    Path folder;

    private ShopOnDisk shop;
    private SavedSearches saved;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        saved = shop.services().savedSearches();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private SavedSearch save(String name) {
        return saved.save(name, View.OPEN, "type:breuk", View.OPEN.standard());
    }

    private void refuses(String key, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo(key));
    }

    @Test
    void aSearchIsKeptAsItWasTypedAlsoInAWindowOpenedLater() {
        SavedSearch kept = saved.save("  Breuk   bij bol ", View.ALL, " type:breuk -ring ", NEWEST);
        assertThat(kept.name()).isEqualTo("Breuk bij bol");
        shop.close();
        shop = ShopOnDisk.open(folder);
        assertThat(shop.services().savedSearches().all())
                .containsExactly(new SavedSearch(kept.id(), "Breuk bij bol", View.ALL, "type:breuk -ring", NEWEST));
    }

    @Test
    void whatCannotBeKeptIsRefusedWithItsReasonAndNothingChanges() {
        save("Breuk");
        refuses("tickets.saved.noWords", () -> saved.save("Leeg", View.ALL, "  ", NEWEST));
        refuses("tickets.saved.tooLong", () -> saved.save("Lang", View.ALL, "a".repeat(1_001), NEWEST));
        refuses("tickets.saved.unusable", () -> save(" "));
        refuses("tickets.saved.unusable", () -> save("x".repeat(41)));
        refuses("tickets.saved.taken", () -> save("bReUK"));
        assertThatThrownBy(() -> saved.save("Fout", View.ALL, "status:misschien", NEWEST))
                .isInstanceOf(Refusal.class);
        assertThat(saved.all()).hasSize(1);
        for (int i = saved.all().size(); i < 20; i++) {
            save("Nummer " + i);
        }
        refuses("tickets.saved.tooMany", () -> save("Eentje te veel"));
    }

    @Test
    void renamingRemovingAndMovingAreStepsThatCanBeTakenBack() {
        SavedSearch one = save("Een");
        SavedSearch two = save("Twee");
        save("Drie");
        saved.move(two, -1);
        assertThat(saved.all()).extracting(SavedSearch::name).containsExactly("Twee", "Een", "Drie");
        saved.move(two, -5);
        saved.move(two, 9);
        assertThat(saved.all()).extracting(SavedSearch::name).containsExactly("Een", "Drie", "Twee");
        saved.rename(one, "een");
        refuses("tickets.saved.taken", () -> saved.rename(one, "twee"));
        saved.remove(two);
        assertThat(saved.all()).extracting(SavedSearch::name).containsExactly("een", "Drie");
        refuses("tickets.saved.gone", () -> saved.rename(two, "Terug"));
        refuses("tickets.saved.gone", () -> saved.remove(two));

        for (int i = 0; i < 4; i++) {
            shop.services().journal().undo();
        }
        assertThat(saved.all()).extracting(SavedSearch::name).containsExactly("Een", "Twee", "Drie");
    }

    @Test
    void aSearchThatIsNoLongerUnderstoodStays() {
        SavedSearch kept = save("Breuk");
        shop.services()
                .database()
                .change(context -> context.execute(
                        "UPDATE saved_search SET query = 'status:vroeger', view = 'VROEGER', sort = 'VROEGER'"));
        assertThat(saved.all())
                .containsExactly(new SavedSearch(kept.id(), "Breuk", View.ALL, "status:vroeger", View.ALL.standard()));
        assertThat(shop.services().tickets().query("status:vroeger").problems()).isNotEmpty();
    }
}
