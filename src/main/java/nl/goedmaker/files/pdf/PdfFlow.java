package nl.goedmaker.files.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Text that flows over as many A4 pages as it takes, each with a line above and below it. Lengths in points. */
public final class PdfFlow {
    private static final float MARGIN = 50;
    private static final float RIGHT = PDRectangle.A4.getWidth() - MARGIN;
    private static final float TOP = PDRectangle.A4.getHeight() - MARGIN - 26;
    private static final float BOTTOM = MARGIN + 26;
    private static final float LEADING = 1.4f;
    private static final float EDGE_SIZE = 8.5f;
    private static final float INK = 0.1f;
    private static final float SOFT_INK = 0.4f;
    private static final float RULE = 0.85f;

    private final PDDocument document;
    private final PdfFont regular;
    private final PdfFont strong;
    private final List<Line> lines = new ArrayList<>();

    /**
     * One drawn line.
     *
     * @param before the distance to the line above, not kept at the top of a page
     * @param keep the lines after it that stand on the same page
     */
    private record Line(String text, PdfFont font, float size, float x, float before, int keep, boolean soft) {
        float height() {
            return size * LEADING;
        }
    }

    /** @throws IOException when its fonts cannot be read, which come with the program */
    public PdfFlow(PDDocument document) throws IOException {
        this.document = document;
        this.regular = PdfFont.load(document, "Inter_400Regular");
        this.strong = PdfFont.load(document, "Inter_600SemiBold");
    }

    public void title(String text) {
        add(text, strong, 18, 0, 0, 2, false);
    }

    public void heading(String text) {
        add(text, strong, 12, 0, 18, 2, false);
    }

    /** What stands above an entry. */
    public void entryHeading(String text) {
        add(text, strong, 9, 0, 12, 1, false);
    }

    public void text(String text) {
        add(text, regular, 10, 0, 2, 0, false);
    }

    public void soft(String text) {
        add(text, regular, 9, 0, 3, 0, true);
    }

    /** A name and its value beside it. */
    public void fact(String name, String value, float indent) {
        List<String> values = regular.lines(value, 10, RIGHT - MARGIN - indent);
        lines.add(new Line(regular.drawable(name), regular, 10, 0, 3, 0, true));
        for (int i = 0; i < values.size(); i++) {
            // the first one stands beside its name: as far back up as the name took
            lines.add(new Line(values.get(i), regular, 10, indent, i == 0 ? -10 * LEADING : 0, 0, false));
        }
    }

    private void add(String text, PdfFont font, float size, float x, float before, int keep, boolean soft) {
        float gap = before;
        for (String line : font.lines(text, size, RIGHT - MARGIN - x)) {
            lines.add(new Line(line, font, size, x, gap, keep, soft));
            gap = 0;
        }
    }

    public boolean hasBoxes() {
        return regular.hasBoxed() || strong.hasBoxed();
    }

    /** What stands above and below every page; the last part of the foot is made with the page and the number of pages. */
    public record Edges(String headLeft, String headRight, String footLeft, PageNumber page) {}

    @FunctionalInterface
    public interface PageNumber {
        String of(int page, int pages);
    }

    /**
     * Draws all of it.
     *
     * @throws IOException from the document
     */
    public void draw(Edges edges) throws IOException {
        List<List<Line>> pages = pages();
        for (int i = 0; i < pages.size(); i++) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                drawEdges(content, edges, edges.page().of(i + 1, pages.size()));
                float y = TOP;
                boolean first = true;
                for (Line line : pages.get(i)) {
                    y -= (first ? 0 : line.before()) + line.height();
                    first = false;
                    content.setNonStrokingColor(line.soft() ? SOFT_INK : INK);
                    show(content, line.text(), line.font(), line.size(), MARGIN + line.x(), y + line.size() * 0.3f);
                }
            }
        }
    }

    private List<List<Line>> pages() {
        List<List<Line>> pages = new ArrayList<>();
        List<Line> page = new ArrayList<>();
        pages.add(page);
        float room = TOP - BOTTOM;
        for (int i = 0; i < lines.size(); i++) {
            if (!page.isEmpty() && needed(i) > room) {
                page = new ArrayList<>();
                pages.add(page);
                room = TOP - BOTTOM;
            }
            Line line = lines.get(i);
            room -= (page.isEmpty() ? 0 : line.before()) + line.height();
            page.add(line);
        }
        return pages;
    }

    /** The height of a line with those that must not be parted from it. */
    private float needed(int from) {
        float needed = 0;
        for (int i = from; i <= Math.min(from + lines.get(from).keep(), lines.size() - 1); i++) {
            needed += lines.get(i).before() + lines.get(i).height();
        }
        return needed;
    }

    private void drawEdges(PDPageContentStream content, Edges edges, String number) throws IOException {
        content.setNonStrokingColor(SOFT_INK);
        float head = PDRectangle.A4.getHeight() - MARGIN;
        String right = strong.drawable(edges.headRight());
        float rightWidth = strong.width(right, EDGE_SIZE);
        show(content, cut(edges.headLeft(), RIGHT - MARGIN - rightWidth - 12), regular, EDGE_SIZE, MARGIN, head);
        show(content, right, strong, EDGE_SIZE, RIGHT - rightWidth, head);
        show(content, regular.drawable(edges.footLeft()), regular, EDGE_SIZE, MARGIN, MARGIN);
        String drawn = regular.drawable(number);
        show(content, drawn, regular, EDGE_SIZE, RIGHT - regular.width(drawn, EDGE_SIZE), MARGIN);
        content.setStrokingColor(RULE);
        content.setLineWidth(0.5f);
        for (float y : new float[] {head - 8, MARGIN + 14}) {
            content.moveTo(MARGIN, y);
            content.lineTo(RIGHT, y);
            content.stroke();
        }
    }

    private String cut(String text, float width) {
        List<String> parts = regular.lines(text.strip().replaceAll("\\s+", " "), EDGE_SIZE, width);
        return parts.isEmpty() ? "" : parts.size() == 1 ? parts.getFirst() : parts.getFirst() + " …";
    }

    private static void show(PDPageContentStream content, String text, PdfFont font, float size, float x, float y)
            throws IOException {
        if (text.isEmpty()) {
            return;
        }
        content.beginText();
        content.setFont(font.font(), size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }
}
