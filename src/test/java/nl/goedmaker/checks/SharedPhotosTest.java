package nl.goedmaker.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.checks.people.KeyKind;
import nl.goedmaker.checks.people.Line;
import nl.goedmaker.checks.people.PeopleAround;
import nl.goedmaker.checks.photos.Pictures;
import nl.goedmaker.checks.readings.Readings;
import nl.goedmaker.files.GivenFile;
import nl.goedmaker.tickets.Ticket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same photo draws a line between two customers, and makes nobody somebody else. */
class SharedPhotosTest {
    @TempDir
    Path temp;

    @Test
    void whoSentTheSamePhotoIsConnectedAndNeverTheSamePerson() throws IOException {
        byte[] photo = Pictures.jpeg(Pictures.scaled(Pictures.jewel(3), 0.4), 0.9f);
        try (ShopOnDisk shop = ShopOnDisk.open(temp.resolve("shop"))) {
            Ticket sanne = ticketWith(shop, "Sanne de Wit", photo);
            Ticket joris = ticketWith(shop, "Joris Bakker", photo);
            Ticket noor = ticketWith(shop, "Noor Smit", Pictures.jpeg(Pictures.scaled(Pictures.jewel(5), 0.4), 0.9f));
            shop.services().readings().catchUp(Readings.Progress.UNWATCHED);

            PeopleAround around =
                    shop.services().people().around(sanne.customer().id());

            assertThat(around.same()).isEmpty();
            assertThat(around.connected())
                    .extracting(person -> person.id())
                    .containsExactly(joris.customer().id());
            assertThat(around.lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line.reasons()).containsExactly(KeyKind.PHOTO))
                    .extracting(Line::sort)
                    .isEqualTo(Line.Sort.CONNECTED);
            assertThat(shop.services().people().around(noor.customer().id()).isAlone())
                    .isTrue();
        }
    }

    private Ticket ticketWith(ShopOnDisk shop, String customer, byte[] photo) throws IOException {
        Ticket ticket = shop.ticket(customer);
        Path file = Files.write(temp.resolve(customer + ".jpg"), photo);
        shop.services().attachments().attach(ticket, GivenFile.at(file));
        return ticket;
    }
}
