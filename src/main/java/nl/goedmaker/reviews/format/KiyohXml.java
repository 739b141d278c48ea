package nl.goedmaker.reviews.format;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.goedmaker.reviews.Place;
import nl.goedmaker.reviews.Platform;
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
    private static final Set<String> QUESTION =
            Set.of("questionGroup", "questionType", "questionTranslation", "rating", "order");

    private final List<Row> rows = new ArrayList<>();

    private final Platform platform;

    private KiyohXml(Platform platform) {
        this.platform = platform;
    }

    /** @throws Refusal when it is no such feed, or ends too soon */
    static List<Row> read(String text, Platform platform) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // nothing outside the file is ever looked up, and nothing in it can grow
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        KiyohXml feed = new KiyohXml(platform);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
            boolean listed = false;
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    String name = xml.getLocalName();
                    // the list and each of its items may have the same name
                    if (name.equals("review") || (listed && name.equals("reviews"))) {
                        feed.review(xml);
                    }
                    listed |= name.equals("reviews");
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
        List<Question> questions = new ArrayList<>();
        Map<String, String> question = new HashMap<>();
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                ask(question, questions);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (depth == 1 && FIELDS.containsKey(name)) {
                    fields.put(FIELDS.get(name), xml.getElementText());
                } else if (QUESTION.contains(name)) {
                    question.put(name, xml.getElementText());
                } else {
                    ask(question, questions);
                    depth++;
                }
            }
        }
        Map<String, String> parts = new LinkedHashMap<>();
        questions.forEach(asked -> asked.into(platform, fields, parts));
        rows.add(new Row(Place.review(rows.size() + 1), fields, parts));
    }

    /** What was gathered of a question is whole when its element ends. */
    private static void ask(Map<String, String> gathered, List<Question> questions) {
        if (gathered.containsKey("rating")) {
            questions.add(new Question(
                    gathered.getOrDefault("questionGroup", "").strip(),
                    gathered.getOrDefault("questionTranslation", ""),
                    gathered.getOrDefault("rating", "")));
        }
        gathered.clear();
    }
}
