package nl.goedmaker.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.tickets.TicketQuery.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeletionsTest {
    @TempDir
    Path folder;

    private ShopOnDisk shop;
    private Deletions deletions;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        deletions = shop.services().deletions();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void whatIsDeletedIsFoundNoMoreUntilItIsTakenBack() {
        Ticket ticket = shop.ticket("Sanne");
        shop.services().tickets().note(ticket, "zeldzaam woord");
        assertThat(deletions.delete("k-2026-0001")).isEqualTo("K-2026-0001");
        assertThat(shop.services().tickets().count(View.ALL, "")).isZero();
        assertThat(shop.services().tickets().count(View.ALL, "zeldzaam")).isZero();
        assertThatThrownBy(() -> shop.services().tickets().get("K-2026-0001")).hasMessage("tickets.unknown");

        shop.services().journal().undo();
        assertThat(shop.services().tickets().count(View.ALL, "zeldzaam")).isOne();
        assertThat(shop.services().tickets().timeline(shop.services().tickets().get("K-2026-0001")))
                .anyMatch(entry -> entry.text().equals("zeldzaam woord"));
    }

    @Test
    void aReferenceIsNeverGivenAgain() {
        shop.ticket("Sanne");
        deletions.delete("K-2026-0001");
        assertThat(shop.ticket("Joost").reference()).isEqualTo("K-2026-0002");
    }

    @Test
    void moneyAndMergedComplaintsAreNotDeleted() {
        Ticket paid = shop.ticket("Sanne");
        shop.services().cashbacks().revoke(shop.cashback(paid, "5.00"));
        assertThatThrownBy(() -> deletions.delete(paid.reference())).hasMessage("tickets.delete.cashback");

        Ticket one = shop.ticket("Joost");
        Ticket other = shop.ticket("Joost");
        shop.services().merges().merge(other.reference(), one.reference(), false);
        assertThatThrownBy(() -> deletions.delete(one.reference())).hasMessage("tickets.delete.merged");
        assertThatThrownBy(() -> deletions.delete(other.reference())).hasMessage("tickets.delete.isStub");
        assertThat(shop.services().tickets().count(View.ALL, "")).isEqualTo(2);
    }
}
