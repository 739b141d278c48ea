package nl.goedmaker.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.dossiers.DossierFormat;
import nl.goedmaker.files.CopyProgress;
import nl.goedmaker.files.GivenFile;
import nl.goedmaker.intake.IncomingMail;
import nl.goedmaker.intake.mail.EmlReader;
import nl.goedmaker.journal.Change;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Enclosures;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketQuery;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.tickets.TimelineEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way of files into a complaint, with real files on a real data folder. */
class AttachmentsTest {
    @TempDir
    Path temp;

    private ShopOnDisk shop;
    private Attachments attachments;
    private Ticket ticket;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(temp.resolve("shop"));
        attachments = shop.services().attachments();
        ticket = shop.ticket("Sanne");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(temp.resolve(name), content);
    }

    private AttachResult attach(Path... files) {
        return attachments.attach(ticket, Stream.of(files).map(GivenFile::at).toList(), CopyProgress.UNWATCHED);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private List<String> names() {
        return attachments.of(ticket).stream().map(AttachedFile::name).toList();
    }

    private List<String> events() {
        return shop.services().tickets().timeline(ticket).stream()
                .map(TimelineEntry::event)
                .filter(event -> event.startsWith("attachments."))
                .toList();
    }

    private List<String> found(String words) {
        return shop.services().tickets().page(TicketQuery.first(TicketQuery.View.ALL, words, 10)).stream()
                .map(TicketRow::reference)
                .toList();
    }

    private List<Path> folder() throws IOException {
        try (Stream<Path> files = Files.list(shop.services().folder().attachments())) {
            return files.toList();
        }
    }

    private static void refused(AttachResult result, String key) {
        assertThat(result.added()).isEmpty();
        assertThat(result.refused())
                .singleElement()
                .extracting(refused -> refused.why().sentence().key())
                .isEqualTo(key);
    }

    private void tidyWeekOld(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(ShopOnDisk.SUNDAY.minus(Duration.ofDays(7))));
            }
        }
        attachments.tidy();
    }

    @Test
    void aBackupHoldsTheContentsOnceAndOnlyWhatNothingAsksForAnyMoreIsTakenAway() throws Exception {
        byte[] bytes = "een bon".getBytes(StandardCharsets.UTF_8);
        attach(file("bon.txt", bytes));
        Path content = shop.services().folder().attachments().resolve(sha256(bytes));
        Path copy = shop.services().folder().backups().resolve("attachments").resolve(sha256(bytes));
        attachments.tidy();
        assertThat(copy).doesNotExist();
        Path backup = shop.services().backups().create();
        shop.services().backups().daily();
        assertThat(copy).hasBinaryContent(bytes);

        attachments.detach(ticket, attachments.of(ticket).getFirst());
        tidyWeekOld(content.getParent());
        assertThat(content).as("an undo may ask for it").exists();
        shop.services().database().change(context -> context.execute("DELETE FROM journal_row"));
        Files.setLastModifiedTime(content, FileTime.from(ShopOnDisk.SUNDAY));
        attachments.tidy();
        assertThat(content).as("asked for just now").exists();
        tidyWeekOld(content.getParent());
        assertThat(content).doesNotExist();
        assertThat(copy).as("a backup asks for it").hasBinaryContent(bytes);

        try (Stream<Path> files = Files.list(backup.getParent())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        attachments.tidy();
        assertThat(copy).doesNotExist();
    }

    @Test
    void whatIsLeftOfACopyThatWasBrokenOffIsTakenAway() throws Exception {
        byte[] bytes = "een bon".getBytes(StandardCharsets.UTF_8);
        attach(file("bon.txt", bytes));
        Path left = Files.writeString(shop.services().folder().attachments().resolve(".incoming-4f1c"), "half a fi");
        Files.setLastModifiedTime(left, FileTime.from(ShopOnDisk.SUNDAY));
        attachments.tidy();
        assertThat(left).as("it may still be on its way").exists();
        tidyWeekOld(left.getParent());
        assertThat(folder())
                .extracting(Path::getFileName)
                .extracting(Path::toString)
                .containsExactly(sha256(bytes));
    }

    @Test
    void aPhotoIsKeptUnderItsHashWithALineInTheTimeline() throws Exception {
        byte[] photo = RealFiles.jpeg();
        AttachResult result = attach(file("kapot slotje.jpg", photo));
        AttachedFile added = result.added().getFirst().file();
        assertThat(added.name()).isEqualTo("kapot slotje.jpg");
        assertThat(added.mediaType()).isEqualTo("image/jpeg");
        assertThat(added.kind()).isEqualTo(FileKind.PHOTO);
        assertThat(added.bytes()).isEqualTo(photo.length);
        assertThat(added.sha256()).isEqualTo(sha256(photo));
        assertThat(attachments.of(ticket)).containsExactly(added);
        assertThat(attachments.content(added)).hasBinaryContent(photo);
        assertThat(folder()).extracting(path -> path.getFileName().toString()).containsExactly(sha256(photo));
        assertThat(events()).containsExactly("attachments.event.added");
        assertThat(shop.services().tickets().timeline(ticket).getLast().text()).isEqualTo("kapot slotje.jpg");
    }

    @Test
    void attachingAndRemovingAreTakenBackAndDoneAgainWhileTheContentStays() throws Exception {
        byte[] photo = RealFiles.jpeg();
        attach(file("ring.jpg", photo));
        var journal = shop.services().journal();
        assertThat(journal.undo()).contains(Change.of("attachments.change.add", ticket.reference()));
        assertThat(names()).isEmpty();
        assertThat(events()).isEmpty();
        assertThat(folder()).hasSize(1);
        journal.redo();
        assertThat(names()).containsExactly("ring.jpg");

        attachments.detach(ticket, attachments.of(ticket).getFirst());
        assertThat(names()).isEmpty();
        assertThat(events()).containsExactly("attachments.event.added", "attachments.event.removed");
        assertThat(journal.undo()).contains(Change.of("attachments.change.remove", ticket.reference()));
        assertThat(names()).containsExactly("ring.jpg");
        assertThat(attachments.content(attachments.of(ticket).getFirst())).hasBinaryContent(photo);
        journal.redo();
        assertThat(names()).isEmpty();
    }

    @Test
    void severalFilesAreOneStepAndABadOneDoesNotStopTheOthers() throws Exception {
        AttachResult result =
                attach(file("a.jpg", RealFiles.jpeg()), file("leeg.jpg", new byte[0]), file("b.png", RealFiles.png()));
        assertThat(result.added()).hasSize(2);
        assertThat(result.refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.name()).isEqualTo("leeg.jpg"));
        assertThat(names()).containsExactly("a.jpg", "b.png");
        shop.services().journal().undo();
        assertThat(names()).isEmpty();
    }

    @Test
    void theSameFileTwiceSaysSoAndChangesNothing() throws Exception {
        attach(file("ring.jpg", RealFiles.jpeg()));
        AttachResult again = attach(file("kopie.jpg", RealFiles.jpeg()));
        refused(again, "attachments.already");
        assertThat(again.refused().getFirst().why().kind()).isEqualTo(Refusal.Kind.NO);
        assertThat(names()).containsExactly("ring.jpg");
        assertThat(events()).hasSize(1);
        // another complaint may have the same photo, kept once
        ticket = shop.ticket("Bea");
        assertThat(attach(file("kopie.jpg", RealFiles.jpeg())).added()).hasSize(1);
        assertThat(folder()).hasSize(1);
    }

    @Test
    void whatIsTooLargeEmptyAFolderOrMissingIsRefused() throws Exception {
        Path large = temp.resolve("film.mp4");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(Attachments.MOST_MEGABYTES * 1_000_000L + 1);
        }
        refused(attach(large), "attachments.tooLarge");
        refused(attach(file("leeg.txt", new byte[0])), "attachments.empty");
        assertThatThrownBy(() -> GivenFile.at(temp)).hasMessage("files.given.isFolder");
        assertThatThrownBy(() -> GivenFile.at(temp.resolve("weg.jpg"))).hasMessage("files.given.missing");
        Path gone = file("straks-weg.jpg", RealFiles.jpeg());
        GivenFile given = GivenFile.at(gone);
        Files.delete(gone);
        refused(attachments.attach(ticket, List.of(given), CopyProgress.UNWATCHED), "files.given.unreadable");
        assertThat(folder()).isEmpty();
        assertThat(shop.services().journal().undoable()).map(Change::label).contains("tickets.change.open");
    }

    @Test
    void whoStopsHalfWayAttachesNothing() throws Exception {
        Path one = file("een.bin", new byte[200_000]);
        Path two = file("twee.bin", new byte[300_000]);
        assertThatThrownBy(
                        () -> attachments.attach(ticket, List.of(GivenFile.at(one), GivenFile.at(two)), (done, of) -> {
                            assertThat(of).isEqualTo(500_000);
                            return done < 300_000;
                        }))
                .hasMessage("attachments.stopped");
        assertThat(names()).isEmpty();
        assertThat(folder()).noneMatch(path -> path.getFileName().toString().startsWith("."));
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "'C:\\Users\\x\\foto.jpg', foto.jpg",
        "'a\u0000b\nc.png', abc.png",
        "'\u202egpj.exe', gpj.exe",
        "'...', bestand",
        "CON.jpg, _CON.jpg"
    })
    void aNameIsCleanedOfFoldersAndSignsThatNoNameCanHave(String given, String kept) {
        assertThat(attachments
                        .attach(ticket, GivenFile.of(given, RealFiles.png()))
                        .name())
                .isEqualTo(kept);
    }

    @Test
    void aVeryLongNameIsCutAndKeepsItsEnd() {
        String name = attachments
                .attach(ticket, GivenFile.of("💎".repeat(400) + ".jpeg", RealFiles.png()))
                .name();
        assertThat(name).endsWith("💎.jpeg");
        assertThat(name.codePointCount(0, name.length())).isEqualTo(200);
    }

    @Test
    void aWordInAPdfFindsTheComplaintUntilTheFileIsTakenAway() throws Exception {
        attach(file("taxatie.pdf", RealFiles.pdf("Taxatierapport: een smaragd van twee karaat")));
        assertThat(found("smaragd")).containsExactly(ticket.reference());
        assertThat(found("taxatie")).containsExactly(ticket.reference());
        attachments.detach(ticket, attachments.of(ticket).getFirst());
        assertThat(found("smaragd")).isEmpty();
        shop.services().journal().undo();
        assertThat(found("smaragd")).containsExactly(ticket.reference());
    }

    @Test
    void aLockedOrBrokenPdfIsAttachedWithoutTextAndSaysSo() throws Exception {
        byte[] whole = RealFiles.pdf("smaragd");
        byte[] broken = java.util.Arrays.copyOf(whole, 60);
        AttachResult result = attach(file("dicht.pdf", RealFiles.pdf("smaragd", "geheim")), file("kapot.pdf", broken));
        assertThat(result.added())
                .extracting(added -> added.remark().orElseThrow().key())
                .containsExactly("attachments.text.locked", "attachments.text.broken");
        assertThat(attachments.of(ticket)).extracting(AttachedFile::mediaType).containsOnly("application/pdf");
        assertThat(found("smaragd")).isEmpty();
        assertThat(found("dicht")).containsExactly(ticket.reference());
    }

    @Test
    void theCaseFileHoldsThePhotoWithItsHash() throws Exception {
        byte[] photo = RealFiles.jpeg();
        attach(file("kapot slotje.jpg", photo));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var dossiers = shop.services().dossiers();
        dossiers.write(
                dossiers.of(ticket.reference(), false),
                DossierFormat.ZIP,
                Texts.in(Language.NL),
                out,
                CopyProgress.UNWATCHED);
        boolean there = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                if (entry.getName().equals("bijlagen/kapot slotje.jpg")) {
                    there = true;
                    assertThat(content).isEqualTo(photo);
                } else if (entry.getName().equals("overzicht.txt")) {
                    assertThat(new String(content, StandardCharsets.UTF_8))
                            .contains(sha256(photo) + "  bijlagen/kapot slotje.jpg");
                }
            }
        }
        assertThat(there).isTrue();
    }

    @Test
    void aFileOfAComplaintThatWasMergedIsShownWithTheOtherAndCanBeTakenAway() throws Exception {
        attach(file("ring.jpg", RealFiles.jpeg()));
        Ticket other = shop.ticket("Sanne");
        shop.services().merges().merge(ticket.reference(), other.reference(), true);
        AttachedFile file = attachments.named(other, "ring.jpg");
        assertThatThrownBy(() -> attachments.attach(other, GivenFile.of("x.jpg", RealFiles.jpeg())))
                .hasMessage("attachments.already");
        attachments.detach(other, file);
        assertThat(attachments.of(other)).isEmpty();
        shop.services().journal().undo();
        assertThat(attachments.of(other)).containsExactly(file);
    }

    @Test
    void aMailBringsItsFilesAndOneUndoTakesComplaintAndFilesAway() throws Exception {
        IncomingMail mail = EmlReader.read(RealFiles.mail(), ZoneId.of("Europe/Amsterdam"));
        assertThat(mail.text()).contains("Mijn armband is gebroken");
        assertThat(mail.files())
                .extracting(GivenFile::name)
                .containsExactly("image-1.png", "kapot slotje één.jpg", "aankoop bon.pdf");
        Enclosures.Entered entered = attachments.open(newTicket(mail), mail.files());
        assertThat(entered.refused()).isEmpty();
        ticket = entered.ticket();
        assertThat(names()).containsExactly("image-1.png", "kapot slotje één.jpg", "aankoop bon.pdf");
        assertThat(attachments.of(ticket))
                .extracting(AttachedFile::mediaType)
                .containsExactly("image/png", "image/jpeg", "application/pdf");
        assertThat(events()).containsOnly("attachments.event.came").hasSize(3);
        assertThat(found("zilversmid")).containsExactly(ticket.reference());
        assertThat(shop.services().journal().undo()).map(Change::label).contains("tickets.change.open");
        assertThat(found("zilversmid")).isEmpty();
        assertThat(attachments.of(ticket)).isEmpty();
        shop.services().journal().redo();
        assertThat(names()).hasSize(3);
    }

    @Test
    void aFileThatCannotBeKeptDoesNotStopTheComplaint() throws Exception {
        IncomingMail mail = EmlReader.read(RealFiles.mail(), ZoneId.of("Europe/Amsterdam"));
        GivenFile large = GivenFile.of("film.mp4", new byte[Attachments.MOST_MEGABYTES * 1_000_000 + 1]);
        Enclosures.Entered entered =
                attachments.open(newTicket(mail), List.of(large, mail.files().getFirst()));
        assertThat(entered.refused())
                .singleElement()
                .satisfies(why -> assertThat(why.key()).isEqualTo("attachments.tooLarge"));
        assertThat(attachments.of(entered.ticket())).hasSize(1);
    }

    private static NewTicket newTicket(IncomingMail mail) {
        return new NewTicket(
                mail.senderName().orElseThrow(),
                null,
                null,
                "NL",
                Language.NL,
                new Purchase(null, null, null, null, null),
                Channel.WEBSHOP,
                TicketType.BREAK,
                mail.subject().orElseThrow(),
                mail.text(),
                null);
    }
}
