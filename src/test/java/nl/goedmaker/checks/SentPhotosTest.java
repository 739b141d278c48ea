package nl.goedmaker.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.attachments.AttachedFile;
import nl.goedmaker.checks.evidence.CaseFile.Photo;
import nl.goedmaker.checks.evidence.Evidence;
import nl.goedmaker.checks.people.KeyKind;
import nl.goedmaker.checks.people.Line;
import nl.goedmaker.checks.photos.Pictures;
import nl.goedmaker.checks.readings.Readings;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.files.GivenFile;
import nl.goedmaker.money.Money;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture of the shop’s own that goes along with answers is no picture of the customers’, whoever has it. */
class SentPhotosTest {
    private static final String CLASP = "zo-opent-de-sluiting.jpg";
    private static final byte[] CLASP_PHOTO =
            Pictures.withExif(Pictures.jpeg(Pictures.scaled(Pictures.jewel(3), 0.4), 0.9f), "2026:03:01 10:00:00", 1);
    private static final byte[] CUSTOMERS_PHOTO = Pictures.jpeg(Pictures.scaled(Pictures.jewel(5), 0.4), 0.9f);

    @TempDir
    Path folder;

    private ShopOnDisk shop;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
    }

    @AfterEach
    void close() {
        assertThat(shop.services()
                        .database()
                        .read(context -> context.fetch("PRAGMA foreign_key_check"))
                        .size())
                .isZero();
        shop.close();
    }

    private static NewTicket complaint(String customer) {
        return new NewTicket(
                customer,
                null,
                null,
                "NL",
                Language.NL,
                new Purchase("1001-" + customer, "ARM-1", "armband", Money.ofCents(7_495), LocalDate.of(2026, 11, 10)),
                Channel.WEBSHOP,
                TicketType.CLASP,
                "",
                "De sluiting gaat niet open.",
                null);
    }

    private Ticket ticket(String customer) {
        return shop.services().tickets().open(complaint(customer));
    }

    private AttachedFile attach(Ticket ticket, String name, byte[] content) {
        return shop.services().attachments().attach(ticket, GivenFile.of(name, content));
    }

    private void answer(Ticket ticket, String... files) {
        shop.pass(Duration.ofHours(1));
        shop.services()
                .sending()
                .markSent(
                        shop.services().tickets().get(ticket.reference()),
                        new Draft(
                                "Je armband",
                                "Hoi,\n\nIk maak de sluiting vóór vrijdag 27 november.\n\nGroet, Lotte",
                                "",
                                List.of(files)));
        shop.pass(Duration.ofHours(1));
    }

    private List<String> signals(Ticket ticket) {
        return shop.services().checks().of(ticket).evidence().stream()
                .map(Evidence::signal)
                .toList();
    }

    private List<Line> lines(Ticket ticket) {
        shop.services().readings().catchUp(Readings.Progress.UNWATCHED);
        return shop.services().people().around(ticket.customer().id()).lines();
    }

    private List<String> customersPhotos(Ticket ticket) {
        return shop.services().checks().file(ticket).complaint().photos().stream()
                .map(Photo::name)
                .toList();
    }

    @Test
    void aPhotoThatTheShopSentToBothMakesNobodyACopierAndDrawsNoLine() {
        Ticket sanne = ticket("Sanne de Wit");
        attach(sanne, CLASP, CLASP_PHOTO);
        shop.pass(Duration.ofDays(1));
        Ticket joris = ticket("Joris Bakker");
        attach(joris, CLASP, CLASP_PHOTO);
        Instant before = ShopOnDisk.SUNDAY.plus(Duration.ofDays(1));
        assertThat(shop.services().checks().of(joris).evidence())
                .filteredOn(evidence -> evidence.signal().equals("SAME_PHOTO"))
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.toString()).contains("checks.signal.samePhoto.caution"));
        assertThat(lines(joris))
                .singleElement()
                .satisfies(line -> assertThat(line.reasons()).containsExactly(KeyKind.PHOTO));

        answer(sanne, CLASP);

        assertThat(signals(joris)).doesNotContain("SAME_PHOTO");
        assertThat(lines(joris)).isEmpty();
        assertThat(lines(sanne)).isEmpty();
        answer(joris, CLASP);
        assertThat(signals(joris)).doesNotContain("SAME_PHOTO");
        assertThat(signals(sanne)).doesNotContain("SAME_PHOTO");
        assertThat(shop.services().checks().of(joris, before).evidence())
                .as("as it was looked at then")
                .extracting(Evidence::signal)
                .contains("SAME_PHOTO");
        assertThat(shop.services()
                        .people()
                        .around(joris.customer().id(), before)
                        .lines())
                .hasSize(1);
    }

    @Test
    void takingTheSendingBackBringsTheEvidenceBackAndDoingItAgainTakesItAway() {
        Ticket sanne = ticket("Sanne de Wit");
        attach(sanne, CLASP, CLASP_PHOTO);
        Ticket joris = ticket("Joris Bakker");
        attach(joris, CLASP, CLASP_PHOTO);
        List<String> before = signals(joris);
        assertThat(before).contains("SAME_PHOTO");
        answer(sanne, CLASP);
        assertThat(signals(joris)).doesNotContain("SAME_PHOTO");

        shop.services().journal().undo();

        assertThat(signals(joris)).isEqualTo(before);
        assertThat(lines(joris)).hasSize(1);
        assertThat(sent()).isZero();
        assertThat(shop.services().tickets().get(sanne.reference()).firstRepliedAt())
                .as("the files and the answer are one step")
                .isNull();
        shop.services().journal().redo();
        assertThat(signals(joris)).doesNotContain("SAME_PHOTO");
        assertThat(lines(joris)).isEmpty();
    }

    @Test
    void whatLooksLikeAPhotoOfTheShopIsThatPhoto() {
        byte[] smaller = Pictures.jpeg(Pictures.scaled(Pictures.jewel(3), 0.25), 0.5f);
        Ticket sanne = ticket("Sanne de Wit");
        attach(sanne, "terug.jpg", smaller);
        shop.pass(Duration.ofDays(1));
        Ticket joris = ticket("Joris Bakker");
        attach(joris, "ook-terug.jpg", smaller);
        assertThat(signals(joris)).contains("SAME_PHOTO");
        assertThat(lines(joris)).hasSize(1);

        Ticket noor = ticket("Noor Smit");
        attach(noor, CLASP, CLASP_PHOTO);
        answer(noor, CLASP);

        assertThat(signals(joris)).doesNotContain("SAME_PHOTO");
        assertThat(lines(joris)).isEmpty();
    }

    @Test
    void aPhotoThatCannotBeReadIsKnownByItsContent() {
        byte[] unread = new byte[40_000];
        System.arraycopy("RIFF....WEBPVP8 ".getBytes(StandardCharsets.US_ASCII), 0, unread, 0, 16);
        Ticket sanne = ticket("Sanne de Wit");
        attach(sanne, "zo.webp", unread);
        Ticket joris = ticket("Joris Bakker");
        attach(joris, "zo.webp", unread);
        assertThat(signals(joris)).contains("SAME_PHOTO");
        assertThat(lines(joris)).hasSize(1);

        answer(sanne, "zo.webp");

        assertThat(signals(joris)).doesNotContain("SAME_PHOTO");
        assertThat(lines(joris)).isEmpty();
    }

    @Test
    void aPhotoOfTheCustomersStaysEvidenceBesideOneOfTheShop() {
        Ticket sanne = ticket("Sanne de Wit");
        attach(sanne, CLASP, CLASP_PHOTO);
        attach(sanne, "armband.jpg", CUSTOMERS_PHOTO);
        answer(sanne, CLASP);
        Ticket joris = ticket("Joris Bakker");
        attach(joris, CLASP, CLASP_PHOTO);
        attach(joris, "mijn-armband.jpg", CUSTOMERS_PHOTO);
        answer(joris, CLASP);

        assertThat(signals(joris)).contains("SAME_PHOTO", "PHOTO_UNASKED");
        assertThat(lines(joris)).hasSize(1);
        assertThat(customersPhotos(joris)).containsExactly("mijn-armband.jpg");
    }

    @Test
    void aPhotoOfTheShopIsNeitherSentUnaskedNorTakenBeforeTheDeliveryNorThePhotoThatWasAskedFor() {
        Ticket sanne = ticket("Sanne de Wit");
        attach(sanne, CLASP, CLASP_PHOTO);
        assertThat(signals(sanne)).contains("PHOTO_UNASKED", "PHOTO_BEFORE_DELIVERY");
        answer(sanne, CLASP);
        shop.services().answers().note(sanne, "PHOTO_SHARP", "DECLINED", "");
        shop.pass(Duration.ofDays(1));
        shop.services().answers().saysNow(sanne, "PHOTO_SHARP", "DECLINED", "");

        assertThat(signals(sanne))
                .doesNotContain("PHOTO_UNASKED", "PHOTO_BEFORE_DELIVERY")
                .contains("PHOTO_DECLINED");
    }

    @Test
    void aPhotoOfTheCustomersMailThatTheShopSentBackGoesOnSpeakingForHerAndAgainstNobody() {
        Ticket sanne = shop.services()
                .attachments()
                .open(complaint("Sanne de Wit"), List.of(GivenFile.of("armband.jpg", CLASP_PHOTO)))
                .ticket();
        shop.pass(Duration.ofDays(1));
        Ticket joris = ticket("Joris Bakker");
        attach(joris, "armband.jpg", CLASP_PHOTO);
        assertThat(signals(sanne)).contains("PHOTO_UNASKED", "PHOTO_BEFORE_DELIVERY");
        assertThat(signals(joris)).contains("SAME_PHOTO");

        answer(sanne, "armband.jpg");

        assertThat(signals(sanne)).contains("PHOTO_UNASKED").doesNotContain("PHOTO_BEFORE_DELIVERY");
        assertThat(signals(joris)).doesNotContain("SAME_PHOTO");
    }

    @Test
    void aPhotoOfTheShopThatTheCustomerSendsBackWasNotTakenByHerBeforeTheDelivery() {
        Ticket sanne = ticket("Sanne de Wit");
        attach(sanne, CLASP, CLASP_PHOTO);
        answer(sanne, CLASP);
        Ticket again = shop.services()
                .attachments()
                .open(complaint("Sanne de Wit"), List.of(GivenFile.of("zo-dus.jpg", CLASP_PHOTO)))
                .ticket();

        assertThat(signals(again)).contains("PHOTO_UNASKED").doesNotContain("PHOTO_BEFORE_DELIVERY");
    }

    @Test
    void ofMergedComplaintsEveryFileWithTheNameWentAlong() {
        Ticket first = ticket("Sanne de Wit");
        attach(first, "foto.jpg", CLASP_PHOTO);
        Ticket second = ticket("Sanne de Wit");
        attach(second, "foto.jpg", CUSTOMERS_PHOTO);
        attach(second, "bon.jpg", Pictures.jpeg(Pictures.scaled(Pictures.jewel(8), 0.4), 0.9f));
        shop.services().merges().merge(second.reference(), first.reference(), true);

        answer(first, "foto.jpg", "slip");

        assertThat(sent()).isEqualTo(2);
        assertThat(customersPhotos(first)).containsExactly("bon.jpg");
        shop.services().merges().apart(second.reference());
        assertThat(customersPhotos(second)).containsExactly("bon.jpg");
    }

    @Test
    void thatAFileWentAlongGoesWithTheFileAndComesBackWithIt() {
        Ticket sanne = ticket("Sanne de Wit");
        AttachedFile file = attach(sanne, CLASP, CLASP_PHOTO);
        answer(sanne, CLASP);
        answer(sanne, CLASP);
        Ticket joris = ticket("Joris Bakker");
        attach(joris, CLASP, CLASP_PHOTO);
        assertThat(sent()).isEqualTo(1);

        shop.services().attachments().detach(sanne, file);
        assertThat(sent()).isZero();
        shop.services().journal().undo();
        assertThat(sent()).isEqualTo(1);
        assertThat(signals(joris)).doesNotContain("SAME_PHOTO");
        shop.services().journal().redo();
        assertThat(sent()).isZero();
        shop.services().journal().undo();

        shop.services().deletions().delete(sanne.reference());
        assertThat(sent()).isZero();
        shop.services().journal().undo();
        assertThat(sent()).isEqualTo(1);
        shop.services().journal().redo();
        assertThat(sent()).isZero();
        shop.services().journal().undo();
        assertThat(signals(joris)).doesNotContain("SAME_PHOTO");
    }

    private long sent() {
        return shop.services()
                .database()
                .read(context ->
                        context.fetchSingle("SELECT count(*) FROM sent_file").get(0, long.class));
    }
}
