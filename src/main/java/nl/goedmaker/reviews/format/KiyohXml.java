package nl.goedmaker.reviews.format;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.goedmaker.reviews.format.ReviewFields.Row;
import nl.goedmaker.text.Refusal;

/**
 * The feed of Kiyoh and Klantenvertellen: {@code reviews/review} with the shop’s own questions in {@code reviewContent}. The
 * answer to the open question is the text, its one-line answer the title. Source: the feed’s fields as seen in November 2026.
 */
final class KiyohXml {
    private static final Map<String, ReviewColumn> FIELDS = Map.of(
            "reviewId", ReviewColumn.ID,
            "reviewAuthor", ReviewColumn.AUTHOR,
            "rating", ReviewColumn.GRADE,
            "dateSince", ReviewColumn.POSTED,
            "reviewComments", ReviewColumn.REPLY,
            "referenceCode", ReviewColumn.ORDER);
    private static final Map<String, ReviewColumn> QUESTIONS =
            Map.of("DEFAULT_OPINION", ReviewColumn.TEXT, "DEFAULT_ONELINER", ReviewColumn.TITLE);

    private final List<Row> rows = new ArrayList<>();

    private KiyohXml() {}

    /** @throws Refusal when it is no such feed, or ends too soon */
    static List<Row> read(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // nothing outside the file is ever looked up, and nothing in it can grow
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        KiyohXml feed = new KiyohXml();
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("review")) {
                    feed.review(xml);
                }
            }
        } catch (XMLStreamException e) {
            throw Refusal.badInput(
                    "reviews.file.noXml",
                    Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNumber()));
        }
        if (feed.rows.isEmpty() && !text.contains("<reviews")) {
            throw Refusal.badInput("reviews.file.noReviews");
        }
        return feed.rows;
    }

    private void review(XMLStreamReader xml) throws XMLStreamException {
        Map<ReviewColumn, String> fields = new EnumMap<>(ReviewColumn.class);
        String question = "";
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("questionGroup")) {
                    question = xml.getElementText().strip();
                } else if (depth == 1 && FIELDS.containsKey(name)) {
                    fields.put(FIELDS.get(name), xml.getElementText());
                } else if (name.equals("rating")) {
                    answer(fields, question, xml.getElementText());
                } else {
                    depth++;
                }
            }
        }
        rows.add(new Row(rows.size() + 1, fields));
    }

    private static void answer(Map<ReviewColumn, String> fields, String question, String answer) {
        ReviewColumn column = QUESTIONS.get(question);
        if (column != null) {
            fields.put(column, answer);
        }
    }
}
