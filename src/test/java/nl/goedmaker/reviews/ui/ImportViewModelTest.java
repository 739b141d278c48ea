package nl.goedmaker.reviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.ReviewImports.Outcome;
import nl.goedmaker.reviews.ReviewQuery;
import nl.goedmaker.reviews.format.ReviewColumn;
import nl.goedmaker.text.Language;
import nl.goedmaker.ui.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {
    @TempDir
    Path folder;

    private final TestDesk desk = new TestDesk(Language.NL, Clock.fixed(ShopOnDisk.SUNDAY, ShopOnDisk.ZONE));
    private ShopOnDisk shop;
    private ImportViewModel model;
    private int taken;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder.resolve("shop"));
        model = new ImportViewModel(shop.services().reviewImports(), desk.desk, () -> taken++);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<Review> kept(Platform platform) {
        return shop.services().reviews().page(ReviewQuery.first(platform, false, 100));
    }

    private ImportItem only() {
        assertThat(model.items()).hasSize(1);
        return model.items().getFirst();
    }

    private static Outcome outlook(ImportItem item) {
        return Objects.requireNonNull(item.outlookProperty().get());
    }

    @Test
    void theSheetSaysWhatAFileWouldDoBeforeAnythingChanges() {
        model.open(List.of(file(
                "bol.csv",
                "Datum;Cijfer;Naam;Toelichting;Bestelnummer\n1-11-2026;8;Vera;Mooi;A1\n2-11-2026;9;Joost;Top;A2\n")));

        assertThat(model.openProperty().get()).isTrue();
        assertThat(only().platformProperty().get()).isEqualTo(Platform.BOL);
        assertThat(outlook(only()).added()).isEqualTo(2);
        assertThat(model.readyProperty().get()).isTrue();
        assertThat(kept(Platform.BOL)).isEmpty();

        model.start();

        assertThat(model.openProperty().get()).isFalse();
        assertThat(kept(Platform.BOL)).hasSize(2);
        assertThat(taken).isOne();
        assertThat(desk.texts.get(desk.screen.notices.getLast())).isEqualTo("2 nieuwe reviews ingelezen, 0 bijgewerkt");
    }

    @Test
    void anExportThatIsDroppedOpensTheSheetAndAnythingElseIsLeftAlone() {
        File export = file("bol.CSV", "Datum;Cijfer;Naam\n1-11-2026;8;Vera\n").toFile();
        File photo = file("foto.jpg", "").toFile();
        DroppedFiles.take(List.of(photo), model::open);
        DroppedFiles.take(List.of(export, photo), model::open);
        DroppedFiles.take(List.of(), model::open);
        assertThat(model.openProperty().get()).isFalse();

        DroppedFiles.take(List.of(export), model::open);

        assertThat(model.openProperty().get()).isTrue();
        assertThat(outlook(only()).added()).isOne();
    }

    @Test
    void filesThatAreTakenInTogetherAreTakenBackTogether() {
        model.open(List.of(
                file("bol.csv", "Datum;Cijfer;Naam\n1-11-2026;8;Vera\n"),
                file("etsy.json", "[{\"reviewer\":\"e\",\"date_reviewed\":\"11/03/2026\",\"star_rating\":5}]")));
        model.start();
        assertThat(kept(Platform.BOL)).hasSize(1);
        assertThat(kept(Platform.ETSY)).hasSize(1);

        shop.services().journal().undo();

        assertThat(kept(Platform.BOL)).isEmpty();
        assertThat(kept(Platform.ETSY)).isEmpty();
        assertThat(shop.services().journal().redoable()).isPresent();
    }

    @Test
    void aFileThatCannotBeTakenInSaysWhyAndHoldsTheOthersUpUntilItIsRemoved() {
        model.open(List.of(
                file("bol.csv", "Datum;Cijfer;Naam\n1-11-2026;8;Vera\n"),
                file("bol-fout.csv", "Datum;Cijfer;Naam\n1-11-2026;80;Vera\n"),
                folder.resolve("weg.csv")));

        assertThat(model.items().get(1).problemProperty().get()).startsWith("Regel 2: “80”");
        assertThat(model.items().get(2).problemProperty().get()).contains("kan niet worden gelezen");
        assertThat(model.readyProperty().get()).isFalse();
        model.start();
        assertThat(kept(Platform.BOL)).isEmpty();

        model.remove(model.items().get(2));
        model.remove(model.items().get(1));
        assertThat(model.readyProperty().get()).isTrue();
    }

    @Test
    void theOwnerSaysWhichColumnIsWhatAndIsNotAskedAgain() {
        String heads = "wanneer,oordeel van de klant,hoeveel,verpakking\n";
        model.open(List.of(file("lijst.csv", heads + "2026-11-01,Mooi,9,10\n")));
        ImportItem item = only();
        assertThat(item.problemProperty().get()).contains("Kies het hierboven");

        item.platformProperty().set(Platform.KIYOH);
        assertThat(item.problemProperty().get()).contains("wanneer, oordeel van de klant");
        item.mappingProperty()
                .set(Objects.requireNonNull(item.mappingProperty().get())
                        .with(0, ReviewColumn.POSTED)
                        .with(1, ReviewColumn.TEXT)
                        .with(2, ReviewColumn.GRADE)
                        .withPart(3));
        assertThat(item.problemProperty().get()).isEmpty();
        assertThat(outlook(item).added()).isOne();
        model.start();
        assertThat(kept(Platform.KIYOH))
                .singleElement()
                .satisfies(review -> assertThat(review.text()).isEqualTo("Mooi"));

        model.open(List.of(file("lijst2.csv", heads + "2026-11-02,Lelijk,3,4\n")));
        only().platformProperty().set(Platform.KIYOH);
        assertThat(outlook(only()).added()).isOne();
    }

    @Test
    void whatWasAllKnownIsToldAndMakesNoStep() {
        Path file = file("bol.csv", "Datum;Cijfer;Naam;Toelichting\n1-11-2026;8;Vera;Mooi\n");
        model.open(List.of(file));
        model.start();
        model.open(List.of(file));
        assertThat(outlook(only()).unchanged()).isOne();
        model.start();

        assertThat(desk.texts.get(desk.screen.notices.getLast())).contains("niets veranderd");
        assertThat(taken).isOne();
    }

    @Test
    void whoStopsFindsNothingChanged() {
        model.open(List.of(file("bol.csv", "Datum;Cijfer;Naam\n1-11-2026;8;Vera\n")));
        model.progressProperty().addListener((property, before, now) -> model.stop());
        model.workingProperty().addListener((property, before, working) -> model.stop());
        model.start();

        assertThat(kept(Platform.BOL)).isEmpty();
        assertThat(model.problemProperty().get()).contains("Gestopt");
        assertThat(model.openProperty().get()).isTrue();
    }
}
