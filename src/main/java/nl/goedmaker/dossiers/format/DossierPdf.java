package nl.goedmaker.dossiers.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.goedmaker.dossiers.Dossier;
import nl.goedmaker.files.pdf.PdfFlow;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.TimelineEntry;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A complaint on A4 pages: what is known, what was decided, and everything that happened, oldest first. Every page carries the
 * shop, the reference and its number, and says whether internal notes are in it.
 */
public final class DossierPdf {
    private static final float NAMES = 110;

    private final Texts texts;

    public DossierPdf(Texts texts) {
        this.texts = texts;
    }

    /** The bytes of the document; the same complaint gives the same bytes. */
    public byte[] write(Dossier dossier) {
        DossierWords words = new DossierWords(dossier, texts);
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            // by itself it would be made of the time of day
            document.setDocumentId(
                    dossier.lastChange().toEpochMilli() * 31 + dossier.ticket().id());
            document.getDocumentInformation().setTitle(words.title());
            document.getDocumentCatalog().setLanguage(texts.language().code());
            PdfFlow flow = new PdfFlow(document);
            fill(flow, dossier, words);
            flow.draw(new PdfFlow.Edges(
                    words.shop(),
                    dossier.ticket().reference(),
                    words.notesLine(),
                    (page, pages) -> texts.get("dossiers.page", page, pages)));
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(PdfFlow flow, Dossier dossier, DossierWords words) {
        flow.title(words.title());
        flow.soft(words.notesLine());
        flow.heading(texts.get("dossiers.facts"));
        words.facts().forEach(fact -> flow.fact(fact.name(), fact.value(), NAMES));
        List<String> decisions = words.decisions();
        if (!decisions.isEmpty()) {
            flow.heading(texts.get("dossiers.decisions"));
            decisions.forEach(decision -> flow.text("– " + decision));
        }
        List<String> looked = words.lookedInto();
        if (!looked.isEmpty()) {
            flow.heading(texts.get("dossiers.lookedInto"));
            looked.forEach(line -> flow.text("– " + line));
        }
        flow.heading(texts.get("dossiers.timeline"));
        for (TimelineEntry entry : dossier.timeline()) {
            flow.entryHeading(words.heading(entry));
            flow.text(words.body(entry));
        }
        if (!dossier.attachments().isEmpty()) {
            flow.heading(texts.get("dossiers.attachments"));
            dossier.attachments().forEach(file -> flow.text("– " + file.name() + " · " + words.moment(file.addedAt())));
        }
        if (flow.hasBoxes()) {
            flow.soft(texts.get("dossiers.boxes"));
        }
    }
}
