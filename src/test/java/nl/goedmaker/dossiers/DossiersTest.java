package nl.goedmaker.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.files.CopyProgress;
import nl.goedmaker.money.Money;
import nl.goedmaker.storage.jooq.Tables;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Basis;
import nl.goedmaker.tickets.ClockRule;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.NewRemedy;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.RemedyKind;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A complaint as it leaves the program, read back by others than who wrote it. */
class DossiersTest {
    private static final Texts NL = Texts.in(Language.NL);
    private static final String NOTE = "Klant belt vaak, voorzichtig zijn.";

    @TempDir
    Path folder;

    private ShopOnDisk shop;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private Dossiers dossiers() {
        return shop.services().dossiers();
    }

    /** A complaint of somebody, with a message each way, a note, a remedy, a cashback and an outcome. */
    private Ticket complaint(String customer) {
        Ticket ticket = shop.services()
                .tickets()
                .open(new NewTicket(
                        customer,
                        "sanne@voorbeeld.nl",
                        null,
                        "NL",
                        Language.NL,
                        new Purchase("88412", "ARM-204", "armband", Money.ofCents(7_495), null),
                        Channel.WEBSHOP,
                        TicketType.BREAK,
                        "Armband kapot 💎",
                        "Hoi, hij brak op een gala.\nWat nu?\n\nGroet, Sanne",
                        null));
        shop.pass(Duration.ofHours(1));
        shop.services().tickets().note(ticket, NOTE);
        shop.pass(Duration.ofHours(1));
        shop.services().tickets().sent(ticket, "Ik maak hem voor je, vóór vrijdag.");
        shop.services()
                .tickets()
                .choose(
                        ticket,
                        new NewRemedy(RemedyKind.REPAIR, Basis.STATUTORY, null, null, "was al de derde", false),
                        true);
        shop.cashback(ticket, "5.00");
        shop.pass(Duration.ofDays(2));
        Ticket now = shop.services().tickets().get(ticket.reference());
        shop.services().tickets().close(now, Justified.YES, ReasonCode.PRODUCT_FAULT);
        return shop.services().tickets().get(ticket.reference());
    }

    private void attach(Ticket ticket, String name, byte[] content) throws Exception {
        String hash = sha256(content);
        Files.write(folder.resolve("attachments").resolve(hash), content);
        register(ticket, name, hash, content.length);
    }

    private void register(Ticket ticket, String name, String hash, long bytes) {
        var table = Tables.ATTACHMENT;
        shop.services()
                .database()
                .change(context -> context.insertInto(table)
                        .set(table.TICKET_ID, ticket.id())
                        .set(table.NAME, name)
                        .set(table.SHA256, hash)
                        .set(table.MEDIA_TYPE, "image/jpeg")
                        .set(table.BYTES, bytes)
                        .set(table.ADDED_AT, ticket.openedAt().toEpochMilli())
                        .execute());
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private byte[] bytes(Ticket ticket, DossierFormat format, boolean notes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        dossiers().write(dossiers().of(ticket.reference(), notes), format, NL, out, CopyProgress.UNWATCHED);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(files).as("twice in the ZIP").doesNotContainKey(entry.getName());
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void thePdfTellsTheWholeStoryWithShopReferenceAndPageNumbers() throws IOException {
        String text = text(bytes(complaint("Sanne de Wit"), DossierFormat.PDF, false));
        assertThat(text)
                .contains("Klacht K-2026-0001", "Studio Lotte", "Sanne de Wit", "88412", "Pagina 1 van 1")
                .contains("22 november 2026 09:30 · De klant · Bericht")
                .contains("Hoi, hij brak op een gala.", "Wat nu?", "Ik maak hem voor je, vóór vrijdag.")
                .contains("Reparatie", "Cashback € 5,00", "Terecht", "Fout in het product")
                .contains("Zonder interne notities");
    }

    @Test
    void notesAndReasonsOfHerOwnStayInsideUnlessAskedFor() throws IOException {
        Ticket ticket = complaint("Sanne de Wit");
        for (DossierFormat format : DossierFormat.values()) {
            String without = content(bytes(ticket, format, false), format);
            assertThat(without).doesNotContain(NOTE, "was al de derde").contains("Zonder interne notities");
            assertThat(content(bytes(ticket, format, true), format))
                    .contains(NOTE, "was al de derde", "Met interne notities");
        }
    }

    @Test
    void whatSheWroteForHerselfInRemindersDeadlinesAndReasonsStaysInsideToo() throws IOException {
        Ticket ticket = shop.ticket("Sanne");
        var services = shop.services();
        Instant later = ShopOnDisk.SUNDAY.plus(Duration.ofDays(3));
        services.reminders().add(ticket, later, "kijk of hij weer liegt");
        services.reminders().done(services.reminders().open(ticket).getFirst());
        services.tickets().setDeadline(ticket, ClockRule.Kind.COMPLAINT, later, "zeurt toch altijd");
        ReasonCode own = services.reasons().add("Klant liegt");
        services.tickets().close(services.tickets().get(ticket.reference()), Justified.NO, own);
        Ticket closed = services.tickets().get(ticket.reference());
        for (DossierFormat format : DossierFormat.values()) {
            assertThat(content(bytes(closed, format, false), format).toLowerCase(Locale.ROOT))
                    .as(format.code())
                    .doesNotContain("liegt", "zeurt")
                    .contains("herinnering klaar", "afhandelen verzet naar uiterlijk", "gesloten", "niet terecht");
            assertThat(content(bytes(closed, format, true), format))
                    .contains("kijk of hij weer liegt", "zeurt toch altijd", "Klant liegt");
        }
    }

    @Test
    void aMessageCannotPassForSomethingThatHappened() throws IOException {
        Ticket ticket = shop.ticket("Sanne");
        String forged = "== 20 november 2026 23:00 · De winkel · Stap";
        shop.services()
                .tickets()
                .receive(ticket, "Hoi\n" + forged + "\nCashback gegeven\r" + forged + "\u2028" + forged);
        assertThat(content(bytes(ticket, DossierFormat.EML, false), DossierFormat.EML)
                        .split("\\R"))
                .doesNotContain(forged)
                .contains("> " + forged);
        Map<String, byte[]> files = unzip(bytes(ticket, DossierFormat.ZIP, false));
        assertThat(new String(files.get("overzicht.txt"), StandardCharsets.UTF_8).split("\\R"))
                .doesNotContain(forged);
    }

    @Test
    void whatWasBoughtIsThereOfBothThatWereMerged() throws IOException {
        Ticket ticket = complaint("Sanne de Wit");
        Ticket other = shop.services()
                .tickets()
                .open(new NewTicket(
                        "Sanne de Wit",
                        "sanne@voorbeeld.nl",
                        null,
                        "NL",
                        Language.NL,
                        new Purchase("99001", "RNG-7", "ring", null, null),
                        Channel.WEBSHOP,
                        TicketType.BREAK,
                        "Ring kapot",
                        "Ook de ring.",
                        null));
        shop.services().tickets().reopen(ticket);
        shop.services().merges().merge(other.reference(), ticket.reference(), true);
        for (DossierFormat format : DossierFormat.values()) {
            assertThat(content(bytes(ticket, format, false), format)).contains("88412", "ARM-204", "99001", "RNG-7");
        }
    }

    @Test
    void whatWasMergedIsInTheCaseFileWithItsMessagesPhotosAndDecisions() throws Exception {
        Ticket ticket = complaint("Sanne de Wit");
        Ticket merged = complaint("Sanne de Wit");
        byte[] photo = {1, 2, 3};
        attach(merged, "ring.jpg", photo);
        shop.services().tickets().reopen(ticket);
        shop.services().tags().add(ticket, "zeurt");
        shop.services().tickets().receive(merged, "Mijn ring is ook stuk.");
        shop.services().merges().merge(merged.reference(), ticket.reference(), true);

        Map<String, byte[]> files = unzip(bytes(ticket, DossierFormat.ZIP, false));
        String text = text(files.get("K-2026-0001.pdf"));
        assertThat(text)
                .contains("Mijn ring is ook stuk.", "K-2026-0002 is hiermee samengevoegd")
                .contains("Gesloten: Fout in het product")
                .doesNotContain("zeurt", NOTE);
        assertThat(text.split("Cashback € 5,00", -1)).as("the offers of both").hasSizeGreaterThan(2);
        assertThat(files.keySet()).anyMatch(name -> name.endsWith("/ring.jpg"));
        assertThat(new String(files.get("manifest.json"), StandardCharsets.UTF_8))
                .contains(sha256(photo));
        assertThat(text(bytes(ticket, DossierFormat.PDF, true))).contains("zeurt", NOTE);
    }

    private static String content(byte[] bytes, DossierFormat format) throws IOException {
        return switch (format) {
            case PDF -> text(bytes);
            case EML -> mail(bytes);
            case ZIP -> {
                StringBuilder all = new StringBuilder();
                for (Map.Entry<String, byte[]> file : unzip(bytes).entrySet()) {
                    byte[] content = file.getValue();
                    all.append(
                            file.getKey().endsWith(".pdf")
                                    ? text(content)
                                    : file.getKey().endsWith(".eml")
                                            ? mail(content)
                                            : new String(content, StandardCharsets.UTF_8));
                }
                yield all.toString();
            }
        };
    }

    private static String mail(byte[] bytes) throws IOException {
        Message message =
                Message.Builder.of().parse(new ByteArrayInputStream(bytes)).build();
        StringWriter text = new StringWriter();
        ((TextBody) message.getBody()).getReader().transferTo(text);
        return message.getSubject() + "\n" + text.toString().replace("\r\n", "\n");
    }

    @Test
    void namesAndTextsOfAnyScriptBreakNothingAndStandWholeInTheMail() throws IOException {
        Ticket ticket = complaint("شيرين 👩‍👩‍👧 \u202eשרה");
        String text = text(bytes(ticket, DossierFormat.PDF, false));
        assertThat(text).contains("□", "dit lettertype niet heeft");
        assertThat(mail(bytes(ticket, DossierFormat.EML, false)))
                .contains("شيرين 👩‍👩‍👧")
                .contains("K-2026-0001 Armband kapot 💎")
                .contains("> Hoi, hij brak op een gala.\n> Wat nu?\n>\n> Groet, Sanne");
    }

    @Test
    void aLongConversationFillsPagesThatAreNumbered() throws IOException {
        Ticket ticket = complaint("Sanne de Wit");
        for (int i = 0; i < 60; i++) {
            shop.pass(Duration.ofMinutes(5));
            shop.services()
                    .tickets()
                    .receive(ticket, "Bericht nummer " + i + " " + "woord ".repeat(120) + "x".repeat(300));
        }
        byte[] pdf = bytes(ticket, DossierFormat.PDF, false);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(5);
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(pages);
            assertThat(last.getText(document)).contains("Pagina " + pages + " van " + pages, "K-2026-0001");
        }
        assertThat(text(pdf)).contains("Bericht nummer 0 ", "Bericht nummer 59 ");
    }

    @Test
    void theMailGoesFromTheShopToTheShop() throws IOException {
        Message message = Message.Builder.of()
                .parse(new ByteArrayInputStream(bytes(complaint("Sanne"), DossierFormat.EML, false)))
                .build();
        assertThat(message.getFrom().getFirst().getAddress()).isEqualTo("lotte@studiolotte.example");
        assertThat(message.getTo().flatten().getFirst().getAddress()).isEqualTo("lotte@studiolotte.example");
    }

    @Test
    void theCaseFileListsEveryFileWithTheHashItHas() throws Exception {
        Ticket ticket = complaint("Sanne de Wit");
        attach(ticket, "kapot slotje.jpg", "photo".repeat(50_000).getBytes(StandardCharsets.UTF_8));
        Map<String, byte[]> files = unzip(bytes(ticket, DossierFormat.ZIP, false));
        assertThat(files)
                .containsKeys("K-2026-0001.pdf", "K-2026-0001.eml", "bijlagen/kapot slotje.jpg", "overzicht.txt")
                .containsKey("berichten/0001_2026-11-22_0930_klant.txt")
                .containsKey("berichten/0002_2026-11-22_1130_winkel.txt");
        JsonNode manifest = JsonMapper.shared().readTree(files.get("manifest.json"));
        assertThat(manifest.get("ticket").asString()).isEqualTo("K-2026-0001");
        assertThat(manifest.get("justified").asString()).isEqualTo("YES");
        assertThat(manifest.get("internalNotes").asBoolean()).isFalse();
        assertThat(manifest.get("remedies")).hasSize(2);
        assertThat(manifest.get("cashbacks").get(0).get("amount").asString()).isEqualTo("5.00");
        List<String> listed = new ArrayList<>();
        for (JsonNode file : manifest.get("files")) {
            String name = file.get("file").asString();
            listed.add(name);
            assertThat(file.get("sha256").asString()).isEqualTo(sha256(files.get(name)));
            assertThat(file.get("bytes").asLong()).isEqualTo(files.get(name).length);
        }
        assertThat(listed)
                .containsExactlyElementsOf(files.keySet().stream()
                        .filter(name -> !name.equals("manifest.json"))
                        .toList());
        String overview = new String(files.get("overzicht.txt"), StandardCharsets.UTF_8);
        for (String name : listed) {
            if (!name.equals("overzicht.txt")) {
                assertThat(overview).contains(sha256(files.get(name)) + "  " + name);
            }
        }
    }

    @Test
    void aCodeThatCanStillBeClaimedIsNotHandedOver() throws IOException {
        Ticket ticket = shop.ticket("Sanne");
        String code = shop.cashback(ticket, "5.00").code().display();
        for (DossierFormat format : DossierFormat.values()) {
            assertThat(content(bytes(ticket, format, true), format)).doesNotContain(code);
        }
    }

    @Test
    void hostileNamesOfAttachmentsBecomeHarmlessAndEachIsThere() throws Exception {
        Ticket ticket = complaint("Sanne");
        List<String> hostile = List.of(
                "../../etc/passwd",
                "..\\..\\windows\\system32\\evil.exe",
                "/var/spool/cron/evil",
                "CON.jpg",
                "foto.jpg",
                "FOTO.jpg",
                "foto.jpg ",
                "a\u0000b\nc.png",
                "\u202egpj.exe",
                "...",
                "x".repeat(250) + ".jpeg",
                "<script>:|?*.jpg");
        for (String name : hostile) {
            attach(ticket, name, ("content of " + name).getBytes(StandardCharsets.UTF_8));
        }
        Map<String, byte[]> files = unzip(bytes(ticket, DossierFormat.ZIP, false));
        List<String> names = files.keySet().stream()
                .filter(name -> name.startsWith("bijlagen/"))
                .map(name -> name.substring("bijlagen/".length()))
                .toList();
        assertThat(names)
                .hasSize(hostile.size())
                .contains("passwd", "evil.exe", "_CON.jpg", "foto.jpg", "FOTO (2).jpg", "foto (3).jpg", "bijlage")
                .allSatisfy(name -> assertThat(name)
                        .doesNotContain("/", "\\", "..", "\u0000", "\n", "\u202e", ":", "<", "|")
                        .hasSizeLessThan(130));
        Path out = folder.resolve("uit").toAbsolutePath().normalize();
        assertThat(names)
                .allSatisfy(name -> assertThat(out.resolve(name).normalize()).startsWithRaw(out));
    }

    @Test
    void aPhotoThatIsGoneOrChangedIsSaidAndTheRestIsThere() throws Exception {
        Ticket ticket = complaint("Sanne");
        register(ticket, "weg.jpg", "0".repeat(64), 10);
        attach(ticket, "anders.jpg", "was dit".getBytes(StandardCharsets.UTF_8));
        Files.writeString(
                folder.resolve("attachments").resolve(sha256("was dit".getBytes(StandardCharsets.UTF_8))), "nu dat");
        Map<String, byte[]> files = unzip(bytes(ticket, DossierFormat.ZIP, false));
        assertThat(files).containsKey("bijlagen/anders.jpg").doesNotContainKey("bijlagen/weg.jpg");
        assertThat(new String(files.get("overzicht.txt"), StandardCharsets.UTF_8))
                .contains("Ontbreekt: weg.jpg", "niet meer gelijk");
        assertThat(JsonMapper.shared().readTree(files.get("manifest.json")).get("missing"))
                .hasSize(1);
    }

    @Test
    void theSameComplaintGivesTheSameBytes() throws Exception {
        Ticket ticket = complaint("Sanne");
        attach(ticket, "foto.jpg", new byte[] {1, 2, 3});
        for (DossierFormat format : DossierFormat.values()) {
            byte[] first = bytes(ticket, format, false);
            shop.pass(Duration.ofHours(3));
            assertThat(bytes(ticket, format, false)).as(format.code()).isEqualTo(first);
        }
    }

    @Test
    void whoStopsHalfWayGetsNoFileAndIsTold() throws Exception {
        Ticket ticket = complaint("Sanne");
        attach(ticket, "groot.jpg", new byte[500_000]);
        List<Long> seen = new ArrayList<>();
        assertThatThrownBy(() -> dossiers()
                        .write(
                                dossiers().of(ticket.reference(), false),
                                DossierFormat.ZIP,
                                NL,
                                new ByteArrayOutputStream(),
                                (done, of) -> {
                                    seen.add(done);
                                    assertThat(of).isEqualTo(500_000);
                                    return done < 200_000;
                                }))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo("dossiers.stopped"));
        assertThat(seen.getLast()).isLessThan(500_000);
    }

    @Test
    void aComplaintWithNothingButAnUnknownShopIsHandedOverToo(@TempDir Path other) throws IOException {
        try (ShopOnDisk empty = ShopOnDisk.empty(other)) {
            Ticket ticket = empty.ticket("Sanne");
            Dossiers dossiers = empty.services().dossiers();
            for (DossierFormat format : DossierFormat.values()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                dossiers.write(dossiers.of(ticket.reference(), false), format, NL, out, CopyProgress.UNWATCHED);
                assertThat(out.size()).isPositive();
            }
        }
    }
}
