package nl.goedmaker.checks.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.attachments.AttachedFile;
import nl.goedmaker.checks.likeness.Bands;
import nl.goedmaker.checks.likeness.ComplaintTexts;
import nl.goedmaker.checks.photos.PhotoHash;
import nl.goedmaker.checks.photos.Pictures;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.files.GivenFile;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read from a real data file and found in it, whatever is done, taken back and done again. */
class ReadingsTest {
    private static final String STORY =
            "Mijn armband brak op het gala van de tennisclub in Breda, en het slotje ligt nog in de"
                    + " garderobe bij de jassen. Graag hoor ik of jullie hem kunnen maken.";
    private static final String COPY =
            "Mijn armband brak op het gala van de tennisclub in Breda, en het slotje ligt nog in de"
                    + " garderobe bij de jassen. Graag hoor ik of jullie hem vervangen.";

    @TempDir
    Path temp;

    private ShopOnDisk shop;
    private Readings readings;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(temp.resolve("shop"));
        readings = shop.services().readings();
    }

    /** What was read is there exactly for what is there, whatever happened. */
    @AfterEach
    void nothingIsLeftOver() {
        assertThat(orphans())
                .allSatisfy((what, rows) -> assertThat(rows).as(what).isZero());
        shop.close();
    }

    private Map<String, Long> orphans() {
        Map<String, Long> orphans = new TreeMap<>();
        orphans.put(
                "reading",
                count("message_reading WHERE entry_id NOT IN (SELECT id FROM timeline_entry WHERE kind ="
                        + " 'MESSAGE_IN')"));
        orphans.put(
                "waiting",
                count("message_queue WHERE entry_id NOT IN (SELECT id FROM timeline_entry WHERE kind = 'MESSAGE_IN')"));
        orphans.put(
                "band",
                count("message_band b WHERE NOT EXISTS (SELECT 1 FROM message_reading r, json_each(r.bands) j"
                        + " WHERE r.entry_id = b.entry_id AND j.value = b.band)"));
        orphans.put("photo", count("photo_reading WHERE attachment_id NOT IN (SELECT id FROM attachment)"));
        orphans.put("waiting photo", count("photo_queue WHERE attachment_id NOT IN (SELECT id FROM attachment)"));
        orphans.put(
                "photo band",
                count("photo_band WHERE attachment_id NOT IN (SELECT attachment_id FROM photo_reading"
                        + " WHERE hash IS NOT NULL)"));
        orphans.put(
                "forgotten",
                count("timeline_entry WHERE kind = 'MESSAGE_IN' AND id NOT IN (SELECT entry_id FROM"
                        + " message_queue UNION SELECT entry_id FROM message_reading)"));
        return orphans;
    }

    private long count(String fromWhere) {
        return shop.services()
                .database()
                .read(context ->
                        context.fetchSingle("SELECT count(*) FROM " + fromWhere).get(0, long.class));
    }

    private Ticket ticket(String customer, String text) {
        return shop.services()
                .tickets()
                .open(new NewTicket(
                        customer,
                        null,
                        null,
                        "NL",
                        Language.NL,
                        Purchase.UNKNOWN,
                        Channel.WEBSHOP,
                        TicketType.BREAK,
                        "",
                        text,
                        null));
    }

    private List<SimilarText> similar(Ticket ticket) {
        readings.catchUp(Readings.Progress.UNWATCHED);
        return readings.similarTexts(ticket, later());
    }

    private static Instant later() {
        return ShopOnDisk.SUNDAY.plus(Duration.ofDays(30));
    }

    private AttachedFile attach(Ticket ticket, String name, byte[] content) {
        try {
            return shop.services().attachments().attach(ticket, GivenFile.at(Files.write(temp.resolve(name), content)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<SamePhoto> same(Ticket ticket) {
        readings.catchUp(Readings.Progress.UNWATCHED);
        return readings.samePhotos(ticket, later());
    }

    @Test
    void nearlyTheSameTextOfSomebodyElseIsFoundWithTheWordsBothWrote() {
        Ticket sanne = ticket("Sanne", STORY);
        shop.pass(Duration.ofHours(1));
        Ticket joost = ticket("Joost", "Beste Lotte,\n\n" + COPY + "\n\nGroet,\nJoost");
        ticket("Noor", new ComplaintTexts(3).next());
        assertThat(similar(sanne)).singleElement().satisfies(found -> {
            assertThat(found.reference()).isEqualTo(joost.reference());
            assertThat(found.customer()).isEqualTo(joost.customer().id());
            assertThat(found.likeness()).isBetween(0.8, 0.99);
            assertThat(readings.sideBySide(found)
                            .orElseThrow()
                            .inTheirs()
                            .getFirst()
                            .in(readings.sideBySide(found).orElseThrow().theirs()))
                    .startsWith("Mijn armband brak")
                    .endsWith("of jullie hem");
        });
        assertThat(similar(joost))
                .singleElement()
                .extracting(SimilarText::ticket)
                .isEqualTo(sanne.id());
    }

    @Test
    void whatCameLaterWasNotThereYet() {
        Ticket sanne = ticket("Sanne", STORY);
        shop.pass(Duration.ofHours(1));
        ticket("Joost", COPY);
        assertThat(similar(sanne)).hasSize(1);
        assertThat(readings.similarTexts(sanne, ShopOnDisk.SUNDAY.plus(Duration.ofMinutes(59))))
                .isEmpty();
        assertThat(readings.messages(sanne, ShopOnDisk.SUNDAY)).hasSize(1);
        assertThat(readings.messages(sanne, ShopOnDisk.SUNDAY.minusMillis(1))).isEmpty();
    }

    @Test
    void theSameCustomerIsNoSecondPerson() {
        Ticket first = ticket("Sanne", STORY);
        Ticket second = shop.services()
                .tickets()
                .open(new NewTicket(
                        "Sanne",
                        null,
                        null,
                        "NL",
                        Language.NL,
                        Purchase.UNKNOWN,
                        Channel.WEBSHOP,
                        TicketType.BREAK,
                        "",
                        COPY,
                        null));
        shop.services()
                .database()
                .change(context -> context.execute(
                        "UPDATE ticket SET customer_id = " + first.customer().id() + " WHERE id = " + second.id()));
        assertThat(similar(first)).isEmpty();
    }

    @Test
    void anAnswerOfTheShopThatIsSentBackIsNobodysStory() {
        String sent =
                "Wat vervelend dat je armband gebroken is. Stuur je hem in een stevige envelop naar ons atelier, met"
                    + " een briefje erbij waarop je naam en het nummer van je bestelling staan? Dan kijken wij wat er"
                    + " gebeurd is.";
        List<Ticket> tickets = List.of(ticket("Sanne", "Mijn ring is stuk."), ticket("Joost", "Mijn bedel is weg."));
        shop.pass(Duration.ofHours(1));
        tickets.forEach(each -> shop.services().tickets().sent(each, sent));
        shop.pass(Duration.ofHours(1));
        tickets.forEach(each -> shop.services().tickets().receive(each, "Oké, ik lees: " + sent + " Doe ik."));
        assertThat(similar(tickets.getFirst())).isEmpty();
        assertThat(count("message_reading")).isEqualTo(4);
        assertThat(count("message_band")).isZero();
    }

    @Test
    void aWordingThatVeryManyUseAccusesNobody() {
        List<Ticket> all = new ArrayList<>();
        for (int i = 0; i <= Bands.MOST_TEXTS; i++) {
            all.add(ticket("Klant " + i, STORY));
        }
        assertThat(similar(all.getFirst())).isEmpty();
        shop.services().deletions().delete(all.getLast().reference());
        assertThat(similar(all.getFirst())).hasSize(Readings.MOST_TEXTS);
    }

    @Test
    void whatIsTakenBackDoneAgainOrDeletedIsReadOrForgottenWithIt() {
        Ticket sanne = ticket("Sanne", STORY);
        Ticket joost = ticket("Joost", COPY);
        assertThat(similar(sanne)).hasSize(1);
        shop.services().journal().undo();
        assertThat(orphans().values()).containsOnly(0L);
        assertThat(similar(sanne)).isEmpty();
        assertThat(count("message_band")).isEqualTo(Bands.COUNT);
        shop.services().journal().redo();
        assertThat(similar(sanne)).hasSize(1);
        shop.services().deletions().delete(joost.reference());
        assertThat(similar(sanne)).isEmpty();
        shop.services().journal().undo();
        assertThat(similar(sanne)).hasSize(1);
        assertThat(shop.services().journal().undoable()).isPresent();
    }

    @Test
    void readingIsNoStepAndStandsInTheWayOfNone() {
        ticket("Sanne", STORY);
        var before = shop.services().journal().undoable();
        readings.catchUp(Readings.Progress.UNWATCHED);
        assertThat(shop.services().journal().undoable()).isEqualTo(before);
        shop.services().journal().undo();
        assertThat(count("message_reading")).isZero();
        assertThat(count("ticket")).isZero();
    }

    @Test
    void aChangedTextIsReadAnew() {
        Ticket sanne = ticket("Sanne", STORY);
        Ticket joost = ticket("Joost", COPY);
        assertThat(similar(sanne)).hasSize(1);
        shop.services()
                .database()
                .change(context -> context.execute(
                        "UPDATE timeline_entry SET text = 'Laat maar.' WHERE kind = 'MESSAGE_IN' AND ticket_id = "
                                + joost.id()));
        assertThat(count("message_queue")).isEqualTo(1);
        assertThat(similar(sanne)).isEmpty();
        shop.services()
                .database()
                .change(context -> context.execute("UPDATE timeline_entry SET kind = 'NOTE' WHERE ticket_id = "
                        + sanne.id() + " AND kind = 'MESSAGE_IN'"));
        assertThat(count("message_reading")).isEqualTo(1);
    }

    @Test
    void mergedComplaintsCountAsTheOneTheyBecame() {
        Ticket sanne = ticket("Sanne", STORY);
        Ticket joost = ticket("Joost", "Mijn ketting is zoek.");
        Ticket second = ticket("Joost", COPY);
        shop.services().merges().merge(second.reference(), joost.reference(), false);
        assertThat(similar(sanne))
                .singleElement()
                .extracting(SimilarText::reference)
                .isEqualTo(joost.reference());
        assertThat(similar(joost))
                .singleElement()
                .extracting(SimilarText::reference)
                .isEqualTo(sanne.reference());
        shop.services().journal().undo();
        assertThat(similar(sanne))
                .singleElement()
                .extracting(SimilarText::reference)
                .isEqualTo(second.reference());
        assertThat(similar(joost)).isEmpty();
    }

    @Test
    void readingCanBeStoppedAndGoesOnFromThere() {
        Ticket sanne = ticket("Sanne", STORY);
        shop.services().database().change(context -> {
            for (int i = 0; i < 309; i++) {
                context.execute(
                        "INSERT INTO timeline_entry (ticket_id, at, kind, text) VALUES (?, 5, 'MESSAGE_IN', 'Ja.')",
                        sanne.id());
            }
        });
        readings.catchUp((done, of) -> done == 0);
        assertThat(count("message_queue")).isEqualTo(10);
        List<Integer> told = new ArrayList<>();
        readings.catchUp((done, of) -> told.add(done));
        assertThat(told).containsExactly(0, 10);
        assertThat(count("message_queue")).isZero();
        told.clear();
        readings.catchUp((done, of) -> told.add(done));
        assertThat(told).isEmpty();
    }

    @Test
    void readersThatReadBetterReadEverythingAnew() {
        Ticket sanne = ticket("Sanne", STORY);
        ticket("Joost", COPY);
        similar(sanne);
        shop.services().database().change(context -> {
            context.execute("UPDATE counter SET last = last + 1 WHERE name = 'readings'");
            context.execute("UPDATE message_reading SET shingles = 0, bands = '[]'");
        });
        assertThat(similar(sanne)).hasSize(1);
    }

    @Test
    void onlyOneComplaintIsReadWhenItAloneIsLookedInto() {
        Ticket sanne = ticket("Sanne", STORY);
        ticket("Joost", COPY);
        attach(sanne, "a.jpg", Pictures.jpeg(Pictures.scaled(Pictures.jewel(1), 0.3), 0.8f));
        readings.catchUp(sanne);
        assertThat(count("message_queue")).isEqualTo(1);
        assertThat(count("photo_queue")).isZero();
        assertThat(count("message_reading")).isEqualTo(1);
    }

    @Test
    void theStoriesOfACustomersOwnWordsAreKept() {
        Readings told = new Readings(
                new nl.goedmaker.checks.readings.storage.JooqReadingRepository(
                        shop.services().database()),
                new nl.goedmaker.attachments.storage.FolderAttachmentRepository(
                        shop.services().database(), shop.services().folder()),
                List::of,
                text -> text.contains("keer gedragen") ? StoryReader.WORN_ONCE : 0,
                ShopOnDisk.ZONE);
        Ticket sanne = ticket("Sanne", "Eén keer gedragen en stuk.");
        Ticket joost = ticket("Joost", "Ring is zoek.\n> keer gedragen");
        told.catchUp(Readings.Progress.UNWATCHED);
        assertThat(told.messages(sanne, later()))
                .extracting(ReadMessage::stories)
                .containsExactly(StoryReader.WORN_ONCE);
        assertThat(told.messages(joost, later()))
                .extracting(ReadMessage::stories)
                .containsExactly(0);
    }

    @Test
    void theSamePhotoIsFoundByItsBytesAndByItsLook() {
        var photo = Pictures.scaled(Pictures.jewel(4), 0.5);
        Ticket sanne = ticket("Sanne", "Stuk.");
        Ticket joost = ticket("Joost", "Ook stuk.");
        Ticket noor = ticket("Noor", "Zie foto.");
        AttachedFile mine =
                attach(sanne, "sanne.jpg", Pictures.withExif(Pictures.jpeg(photo, 0.9f), "2026:11:20 08:31:00", 1));
        attach(joost, "joost.jpg", Pictures.withExif(Pictures.jpeg(photo, 0.9f), "2026:11:20 08:31:00", 1));
        shop.pass(Duration.ofHours(2));
        AttachedFile smaller = attach(noor, "noor.jpg", Pictures.jpeg(Pictures.scaled(photo, 0.6), 0.5f));
        attach(noor, "ander.jpg", Pictures.jpeg(Pictures.scaled(Pictures.jewel(5), 0.4), 0.8f));
        assertThat(same(sanne))
                .satisfiesExactly(
                        found -> {
                            assertThat(found.mine().id()).isEqualTo(mine.id());
                            assertThat(found.theirs().id()).isEqualTo(smaller.id());
                            assertThat(found.exact()).isFalse();
                            assertThat(found.distance()).isBetween(1, PhotoHash.SAME);
                        },
                        found -> {
                            assertThat(found.reference()).isEqualTo(joost.reference());
                            assertThat(found.exact()).isTrue();
                        });
        assertThat(readings.photos(sanne, later()).getFirst().facts().taken())
                .isEqualTo(LocalDateTime.of(2026, 11, 20, 8, 31));
        assertThat(readings.samePhotos(sanne, ShopOnDisk.SUNDAY.plus(Duration.ofHours(1))))
                .hasSize(1);
        shop.services().attachments().detach(noor, smaller);
        assertThat(same(sanne)).hasSize(1);
        shop.services().journal().undo();
        assertThat(same(sanne)).hasSize(2);
        shop.services().merges().merge(joost.reference(), sanne.reference(), true);
        assertThat(same(sanne))
                .hasSize(2)
                .allSatisfy(found -> assertThat(found.reference()).isEqualTo(noor.reference()));
    }

    @Test
    void aPhotoThatGoesRoundSaysNothing() {
        var photo = Pictures.scaled(Pictures.jewel(6), 0.4);
        List<Ticket> all = new ArrayList<>();
        for (int i = 0; i < Readings.MANY_CUSTOMERS; i++) {
            if (i == Readings.MANY_CUSTOMERS - 1) {
                assertThat(same(all.getFirst())).hasSize(i - 1);
            }
            all.add(ticket("Klant " + i, "Zoals op de foto."));
            attach(all.getLast(), i + ".jpg", Pictures.jpeg(photo, 0.6f + i * 0.05f));
        }
        assertThat(same(all.getFirst())).isEmpty();
    }

    @Test
    void aLogoBelowTheMailsOfTwoPeopleSaysNothing() {
        byte[] logo = Pictures.png(Pictures.scaled(Pictures.jewel(7), 0.1));
        Ticket sanne = ticket("Sanne", "Stuk.");
        attach(sanne, "logo.png", logo);
        attach(ticket("Joost", "Zoek."), "logo.png", logo);
        assertThat(same(sanne)).isEmpty();
    }

    @Test
    void aPhotoWhoseFileIsGoneOrBrokenWaitsNoLonger() throws IOException {
        Ticket sanne = ticket("Sanne", "Stuk.");
        AttachedFile gone = attach(sanne, "a.jpg", Pictures.jpeg(Pictures.scaled(Pictures.jewel(1), 0.3), 0.8f));
        attach(sanne, "b.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 1, 2, 3});
        Files.delete(shop.services().folder().attachments().resolve(gone.sha256()));
        readings.catchUp(Readings.Progress.UNWATCHED);
        assertThat(count("photo_queue")).isZero();
        assertThat(readings.photos(sanne, later())).hasSize(2).allSatisfy(photo -> {
            assertThat(photo.facts().hash()).isNull();
            assertThat(photo.isPhoto()).isFalse();
        });
    }

    @Test
    void likenessIsWhatTheOwnPartsHaveInCommon() {
        Ticket sanne = ticket("Sanne", STORY);
        ticket("Joost", "Hoi Lotte,\n" + STORY + "\nGroetjes,\nJoost");
        assertThat(similar(sanne))
                .singleElement()
                .satisfies(found -> assertThat(found.likeness()).isCloseTo(1, within(1e-9)));
    }
}
