package nl.goedmaker.payouts.bank;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.goedmaker.money.Iban;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PayoutListTest {
    private static final String SHA256 = "0123456789abcdef".repeat(4);

    private static PayoutList list(String... names) {
        List<PayoutList.Row> rows = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            rows.add(new PayoutList.Row(
                    names[i],
                    Iban.parse("NL91ABNA0417164300"),
                    "K-2026-%04d".formatted(i + 1),
                    Money.ofCents(750 + i),
                    "GM%d-1".formatted(i + 1)));
        }
        return new PayoutList("Juwelier aan Zee", "GM-20261122-01", LocalDate.of(2026, 11, 24), SHA256, rows);
    }

    private static List<CsvRecord> read(byte[] csv, char separator) {
        String text = new String(csv, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff");
        return CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text.substring(1)).stream()
                .toList();
    }

    @Test
    void aDutchSpreadsheetOpensTheListWithSemicolonsAndDecimalCommas() {
        List<CsvRecord> records =
                read(new PayoutListCsv(Texts.in(Language.NL)).write(list("S. de Wit", "Zoë; \"Z\" Müller")), ';');
        assertThat(records).hasSize(3);
        assertThat(records.get(0).getFields())
                .containsExactly(
                        "Betaalbestand", "Uitvoerdatum", "Naam volgens bank", "IBAN", "Klacht", "Bedrag", "Kenmerk");
        assertThat(records.get(2).getFields())
                .containsExactly(
                        "GM-20261122-01",
                        "2026-11-24",
                        "Zoë; \"Z\" Müller",
                        "NL91ABNA0417164300",
                        "K-2026-0002",
                        "7,51",
                        "GM2-1");
    }

    @Test
    void anEnglishSpreadsheetOpensTheListWithCommasAndDecimalPoints() {
        List<CsvRecord> records = read(new PayoutListCsv(Texts.in(Language.EN)).write(list("Wit, S. de")), ',');
        assertThat(records.get(1).getField(2)).isEqualTo("Wit, S. de");
        assertThat(records.get(1).getField(5)).isEqualTo("7.50");
    }

    @Test
    void aNameThatLooksLikeAFormulaStaysText() {
        List<CsvRecord> records = read(
                new PayoutListCsv(Texts.in(Language.DE)).write(list("=HYPERLINK(1)", "+31", "-1", "@a", "a=b")), ';');
        assertThat(records.stream().skip(1).map(line -> line.getField(2)))
                .containsExactly("'=HYPERLINK(1)", "'+31", "'-1", "'@a", "a=b");
    }

    @Test
    void thePaperNamesShopBatchDaySumAndDigest() throws Exception {
        for (Language language : Language.values()) {
            byte[] pdf = new PayoutListPdf(Texts.in(language)).write(list("S. de Wit", "Zoë Müller"));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
                assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getWidth());
                assertThat(new PDFTextStripper().getText(document))
                        .contains("Juwelier aan Zee", "GM-20261122-01", SHA256, "24", "2026")
                        .contains("S. de Wit", "Zoë Müller", "NL91 ABNA 0417 1643 00", "K-2026-0002", "GM2-1")
                        .contains(language == Language.EN ? "€15.01" : "15,01")
                        .contains(Texts.in(language).get("payouts.list.page", 1, 1));
            }
        }
    }

    @Test
    void whatTheFontCannotDrawIsABoxAndNotAGap() throws Exception {
        byte[] pdf = new PayoutListPdf(Texts.in(Language.NL)).write(list("Anna 🌸 李", "שלום", "a\tb\u0000c"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Anna □ □", "□□□□", "a b□c");
        }
    }

    @Test
    void aLongListTakesManyPagesWithoutLosingALine() throws Exception {
        String[] names = new String[500];
        for (int i = 0; i < names.length; i++) {
            names[i] = i % 10 == 0 ? "Een heel lange naam die niet op één regel past " + i : "Naam " + i;
        }
        byte[] pdf = new PayoutListPdf(Texts.in(Language.NL)).write(list(names));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(10);
            for (int i = 1; i <= 500; i++) {
                assertThat(text).contains("K-2026-%04d".formatted(i));
            }
            assertThat(text).contains("Blad 1 van " + pages, "Blad " + pages + " van " + pages, "Totaal");
        }
    }

    @Test
    void theSameListGivesTheSameBytes() {
        PayoutListPdf pdf = new PayoutListPdf(Texts.in(Language.NL));
        assertThat(pdf.write(list("S. de Wit", "Zoë"))).isEqualTo(pdf.write(list("S. de Wit", "Zoë")));
    }
}
