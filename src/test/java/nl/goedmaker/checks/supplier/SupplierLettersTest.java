package nl.goedmaker.checks.supplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.checks.photos.Pictures;
import nl.goedmaker.checks.supplier.format.LetterFormat;
import nl.goedmaker.checks.supplier.ui.SupplierLetterViewModel;
import nl.goedmaker.customers.Address;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.PaidFrom;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.files.GivenFile;
import nl.goedmaker.money.Money;
import nl.goedmaker.settings.Shop;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.ui.TestDesk;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a supplier reads, read back by others than who wrote it. */
class SupplierLettersTest {
    /** Everything that is known of the customers. */
    private static final List<String> SECRETS = List.of(
            "Wilhelmina",
            "Zonnebloem",
            "Xantippe",
            "Quirijn",
            "mail.example",
            "Kerkstraat",
            "1234",
            "Utrecht",
            "gala",
            "oma",
            "06-24351970",
            "88-");

    @TempDir
    Path folder;

    @TempDir
    Path papers;

    private ShopOnDisk shop;
    private SupplierLetters letters;
    private Ticket ticket;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        letters = new SupplierLetters(
                shop.services().checks(),
                shop.services().tickets(),
                shop.services().attachments(),
                shop.services().settings(),
                ShopOnDisk.ZONE);
        complaint("Wilhelmina Zonnebloem", "ARM-204");
        complaint("Quirijn Bos", "ARM-204");
        ticket = complaint("Xantippe Smit", "ARM-204");
        shop.services()
                .attachments()
                .attach(ticket, GivenFile.of("Xantippe.jpg", Pictures.jpeg(Pictures.jewel(1), 0.8f)));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private Ticket complaint(String name, String article) {
        return shop.services()
                .tickets()
                .open(new NewTicket(
                        name,
                        name.replace(' ', '.') + "@mail.example",
                        name.startsWith("X") ? "06-24351970" : null,
                        "NL",
                        Language.NL,
                        new Purchase(
                                "88-" + name,
                                article,
                                "armband",
                                Money.ofCents(4_995),
                                LocalDate.of(2026, 11, 10),
                                "B-7",
                                "Zilverhuis",
                                PaidFrom.AS_KNOWN),
                        Channel.WEBSHOP,
                        TicketType.CLASP,
                        "Voor " + name,
                        "Ik droeg hem op een gala met mijn oma en toen brak het slot.",
                        null,
                        name.startsWith("X") ? new Address("Kerkstraat 12", "1234 AB", "Utrecht") : Address.UNKNOWN));
    }

    private SupplierLetter letter(Language language) {
        return letters.letter(letters.report(ticket), language);
    }

    @Test
    void theLetterNamesEveryCaseWithItsFactsAndWhoSigns() {
        assertThat(letter(Language.NL).text())
                .startsWith("Beste mensen van Zilverhuis,")
                .contains(
                        "ARM-204",
                        "3 klanten",
                        "– K-2026-0001: Sluiting; gemeld op 22 november 2026, 12 dagen na levering; batch B-7\n",
                        "– K-2026-0003: Sluiting; gemeld op 22 november 2026, 12 dagen na levering; batch B-7; één"
                                + " foto\n",
                        "crediteren")
                .endsWith("Met vriendelijke groet,\nLotte\nStudio Lotte\nlotte@studiolotte.example\n");
        assertThat(letter(Language.DE).text()).contains("Guten Tag", "Charge B-7", "12 Tage nach der Lieferung");
        assertThat(letter(Language.EN).subject()).isEqualTo("ARM-204: 3 complaints about the same");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingOfTheCustomersIsInIt(Language language) throws IOException {
        SupplierLetter letter = letter(language);
        assertThat(letter.subject() + letter.text()).doesNotContainIgnoringCase(SECRETS.toArray(String[]::new));
        assertThat(pdf(bytes(LetterFormat.PDF, letter, language)))
                .doesNotContainIgnoringCase(SECRETS.toArray(String[]::new));
        assertThat(new String(bytes(LetterFormat.EML, letter, language), StandardCharsets.UTF_8))
                .doesNotContainIgnoringCase("Wilhelmina", "Xantippe", "Quirijn", "mail.example", "Kerkstraat");
    }

    private byte[] bytes(LetterFormat format, SupplierLetter letter, Language language) {
        return bytes(format, letter, language, "");
    }

    private byte[] bytes(LetterFormat format, SupplierLetter letter, Language language, String to) {
        return format.bytes(
                letter,
                "K-2026-0003",
                ShopOnDisk.SHOP,
                to,
                language,
                ZonedDateTime.now(shop.services().clock()));
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void theLetterOnPaperHasAllOfItOnePlaceAfterTheOther() throws IOException {
        SupplierLetter letter = letter(Language.NL);
        byte[] bytes = bytes(LetterFormat.PDF, letter, Language.NL);
        assertThat(pdf(bytes)).contains("Studio Lotte", "K-2026-0001", "batch B-7; één foto", "Pagina 1 van 1");
        assertThat(bytes).isEqualTo(bytes(LetterFormat.PDF, letter, Language.NL));
    }

    @Test
    void aMailIsADraftWithOrWithoutARecipient() throws Exception {
        SupplierLetter letter = letter(Language.NL);
        Message open = mail(bytes(LetterFormat.EML, letter, Language.NL));
        assertThat(open.getTo()).isNull();
        assertThat(open.getFrom().getFirst().getAddress()).isEqualTo("lotte@studiolotte.example");
        assertThat(open.getHeader().getField("X-Unsent").getBody()).isEqualTo("1");
        assertThat(open.getSubject()).isEqualTo(letter.subject());
        TextBody plain = (TextBody)
                ((Multipart) open.getBody()).getBodyParts().getFirst().getBody();
        assertThat(new String(plain.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"))
                .isEqualTo(letter.text());
        Message sent = mail(bytes(LetterFormat.EML, letter, Language.NL, "inkoop@zilverhuis.example"));
        assertThat(sent.getTo().flatten().getFirst().getAddress()).isEqualTo("inkoop@zilverhuis.example");
        assertThatThrownBy(() -> bytes(LetterFormat.EML, letter, Language.NL, "zilverhuis"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> LetterFormat.EML.bytes(
                        letter,
                        "K",
                        Shop.EMPTY,
                        "",
                        Language.NL,
                        ZonedDateTime.now(shop.services().clock())))
                .isInstanceOf(Refusal.class);
    }

    private static Message mail(byte[] bytes) throws Exception {
        return new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(bytes));
    }

    @Test
    void whereNobodyElseComplainedThereIsNoLetter() {
        Ticket alone = shop.ticket("Alleen");
        assertThatThrownBy(() -> letters.report(alone))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo("checks.letter.nothing"));
    }

    @Test
    void theOwnersWordsAreSavedCopiedAndNotLostToAnotherLanguage() throws IOException {
        TestDesk desk = new TestDesk(Language.NL, shop.services().clock());
        SupplierLetterViewModel model =
                new SupplierLetterViewModel(letters, shop.services().settings()::shop, desk.desk);
        model.open(ticket);
        assertThat(model.openProperty().get()).isTrue();
        model.write(Language.DE);
        assertThat(model.textProperty().get()).startsWith("Guten Tag");
        model.textProperty().set("Mijn eigen brief.");
        desk.answers.yes = false;
        model.write(Language.EN);
        assertThat(model.textProperty().get()).isEqualTo("Mijn eigen brief.");
        assertThat(model.languageProperty().get()).isEqualTo(Language.DE);
        model.close();
        model.open(ticket);
        assertThat(model.textProperty().get()).isEqualTo("Mijn eigen brief.");
        model.copy();
        assertThat(desk.copied).containsExactly("Mijn eigen brief.");
        Path file = papers.resolve("brief.pdf");
        desk.answers.file = Optional.of(file);
        model.save(LetterFormat.PDF);
        assertThat(pdf(Files.readAllBytes(file))).contains("Mijn eigen brief.");
        model.toProperty().set("geen adres");
        desk.answers.file = Optional.of(papers.resolve("brief.eml"));
        model.save(LetterFormat.EML);
        assertThat(model.problemProperty().get()).contains("geen adres");
        assertThat(papers.resolve("brief.eml")).doesNotExist();
    }
}
