package nl.goedmaker.dossiers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.cashback.slip.SlipFormat;
import nl.goedmaker.cashback.ui.SlipPrinting;
import nl.goedmaker.dossiers.DossierFormat;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.ui.TestDesk;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportViewModelTest {
    @TempDir
    Path folder;

    private final TestDesk desk = new TestDesk(Language.NL, Clock.fixed(ShopOnDisk.SUNDAY, ShopOnDisk.ZONE));
    private final List<byte[]> printed = new ArrayList<>();
    private boolean hasPrinter = true;
    private ShopOnDisk shop;
    private ExportViewModel model;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder.resolve("shop"));
        shop.services().tickets().note(shop.ticket("Sanne"), "alleen voor mij");
        model = new ExportViewModel(shop.services().dossiers(), this::prepare, desk.desk);
        model.open("K-2026-0001");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private SlipPrinting.Job prepare(String name, SlipFormat format) {
        if (!hasPrinter) {
            throw Refusal.badInput("cashback.print.noPrinter");
        }
        assertThat(name).isEqualTo("K-2026-0001");
        return new SlipPrinting.Job() {
            @Override
            public boolean choose() {
                return true;
            }

            @Override
            public String printer() {
                return "Printer op zolder";
            }

            @Override
            public void print(byte[] pdf) {
                printed.add(pdf);
            }
        };
    }

    @Test
    void aFileIsWrittenWhereTheOwnerSaysAndTheSheetCloses() {
        Path file = folder.resolve("klacht.zip");
        desk.answers.file = Optional.of(file);
        model.formatProperty().set(DossierFormat.ZIP);
        model.save();
        assertThat(file).isNotEmptyFile();
        assertThat(model.openProperty().get()).isFalse();
        assertThat(desk.texts.get(desk.screen.notices.getLast())).contains("K-2026-0001", file.toString());
    }

    @Test
    void thinkingBetterOfItLeavesTheSheetOpen() {
        model.save();
        assertThat(model.openProperty().get()).isTrue();
        assertThat(model.workingProperty().get()).isFalse();
    }

    @Test
    void aFolderThatIsGoneIsToldOnTheSheet() {
        desk.answers.file = Optional.of(folder.resolve("weg/klacht.pdf"));
        model.save();
        assertThat(model.problemProperty().get()).contains("weg");
        assertThat(model.openProperty().get()).isTrue();
        assertThat(model.workingProperty().get()).isFalse();
    }

    @Test
    void notesAreLeftOutEachTimeTheSheetOpens() throws Exception {
        model.withNotesProperty().set(true);
        model.close();
        model.open("K-2026-0001");
        assertThat(model.withNotesProperty().get()).isFalse();
        model.print();
        model.open("K-2026-0001");
        model.withNotesProperty().set(true);
        model.print();
        assertThat(text(printed.getFirst())).doesNotContain("alleen voor mij");
        assertThat(text(printed.getLast())).contains("alleen voor mij");
        assertThat(desk.texts.get(desk.screen.notices.getLast())).contains("Printer op zolder");
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void withoutAPrinterTheSheetSaysSo() {
        hasPrinter = false;
        model.print();
        assertThat(model.problemProperty().get()).isNotBlank();
        assertThat(model.workingProperty().get()).isFalse();
    }

    @Test
    void stoppingLeavesWhatStoodThere() throws Exception {
        Path file = folder.resolve("klacht.zip");
        Files.writeString(file, "ouder");
        desk.answers.file = Optional.of(file);
        model.formatProperty().set(DossierFormat.ZIP);
        model.workingProperty().addListener((property, was, working) -> {
            if (working) {
                model.close();
            }
        });
        model.save();
        assertThat(file).hasContent("ouder");
        assertThat(model.openProperty().get()).isTrue();
        assertThat(model.problemProperty().get()).isEqualTo(desk.texts.get("dossiers.stopped"));
        assertThat(Files.list(folder))
                .extracting(Path::getFileName)
                .extracting(Path::toString)
                .containsExactlyInAnyOrder("shop", "klacht.zip");
    }
}
