package nl.goedmaker.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.checks.evidence.Evidence;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.tickets.Ticket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An account that two people gave says more about strangers than about a family. */
class HouseholdTest {
    @TempDir
    Path temp;

    @Test
    void aFamilysAccountIsLightAndThatOfStrangersMore() {
        assertThat(sharedAccount("Jan van den Bakker", "Els van den Bakker")).isEqualTo(Strength.LIGHT);
        assertThat(sharedAccount("Jan van den Bakker", "Els Visser")).isEqualTo(Strength.MODERATE);
    }

    private Strength sharedAccount(String first, String second) {
        try (ShopOnDisk shop = ShopOnDisk.open(temp.resolve(second))) {
            shop.claimed(first, ShopOnDisk.IBANS[0]);
            Ticket ticket = shop.ticket(second);
            shop.claim(shop.cashback(ticket, "5.00"), second, ShopOnDisk.IBANS[0]);
            shop.services().people().catchUp();
            return shop.services().checks().of(ticket).evidence().stream()
                    .filter(evidence -> evidence.signal().equals("SHARED_ACCOUNT"))
                    .map(Evidence::strength)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
