package nl.goedmaker.payouts.bank;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.goedmaker.text.Texts;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The list of a batch to print and file: A4, as many pages as it takes, a line per payment and what identifies the bank file. */
public final class PayoutListPdf {
    private static final float MARGIN = 42;
    private static final float RIGHT = PDRectangle.A4.getWidth() - MARGIN;
    private static final float TOP = PDRectangle.A4.getHeight() - MARGIN;
    private static final float BOTTOM = MARGIN + 22;
    private static final float GAP = 8;
    private static final float ROW_PADDING = 3;
    private static final float INK = 0.1f;
    private static final float SOFT_INK = 0.4f;
    private static final float RULE = 0.85f;

    private final Texts texts;

    public PayoutListPdf(Texts texts) {
        this.texts = texts;
    }

    private record Column(String title, float x, float width, boolean right) {}

    private record Row(List<List<String>> cells, float height) {}

    /** The bytes of the document; the same list gives the same bytes. */
    public byte[] write(PayoutList list) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.setDocumentId((long) list.hashCode());
            document.getDocumentInformation().setTitle(title(list));
            document.getDocumentCatalog().setLanguage(texts.language().code());
            draw(document, list);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String title(PayoutList list) {
        return texts.get("payouts.list.title", list.batch());
    }

    private List<Column> columns() {
        return List.of(
                new Column(texts.get("payouts.list.name"), MARGIN, 132, false),
                new Column(texts.get("payouts.list.iban"), MARGIN + 140, 134, false),
                new Column(texts.get("payouts.list.ticket"), MARGIN + 282, 58, false),
                new Column(texts.get("payouts.list.amount"), MARGIN + 344, 62, true),
                new Column(texts.get("payouts.list.endToEndId"), MARGIN + 418, RIGHT - MARGIN - 418, false));
    }

    private void draw(PDDocument document, PayoutList list) throws IOException {
        ListFont regular = ListFont.load(document, "Inter_400Regular", 8);
        ListFont strong = ListFont.load(document, "Inter_600SemiBold", 8);
        List<String> head = head(list, regular.at(9));
        float firstTop = TOP - 24 - head.size() * regular.at(9).lineHeight() - GAP;
        List<List<Row>> pages = pages(rows(list, regular), firstTop - tableHead(strong), TOP - tableHead(strong));
        for (int i = 0; i < pages.size(); i++) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                if (i == 0) {
                    drawHead(content, list, head, regular.at(9), strong.at(16));
                }
                float y = drawTableHead(content, i == 0 ? firstTop : TOP, strong);
                for (Row row : pages.get(i)) {
                    y = drawRow(content, row, y, regular);
                }
                if (i == pages.size() - 1) {
                    drawTotal(content, list, y, strong);
                }
                drawFoot(content, list, i + 1, pages.size(), regular);
            }
        }
    }

    private List<String> head(PayoutList list, ListFont font) throws IOException {
        List<String> lines = new ArrayList<>(font.lines(list.shop(), RIGHT - MARGIN));
        lines.add(texts.get("payouts.list.executed", list.executionOn()));
        lines.add(texts.get("payouts.list.sum", list.rows().size(), list.total()));
        lines.addAll(font.lines(texts.get("payouts.list.sha256", list.sha256()), RIGHT - MARGIN));
        return lines;
    }

    private void drawHead(PDPageContentStream content, PayoutList list, List<String> head, ListFont font, ListFont big)
            throws IOException {
        content.setNonStrokingColor(INK);
        big.draw(content, big.lines(title(list), RIGHT - MARGIN).getFirst(), MARGIN, TOP - 14);
        float y = TOP - 24;
        for (String line : head) {
            y -= font.lineHeight();
            font.draw(content, line, MARGIN, y);
        }
    }

    private List<Row> rows(PayoutList list, ListFont font) throws IOException {
        List<Column> columns = columns();
        List<Row> rows = new ArrayList<>();
        for (PayoutList.Row payment : list.rows()) {
            List<String> texts = List.of(
                    payment.name(),
                    payment.iban().grouped(),
                    payment.ticket(),
                    payment.amount().display(this.texts.language()),
                    payment.endToEndId());
            List<List<String>> cells = new ArrayList<>();
            int lines = 1;
            for (int i = 0; i < texts.size(); i++) {
                cells.add(font.lines(texts.get(i), columns.get(i).width()));
                lines = Math.max(lines, cells.getLast().size());
            }
            rows.add(new Row(cells, lines * font.lineHeight() + 2 * ROW_PADDING));
        }
        return rows;
    }

    /** The rows by page; the last page keeps room for the total. */
    private static List<List<Row>> pages(List<Row> rows, float firstTop, float laterTop) {
        List<List<Row>> pages = new ArrayList<>();
        pages.add(new ArrayList<>());
        float room = firstTop - BOTTOM;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            float needed = row.height() + (i == rows.size() - 1 ? row.height() : 0);
            if (needed > room && !pages.getLast().isEmpty()) {
                pages.add(new ArrayList<>());
                room = laterTop - BOTTOM;
            }
            pages.getLast().add(row);
            room -= row.height();
        }
        return pages;
    }

    private static float tableHead(ListFont font) {
        return font.lineHeight() + 2 * ROW_PADDING;
    }

    private float drawTableHead(PDPageContentStream content, float top, ListFont font) throws IOException {
        content.setNonStrokingColor(SOFT_INK);
        float y = top - ROW_PADDING - font.lineHeight() * 0.8f;
        for (Column column : columns()) {
            drawCell(content, column.title(), column, y, font);
        }
        rule(content, top - tableHead(font));
        return top - tableHead(font);
    }

    private float drawRow(PDPageContentStream content, Row row, float top, ListFont font) throws IOException {
        content.setNonStrokingColor(INK);
        List<Column> columns = columns();
        for (int i = 0; i < columns.size(); i++) {
            float y = top - ROW_PADDING - font.lineHeight() * 0.8f;
            for (String line : row.cells().get(i)) {
                drawCell(content, line, columns.get(i), y, font);
                y -= font.lineHeight();
            }
        }
        rule(content, top - row.height());
        return top - row.height();
    }

    private void drawTotal(PDPageContentStream content, PayoutList list, float top, ListFont font) throws IOException {
        content.setNonStrokingColor(INK);
        List<Column> columns = columns();
        float y = top - ROW_PADDING - font.lineHeight() * 0.8f;
        drawCell(content, texts.get("payouts.list.total"), columns.getFirst(), y, font);
        drawCell(content, list.total().display(texts.language()), columns.get(3), y, font);
    }

    private void drawFoot(PDPageContentStream content, PayoutList list, int page, int pages, ListFont font)
            throws IOException {
        content.setNonStrokingColor(SOFT_INK);
        font.draw(content, list.batch(), MARGIN, MARGIN);
        font.drawRight(content, texts.get("payouts.list.page", page, pages), RIGHT, MARGIN);
    }

    private static void drawCell(PDPageContentStream content, String text, Column column, float y, ListFont font)
            throws IOException {
        if (column.right()) {
            font.drawRight(content, text, column.x() + column.width(), y);
        } else {
            font.draw(content, text, column.x(), y);
        }
    }

    private static void rule(PDPageContentStream content, float y) throws IOException {
        content.setStrokingColor(RULE);
        content.setLineWidth(0.5f);
        content.moveTo(MARGIN, y);
        content.lineTo(RIGHT, y);
        content.stroke();
    }
}
