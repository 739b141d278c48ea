package nl.goedmaker.cashback.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import nl.goedmaker.cashback.CashbackCode;
import nl.goedmaker.cashback.CashbackLink;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlipPdfTest {
    private static final CashbackCode CODE = CashbackCode.parse("K7QF-2M9X-4T6R-8");
    private static final String STORY = "De sluiting van je armband hield het niet. Dat had niet mogen gebeuren.";

    private static SlipContent slip(
            String shop, String name, String story, long cents, CashbackCode code, Language language) {
        String link = CashbackLink.mailto("info@juwelieraanzee.nl", code, language);
        return new SlipContent(
                shop, name, story, Money.ofCents(cents), code, link, LocalDate.of(2027, 2, 22), language);
    }

    private static SlipContent sanne() {
        return slip("Juwelier aan Zee", "Sanne", STORY, 750, CODE, Language.NL);
    }

    @Test
    void theSlipSaysWhatTheDesignSays() throws IOException {
        assertThat(text(SlipPdf.write(List.of(sanne()), SlipFormat.A6)).replace('\u00a0', ' '))
                .isEqualToNormalizingWhitespace("""
                    Juwelier aan Zee Sanne, dit is voor jou.
                    De sluiting van je armband hield het niet. Dat had niet mogen gebeuren.
                    € 7,50 op je eigen rekening, binnen 5 werkdagen
                    1 Scan de code met je camera. 2 Vul je IBAN en naam in. 3 Klaar. Je hoort van me zodra het betaald is.
                    Lukt scannen niet? Mail deze code: K7QF-2M9X-4T6R-8
                    Dit bedrag is van jou, wat je ook schrijft of vindt; er hangt geen review aan vast. Geldig tot en met 22 februari 2027.
                    Je recht op reparatie of vervanging blijft gewoon bestaan.\
                    """);
    }

    @ParameterizedTest
    @EnumSource(SlipFormat.class)
    void everyFormatHasTheExactPageSizeAndSymbolsThatACameraReads(SlipFormat format) throws Exception {
        List<SlipContent> slips = new ArrayList<>();
        for (int i = 0; i < format.perPage() + 1; i++) {
            slips.add(slip(
                    "Juwelier aan Zee",
                    "Sanne",
                    STORY,
                    750 + i,
                    CashbackCode.random(new SplittableRandom(i)),
                    Language.NL));
        }
        byte[] pdf = SlipPdf.write(slips, format);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            var box = document.getPage(0).getMediaBox();
            assertThat((double) box.getWidth()).isCloseTo(format.pageWidth() * 72 / 25.4, within(0.01));
            assertThat((double) box.getHeight()).isCloseTo(format.pageHeight() * 72 / 25.4, within(0.01));
            BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(0, format.dpi());
            keep(picture, format.code());
            List<String> links = slips.subList(0, format.perPage()).stream()
                    .map(SlipContent::link)
                    .toList();
            if (format.perPage() <= 4) {
                assertThat(read(picture)).containsExactlyInAnyOrderElementsOf(links);
            } else {
                assertThat(readOneByOne(picture, format)).isEqualTo(links);
            }
            assertThat(text(pdf))
                    .contains(slips.stream().map(slip -> slip.code().display()).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageSaysThatNoReviewIsTiedToItAndThatRightsStay(Language language) throws IOException {
        SlipContent slip = slip("Juwelier aan Zee", "Sanne", STORY, 123456, CODE, language);
        byte[] pdf = SlipPdf.write(List.of(slip), SlipFormat.A6);
        keep(picture(pdf, 150), "language-" + language.code());
        assertThat(text(pdf).replaceAll("\\s+", " "))
                .contains(
                        switch (language) {
                            case NL -> "er hangt geen review aan vast";
                            case EN -> "no review is tied to it";
                            case DE -> "er hängt an keiner Bewertung";
                        })
                .contains(
                        switch (language) {
                            case NL -> "recht op reparatie of vervanging blijft";
                            case EN -> "right to repair or replacement simply stays";
                            case DE -> "Recht auf Reparatur oder Ersatz bleibt";
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"محمد", "נועה", "Noa נועה", "😀", "", "  ", "李"})
    void aNameThatCannotBePrintedWholeIsLeftOutOfTheGreeting(String name) throws IOException {
        SlipContent slip = slip("Juwelier aan Zee", name, STORY, 750, CODE, Language.NL);
        assertThat(text(SlipPdf.write(List.of(slip), SlipFormat.A6)))
                .contains("Dit is voor jou.")
                .doesNotContain("dit is voor jou", "Noa");
    }

    @Test
    void emojiAreLeftOutCleanly() throws IOException {
        SlipContent slip = slip(
                "Juwelier 💎 aan Zee", "Sanne ❤️ 👩‍👩‍👧", "Sorry! 😢 Dat was niet goed.", 750, CODE, Language.NL);
        for (SlipFormat format : SlipFormat.values()) {
            assertThat(text(SlipPdf.write(List.of(slip), format))).contains("Juwelier aan Zee");
        }
        assertThat(text(SlipPdf.write(List.of(slip), SlipFormat.A6)))
                .containsPattern("Sanne ?❤?, dit is voor jou\\.")
                .contains("Sorry! Dat was niet goed.");
    }

    @Test
    void lettersOfManyAlphabetsArePrinted() throws IOException {
        SlipContent slip = slip(
                "Café Ærø", "Zoë Łukasz Ņina", "Ελένη и Анна: fiancé, Größe, naïef, office.", 750, CODE, Language.NL);
        assertThat(text(SlipPdf.write(List.of(slip), SlipFormat.A6)))
                .contains(
                        "Café Ærø", "Zoë Łukasz Ņina, dit is voor jou.", "Ελένη и Анна: fiancé, Größe, naïef, office.");
    }

    @ParameterizedTest
    @EnumSource(SlipFormat.class)
    void nothingRunsOverTheEdgeHoweverLong(SlipFormat format) throws Exception {
        for (SlipContent slip : List.of(
                slip("Juwelier aan Zee", "Sanne", (STORY + " ").repeat(4).strip(), 750, CODE, Language.NL),
                slip("W".repeat(200), "W".repeat(300), "W".repeat(5_000), 99_999_999, CODE, Language.DE),
                slip(
                        "Juwelier ".repeat(40),
                        "Anna Maria ".repeat(30),
                        (STORY + " ").repeat(50),
                        99_999_999,
                        CODE,
                        Language.DE))) {
            byte[] pdf = SlipPdf.write(List.of(slip), format);
            BufferedImage picture = picture(pdf, 300);
            keep(picture, "long-" + format.code());
            assertThat(text(pdf)).contains(CODE.display());
            assertThat(read(picture)).containsExactly(slip.link());
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(outside(document, format)).isEmpty();
            }
        }
    }

    @Test
    void theSameSlipsGiveTheSameBytes() {
        assertThat(SlipPdf.write(List.of(sanne()), SlipFormat.A6))
                .isEqualTo(SlipPdf.write(List.of(sanne()), SlipFormat.A6));
    }

    @Test
    void modulesAreWholePrinterDotsAndNeverBelowWhatCamerasRead() {
        for (int dpi : new int[] {203, 300, 600}) {
            for (int modules = 21; modules < 120; modules += 4) {
                double module = SlipCanvas.module(modules, 36 * SlipCanvas.MM, dpi);
                double dots = module * dpi / 72;
                assertThat(dots).isCloseTo(Math.round(dots), within(1e-9));
                assertThat(module == 0 || module / SlipCanvas.MM >= 0.338).isTrue();
            }
        }
        assertThat(SlipCanvas.module(100, 100 * 3.1 * 72 / 203.0, 203)).isPositive();
        assertThat(SlipCanvas.module(100, 100 * 2.9 * 72 / 203.0, 203)).isZero();
        assertThat(SlipCanvas.module(100, 100 * 4.1 * 72 / 300.0, 300)).isPositive();
        assertThat(SlipCanvas.module(100, 100 * 3.9 * 72 / 300.0, 300)).isZero();
    }

    @Test
    void whatCannotBePrintedReadablyIsRefused() {
        SlipContent slip = sanne();
        SlipContent tooLong = new SlipContent(
                slip.shopName(),
                slip.firstName(),
                slip.whatHappened(),
                slip.amount(),
                slip.code(),
                "https://example.com/" + "a".repeat(1_200),
                slip.validUntil(),
                slip.language());
        assertRefused("cashback.slip.tooSmall", () -> SlipPdf.write(List.of(tooLong), SlipFormat.DYMO99012));
        assertRefused("cashback.slip.none", () -> SlipPdf.write(List.of(), SlipFormat.A6));
        assertRefused("cashback.qr.tooLong", () -> QrSymbol.of("a".repeat(5_000)));
        assertRefused("cashback.qr.empty", () -> QrSymbol.of(""));
    }

    @Test
    void aThousandSlipsAreThousandPagesOfReadableSymbols() throws IOException {
        List<SlipContent> slips = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            slips.add(slip(
                    "Juwelier aan Zee",
                    "Sanne",
                    STORY,
                    750 + i,
                    CashbackCode.random(new SplittableRandom(i)),
                    Language.NL));
        }
        byte[] pdf = SlipPdf.write(slips, SlipFormat.A6);
        assertThat(pdf.length).isLessThan(12_000_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1_000);
            BufferedImage last = new PDFRenderer(document).renderImageWithDPI(999, 150);
            assertThat(read(last)).containsExactly(slips.getLast().link());
        }
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(call)
                .satisfies(refusal -> assertThat(refusal.sentence().key()).isEqualTo(key));
    }

    /** Characters whose box leaves the slip. */
    private static List<String> outside(PDDocument document, SlipFormat format) throws IOException {
        List<String> outside = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(org.apache.pdfbox.text.TextPosition text) {
                double left = format.left(0) * SlipCanvas.MM;
                double top = format.top(0) * SlipCanvas.MM;
                if (text.getX() < left
                        || text.getX() + text.getWidth() > left + format.width() * SlipCanvas.MM
                        || text.getY() - text.getHeight() < top
                        || text.getY() > top + format.height() * SlipCanvas.MM - 1) {
                    outside.add(text.getUnicode() + " at " + text.getX() + "," + text.getY());
                }
            }
        }.getText(document);
        return outside;
    }

    private static List<String> readOneByOne(BufferedImage picture, SlipFormat format) throws Exception {
        List<String> links = new ArrayList<>();
        double dots = format.dpi() / 25.4;
        for (int place = 0; place < format.perPage(); place++) {
            links.addAll(read(picture.getSubimage(
                    (int) (format.left(place) * dots),
                    (int) (format.top(place) * dots),
                    (int) (format.width() * dots),
                    (int) (format.height() * dots))));
        }
        return links;
    }

    private static List<String> read(BufferedImage picture) {
        try {
            var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture)));
            return Arrays.stream(
                            new QRCodeMultiReader().decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)))
                    .map(com.google.zxing.Result::getText)
                    .toList();
        } catch (com.google.zxing.NotFoundException e) {
            return List.of();
        }
    }

    private static BufferedImage picture(byte[] pdf, int dpi) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, dpi);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Left beside the test results, to be looked at. */
    private static void keep(BufferedImage picture, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir"), "slips"));
        ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
    }
}
