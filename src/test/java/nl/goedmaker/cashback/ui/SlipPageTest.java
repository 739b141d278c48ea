package nl.goedmaker.cashback.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.print.Printer;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import nl.goedmaker.cashback.CashbackCode;
import nl.goedmaker.cashback.CashbackLink;
import nl.goedmaker.cashback.slip.SlipContent;
import nl.goedmaker.cashback.slip.SlipFormat;
import nl.goedmaker.cashback.slip.SlipPdf;
import nl.goedmaker.cashback.slip.SlipPicture;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.ui.Screen;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** What goes to the printer, drawn as a printer draws it. */
class SlipPageTest {
    private static final CashbackCode CODE = CashbackCode.parse("K7QF-2M9X-4T6R-8");
    private static final String LINK = CashbackLink.mailto("info@juwelieraanzee.nl", CODE, Language.NL);
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final int PRINTER_DPI = 300;

    @BeforeAll
    static void startTheScreen() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static byte[] pdf(SlipFormat format) {
        return SlipPdf.write(
                List.of(new SlipContent(
                        "Juwelier aan Zee",
                        "Sanne",
                        "De sluiting van je armband hield het niet.",
                        Money.ofCents(750),
                        CODE,
                        LINK,
                        LocalDate.of(2027, 2, 22),
                        Language.NL)),
                format);
    }

    private static Node page(double left, double top) {
        SlipPicture picture = SlipPicture.of(pdf(SlipFormat.A6), SlipFormat.A6.dpi());
        return SlipPage.onPaper(picture, SlipFormat.A6.dpi(), left, top);
    }

    @Test
    void theSymbolOnPaperIsReadByACamera() throws Exception {
        WritableImage paper = Screen.on(() -> {
            SnapshotParameters printer = new SnapshotParameters();
            double dots = PRINTER_DPI / 72.0;
            printer.setTransform(new Scale(dots, dots));
            printer.setViewport(new Rectangle2D(0, 0, 105 / 25.4 * PRINTER_DPI, 148 / 25.4 * PRINTER_DPI));
            return page(0, 0).snapshot(printer, null);
        });
        int width = (int) paper.getWidth();
        int height = (int) paper.getHeight();
        int[] pixels = new int[width * height];
        paper.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BinaryBitmap seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        assertThat(new QRCodeReader()
                        .decode(seen, Map.of(DecodeHintType.TRY_HARDER, true))
                        .getText())
                .isEqualTo(LINK);
    }

    @Test
    void aPageIsAsLargeAsItsPaperAndBeginsAtThePapersCorner() {
        Node page = Screen.on(() -> page(12, 9));
        assertThat(page.getBoundsInLocal().getWidth()).isCloseTo(105 * POINTS_PER_MM, within(0.3));
        assertThat(page.getBoundsInLocal().getHeight()).isCloseTo(148 * POINTS_PER_MM, within(0.3));
        // a printer's reach begins inside its margins; the page is moved back by them
        assertThat(page.getBoundsInParent().getMinX()).isEqualTo(-12);
        assertThat(page.getBoundsInParent().getMinY()).isEqualTo(-9);
    }

    @Test
    void aComputerWithoutPrintersIsToldToSaveAPdf() {
        Assumptions.assumeTrue(Printer.getAllPrinters().isEmpty(), "this computer has a printer");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new FxSlipPrinting(() -> {
                            throw new AssertionError("no dialog without a printer");
                        })
                        .prepare("slip", SlipFormat.A6))
                .satisfies(refusal -> assertThat(refusal.sentence().key()).isEqualTo("cashback.print.noPrinter"));
    }

    @Test
    void everyPageIsDrawnUntilThePrinterTakesNoMore() {
        byte[] twoPages = SlipPdf.write(
                java.util.Collections.nCopies(
                        2,
                        new SlipContent(
                                "", "", "", Money.ofCents(750), CODE, LINK, LocalDate.of(2027, 2, 22), Language.NL)),
                SlipFormat.A6);
        int[] taken = {0};
        assertThat(SlipPicture.each(twoPages, 72, page -> ++taken[0] < 9)).isTrue();
        assertThat(taken[0]).isEqualTo(2);
        assertThat(SlipPicture.each(twoPages, 72, page -> ++taken[0] < 0)).isFalse();
        assertThat(taken[0]).isEqualTo(3);
    }
}
