package nl.goedmaker.checks.beside.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.attachments.AttachedFile;
import nl.goedmaker.checks.beside.Pairs;
import nl.goedmaker.checks.beside.PhotoPair;
import nl.goedmaker.checks.beside.TextPair;
import nl.goedmaker.checks.evidence.Row;
import nl.goedmaker.checks.photos.Pictures;
import nl.goedmaker.checks.readings.Readings;
import nl.goedmaker.checks.readings.SimilarText;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.files.GivenFile;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.ui.TestDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BesideViewModelsTest {
    private static final String STORY = "Ik heb de armband voor mijn verjaardag gekregen en hij brak zomaar toen ik"
            + " op de bank zat te lezen, zonder dat ik er iets mee deed of ergens aan bleef haken.";

    @TempDir
    Path folder;

    private ShopOnDisk shop;
    private TestDesk desk;
    private Ticket sanne;
    private Ticket joost;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        desk = new TestDesk(Language.NL, shop.services().clock());
        sanne = ticket("Sanne de Wit", "Hoi,\n\n" + STORY + "\n\nGroet, Sanne", LocalDate.of(2026, 11, 10));
        joost = ticket("Joost Bakker", "Beste Lotte,\n\n" + STORY + "\n\nMvg, Joost", null);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private Ticket ticket(String name, String text, @Nullable LocalDate delivered) {
        return shop.services()
                .tickets()
                .open(new NewTicket(
                        name,
                        null,
                        null,
                        "NL",
                        Language.NL,
                        new Purchase("1-" + name, "ARM-1", null, null, delivered),
                        Channel.WEBSHOP,
                        TicketType.BREAK,
                        "",
                        text,
                        null));
    }

    private Pairs pairs(boolean hidden) {
        return new Pairs(shop.services().readings(), shop.services().tickets(), ticket -> hidden);
    }

    private Row.OfTexts similar() {
        shop.services().readings().catchUp(Readings.Progress.UNWATCHED);
        SimilarText found = shop.services()
                .readings()
                .similarTexts(sanne, shop.services().clock().instant())
                .getFirst();
        return new Row.OfTexts(found.reference(), found.mine(), found.theirs());
    }

    @Test
    void twoTextsShowWhatBothHaveWithoutTheGreetings() {
        BesideTextsViewModel model = new BesideTextsViewModel(pairs(false), desk.desk);
        model.open(similar());
        TextPair pair = Objects.requireNonNull(model.pairProperty().get());
        assertThat(pair.mine().pieces().stream().map(TextPair.Piece::words).reduce("", String::concat))
                .isEqualTo(pair.mine().text());
        assertThat(pair.mine().pieces().stream().filter(TextPair.Piece::isCommon))
                .singleElement()
                .satisfies(
                        piece -> assertThat(piece.words()).startsWith("Ik heb").contains("haken"));
        assertThat(model.alike(pair)).startsWith("100 %");
        assertThat(model.about(pair.theirs())).startsWith("J. Bakker · 22 nov");
        assertThat(model.spoken(pair.theirs())).contains("K-2026-0002", "J. Bakker", "In allebei staat: Ik heb");
        model.openTicket(pair.theirs());
        assertThat(desk.trail).containsExactly("K-2026-0002");
        assertThat(model.pairProperty().get()).isNull();
    }

    @Test
    void aNameThatIsNotToBeSeenYetIsNotSeenHereEither() {
        BesideTextsViewModel model = new BesideTextsViewModel(pairs(true), desk.desk);
        model.open(similar());
        assertThat(model.about(
                        Objects.requireNonNull(model.pairProperty().get()).mine()))
                .startsWith("naam nog verborgen")
                .doesNotContain("Wit");
    }

    @Test
    void aTextThatIsGoneIsToldInASentence() {
        BesideTextsViewModel model = new BesideTextsViewModel(pairs(false), desk.desk);
        model.open(new Row.OfTexts("K-2026-0002", 1, 99_999));
        assertThat(model.pairProperty().get()).isNull();
        assertThat(desk.screen.notices).extracting(Sentence::key).containsExactly("checks.beside.textGone");
    }

    private AttachedFile attach(Ticket ticket, byte[] jpeg) {
        AttachedFile file =
                shop.services().attachments().attach(ticket, GivenFile.of("foto-" + ticket.id() + ".jpg", jpeg));
        shop.services().readings().catchUp(Readings.Progress.UNWATCHED);
        return file;
    }

    @Test
    void twoPhotosTellWhenTheyCameWereTakenAndWhatIsTheSame() throws Exception {
        byte[] jpeg = Pictures.jpeg(Pictures.jewel(3), 0.9f);
        AttachedFile mine = attach(sanne, Pictures.withExif(jpeg, "2026:10:01 12:30:00", 1));
        AttachedFile theirs = attach(joost, jpeg);
        List<AttachedFile> opened = new ArrayList<>();
        BesidePhotosViewModel model =
                new BesidePhotosViewModel(pairs(false), shop.services().attachments(), opened::add, desk.desk);
        model.open(new Row.OfPhotos("K-2026-0002", mine.id(), theirs.id()));
        PhotoPair pair = Objects.requireNonNull(model.pairProperty().get());
        assertThat(model.found(pair)).contains("De bestanden verschillen");
        assertThat(model.facts(pair.mine()))
                .containsExactly(
                        "Gekomen: 22 nov 09:30",
                        "Gemaakt, volgens de camera: 1 okt 12:30",
                        "Geleverd: 10 november 2026");
        assertThat(model.facts(Objects.requireNonNull(pair.theirs())).get(1)).contains("zegt niet wanneer");
        model.enlarge(pair.mine());
        assertThat(opened).containsExactly(mine);

        model.open(new Row.OfPhoto(mine.id()));
        PhotoPair one = Objects.requireNonNull(model.pairProperty().get());
        assertThat(one.photos()).hasSize(1);
        assertThat(model.found(one)).contains("40 dagen voor de levering");

        List<String> told = new ArrayList<>();
        model.read(one.mine(), bytes -> Optional.of(bytes.length), size -> told.add(size + " bytes"), told::add);
        model.read(one.mine(), bytes -> Optional.empty(), size -> told.add("?"), told::add);
        try (Stream<Path> kept = Files.walk(folder.resolve("attachments"))) {
            for (Path file : kept.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        model.read(one.mine(), bytes -> Optional.of(bytes.length), size -> told.add("?"), told::add);
        assertThat(told).hasSize(3);
        assertThat(told.get(0)).endsWith("bytes");
        assertThat(told.get(1)).contains("niet te tonen");
        assertThat(told.get(2)).contains(mine.name());
    }

    @Test
    void theSameFileTwiceIsCalledThat() {
        byte[] jpeg = Pictures.jpeg(Pictures.jewel(3), 0.9f);
        AttachedFile mine = attach(sanne, jpeg);
        AttachedFile theirs = attach(joost, jpeg);
        BesidePhotosViewModel model =
                new BesidePhotosViewModel(pairs(false), shop.services().attachments(), file -> {}, desk.desk);
        model.open(new Row.OfPhotos("K-2026-0002", mine.id(), theirs.id()));
        assertThat(model.found(Objects.requireNonNull(model.pairProperty().get())))
                .contains("elke bit");
    }
}
