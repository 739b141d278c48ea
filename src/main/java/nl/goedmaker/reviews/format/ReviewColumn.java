package nl.goedmaker.reviews.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedmaker.text.FoldedText;

/**
 * What a column of a file of reviews can hold, with the heads under which platforms and their older exports give it. Heads are
 * compared without case, accents, spaces and signs. Source: exports of Trustpilot, Judge.me, Kiyoh, Etsy, Google and Amazon as
 * seen in November 2026; the Dutch and German heads are what shops call them.
 */
public enum ReviewColumn {
    ID("review id", "reviewid", "id", "review number", "beoordeling id", "bewertungs id"),
    POSTED(
            "review created (utc)",
            "review created",
            "review date",
            "date reviewed",
            "create time",
            "created at",
            "date since",
            "date",
            "datum",
            "created",
            "posted at",
            "geplaatst op",
            "datum beoordeling",
            "bewertungsdatum"),
    GRADE(
            "review stars",
            "star rating",
            "rating",
            "grade",
            "score",
            "stars",
            "sterren",
            "cijfer",
            "beoordeling",
            "totaal",
            "total rating",
            "sterne",
            "bewertung",
            "note"),
    AUTHOR(
            "review username",
            "reviewer name",
            "reviewer display name",
            "reviewer",
            "review author",
            "author",
            "username",
            "name",
            "naam",
            "klant",
            "customer",
            "kunde",
            "verfasser",
            "rater"),
    TITLE("review title", "title", "titel", "kop", "headline", "summary"),
    TEXT(
            "review content",
            "body",
            "comment",
            "comments",
            "message",
            "text",
            "review",
            "review text",
            "tekst",
            "toelichting",
            "opmerking",
            "kommentar",
            "content",
            "inhalt"),
    REPLY(
            "company reply",
            "reply",
            "review reply comment",
            "your response",
            "response",
            "antwoord",
            "reactie",
            "antwort"),
    REPLIED(
            "company reply date (utc)",
            "company reply date",
            "reply date",
            "review reply update time",
            "datum antwoord",
            "antwortdatum"),
    ORDER(
            "order id",
            "order number",
            "reference id",
            "reference code",
            "bestelnummer",
            "ordernummer",
            "bestellnummer",
            "referentie");

    private final List<String> heads;

    ReviewColumn(String... heads) {
        this.heads = Stream.of(heads).map(ReviewColumn::folded).toList();
    }

    /** The words of a head without what differs between exports. */
    static String folded(String head) {
        return String.join("", FoldedText.of(head).words());
    }

    /** How well a head fits: 0 is best; empty when it does not. */
    Optional<Integer> fit(String head) {
        int place = heads.indexOf(folded(head));
        return place < 0 ? Optional.empty() : Optional.of(place);
    }
}
