package nl.goedmaker.attachments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.attachments.AttachedFile;
import nl.goedmaker.attachments.RealFiles;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesViewModelTest {
    @TempDir
    Path temp;

    private ShopOnDisk shop;
    private TestDesk desk;
    private FilesViewModel model;
    private Ticket ticket;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(temp.resolve("shop"));
        desk = new TestDesk(Language.NL, shop.services().clock());
        model = new FilesViewModel(
                shop.services().attachments(),
                new OpenedCopies(temp.resolve("shop/opened"), shop.services().clock()),
                desk.desk);
        ticket = shop.ticket("Sanne");
        model.show(ticket);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(temp.resolve(name), content);
    }

    private Sentence lastNotice() {
        return desk.screen.notices.getLast();
    }

    private List<String> names() {
        model.show(ticket);
        return model.files().stream().map(AttachedFile::name).toList();
    }

    @Test
    void chosenDroppedAndPastedFilesAreAddedAndTold() throws IOException {
        desk.answers.file = Optional.of(file("ring.jpg", RealFiles.jpeg()));
        model.choose();
        assertThat(desk.texts.get(lastNotice())).isEqualTo("ring.jpg staat bij K-2026-0001");
        model.take(List.of(file("a.pdf", RealFiles.pdf("x")), file("b.txt", new byte[] {'b'})));
        assertThat(desk.texts.get(lastNotice())).isEqualTo("2 bestanden staan bij K-2026-0001");
        model.takePicture(RealFiles::png);
        assertThat(names()).containsExactly("ring.jpg", "a.pdf", "b.txt", "Geplakt op 2026-11-22 09.30.png");
        assertThat(model.about(model.files().getFirst())).isEqualTo("foto · 134 B · 22 nov 09:30");
        assertThat(model.workingProperty().get()).isFalse();
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void whatCouldNotBeAddedStandsInTheCardWhileTheRestIsThere() throws IOException {
        model.take(List.of(
                temp.resolve("weg.jpg"),
                temp,
                file("leeg.jpg", new byte[0]),
                file("dicht.pdf", RealFiles.pdf("x", "geheim"))));
        assertThat(names()).containsExactly("dicht.pdf");
        assertThat(model.problemProperty().get().lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("weg.jpg is er niet"))
                .anyMatch(line -> line.startsWith("leeg.jpg is leeg"))
                .anyMatch(line -> line.startsWith("dicht.pdf heeft een wachtwoord"));
        model.take(List.of(temp.resolve("weg.jpg")));
        assertThat(lastNotice().key()).isEqualTo("files.given.missing");
        model.show(shop.ticket("Bea"));
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void aPhotoIsOpenedAsACopyThatIsCalledWhatItIsAndOldCopiesGo() throws IOException {
        model.take(List.of(file("foto.exe", RealFiles.jpeg())));
        model.show(ticket);
        Path old = Files.createDirectories(temp.resolve("shop/opened")).resolve("oud.jpg");
        Files.write(old, RealFiles.png());
        Files.setLastModifiedTime(
                old, FileTime.from(shop.services().clock().instant().minus(Duration.ofDays(2))));
        model.open(model.files().getFirst());
        // nothing can open it here, and so the owner is told where it is
        assertThat(lastNotice().key()).isEqualTo("attachments.cannotOpen");
        Path copy = Path.of((String) lastNotice().arguments().get(1));
        assertThat(copy).hasFileName("foto.exe.jpg").hasBinaryContent(RealFiles.jpeg());
        assertThat(old).doesNotExist();
    }

    @Test
    void aPageOfAStrangerIsNotOpenedButCanBeSaved() throws IOException {
        model.take(List.of(
                file("foto.jpg", "<html><script>evil()</script>".getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        model.show(ticket);
        model.open(model.files().getFirst());
        assertThat(lastNotice().key()).isEqualTo("attachments.saveFirst");
        assertThat(temp.resolve("shop/opened")).doesNotExist();
        Path saved = temp.resolve("bewaard.html");
        desk.answers.file = Optional.of(saved);
        model.save(model.files().getFirst());
        assertThat(saved).content().contains("evil");
    }

    @Test
    void aFileIsTakenAwayAndAContentThatIsGoneIsASentence() throws IOException {
        model.take(List.of(file("a.png", RealFiles.png()), file("b.jpg", RealFiles.jpeg())));
        model.show(ticket);
        model.remove(model.files().getFirst());
        assertThat(names()).containsExactly("b.jpg");
        assertThat(lastNotice().key()).isEqualTo("attachments.removed");
        AttachedFile left = model.files().getFirst();
        Files.delete(shop.services().folder().attachments().resolve(left.sha256()));
        model.open(left);
        assertThat(lastNotice().key()).isEqualTo("attachments.gone");
    }

    @Test
    void withoutAPictureOnTheClipboardThatIsSaid() {
        model.nothingToPaste();
        assertThat(desk.texts.get(lastNotice())).contains("klembord");
    }
}
