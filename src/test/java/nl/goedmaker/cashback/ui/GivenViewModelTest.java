package nl.goedmaker.cashback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.cashback.given.GivenRows;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.RemedyKind;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.SameThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenViewModelTest {
    @TempDir
    Path temp;

    @Test
    void eachNumberIsALineThatOpensItsComplaintsAndNothingOfAnotherComplaintStays() {
        try (ShopOnDisk shop = ShopOnDisk.open(temp.resolve("shop"))) {
            List<GivenRows> opened = new ArrayList<>();
            GivenViewModel model = new GivenViewModel(
                    shop.services().givenBefore(), new SameThread(), Texts.in(Language.NL), opened::add);
            Ticket first = shop.ticket("Sanne");
            model.show(first);
            assertThat(model.rows()).isEmpty();
            assertThat(model.noteProperty().get()).startsWith("Je hebt nog geen klacht opgelost");

            shop.cashback(first, "5.00");
            model.show(shop.ticket("Joris"));
            assertThat(model.rows())
                    .extracting(row -> row.words().replace('\u00a0', ' '))
                    .containsExactly("Gebroken · armband · € 60–100: één klacht", "Cashback: € 5,00 (1 keer)");
            assertThat(model.noteProperty().get()).startsWith("Dat zijn er weinig");
            model.open(model.rows().getLast());
            assertThat(opened)
                    .singleElement()
                    .satisfies(rows -> assertThat(((GivenRows.Got) rows).kind()).isEqualTo(RemedyKind.CASHBACK));

            model.show(first);
            assertThat(model.rows()).isEmpty();
        }
    }
}
