package nl.goedmaker.tickets.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.cli.Services;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.SavedSearch;
import nl.goedmaker.tickets.TicketOrder;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.ui.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShortcutsViewModelTest {
    private static final TicketOrder BY_NAME = TicketOrder.ascending(TicketOrder.By.CUSTOMER);

    @TempDir
    Path folder;

    private ShopOnDisk shop;
    private Services services;
    private TestDesk desk;
    private TicketsViewModel list;
    private ShortcutsViewModel model;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        services = shop.services();
        desk = new TestDesk(Language.NL, services.clock());
        for (String name : List.of("Sanne", "Joost", "Anna")) {
            shop.ticket(name);
        }
        start();
    }

    private void start() {
        list = new TicketsViewModel(services.tickets(), services.settings(), desk.desk);
        model = new ShortcutsViewModel(services.tickets(), services.savedSearches(), list, desk.desk);
        refresh();
    }

    private void refresh() {
        list.refresh();
        model.refresh();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private Shortcut shortcut(String name) {
        return model.shortcuts().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> listed() {
        return list.rows().rows().stream().map(TicketRow::customerName).toList();
    }

    private SavedSearch save(String words, String name) {
        list.choose(View.ALL);
        list.filterProperty().set(words);
        desk.answers.words = name;
        model.save();
        return services.savedSearches().all().getLast();
    }

    @Test
    void aSavedSearchIsCountedAndFollowsEveryChange() {
        save("joost", "Van Joost");
        assertThat(shortcut("Van Joost").count()).isEqualTo(1);
        assertThat(shortcut("Aan mij").count()).isEqualTo(3);
        shop.ticket("Joost de Boer");
        refresh();
        assertThat(shortcut("Van Joost").count()).isEqualTo(2);
        assertThat(shortcut("Aan mij").count()).isEqualTo(4);
        assertThat(listed()).containsExactly("Joost de Boer", "Joost");
    }

    @Test
    void theListGoesByTheSearchAsItIsKeptAlsoAfterRenamingAndUndoing() {
        save("joost", "Van Joost");
        assertThat(model.isChosen(shortcut("Van Joost"))).isTrue();
        desk.answers.words = "Joost";
        model.rename(shortcut("Van Joost").saved());
        assertThat(list.savedProperty().get()).extracting(SavedSearch::name).isEqualTo("Joost");

        services.journal().undo();
        services.journal().undo();
        refresh();
        assertThat(list.savedProperty().get()).isNull();
        assertThat(list.filterProperty().get()).as("the words stay").isEqualTo("joost");
        assertThat(listed()).containsExactly("Joost");
    }

    @Test
    void wordsThatAreChangedAreNoLongerThoseOfTheSearch() {
        SavedSearch saved = save("joost", "Van Joost");
        list.filterProperty().set("joost s");
        assertThat(list.savedProperty().get()).isNull();
        list.choose(saved);
        assertThat(list.filterProperty().get()).isEqualTo("joost");
        model.choose(shortcut("Aan mij"));
        assertThat(list.filterProperty().get()).isEmpty();
        assertThat(listed()).hasSize(3);
    }

    @Test
    void aSearchAndAViewEachKeepTheirOrderForTheNextTime() {
        SavedSearch saved = save("n", "Met een n");
        list.sort(BY_NAME);
        assertThat(listed()).isSorted();
        list.choose(View.MINE);
        assertThat(list.orderProperty().get()).isEqualTo(View.MINE.standard());
        list.sort(new TicketOrder(TicketOrder.By.NUMBER, true));
        assertThat(listed()).containsExactly("Anna", "Joost", "Sanne");

        start();
        assertThat(list.viewProperty().get()).isEqualTo(View.MINE);
        assertThat(listed()).containsExactly("Anna", "Joost", "Sanne");
        list.choose(saved);
        assertThat(list.orderProperty().get()).isEqualTo(BY_NAME);
    }

    @Test
    void aSearchThatIsNoLongerUnderstoodSaysSo() {
        SavedSearch saved = save("status:open", "Open");
        services.database().change(context -> context.execute("UPDATE saved_search SET query = 'status:misschien'"));
        refresh();
        assertThat(shortcut("Open").problem()).contains("misschien");
        model.choose(shortcut("Open"));
        assertThat(list.problemProperty().get()).isEqualTo(shortcut("Open").problem());
        assertThat(services.savedSearches().all()).extracting(SavedSearch::id).containsExactly(saved.id());
    }
}
