package nl.goedmaker.checks.likeness;

import java.util.List;

/**
 * What customers wrote themselves in a message: without earlier messages that are quoted, without greeting and signature, and
 * without what comes from the shop.
 *
 * @param pieces in their order, as places in the message
 */
public record OwnPart(List<Passage> pieces) {
    /** Only the beginning of a longer text is looked at: nobody complains at such length, a file pasted into a mail does. */
    public static final int LONGEST = 20_000;

    public OwnPart {
        pieces = List.copyOf(pieces);
    }

    public static OwnPart of(String message, ShopWords shop) {
        String text = message.length() > LONGEST ? message.substring(0, LONGEST) : message;
        return new OwnPart(Lines.written(text).stream()
                .flatMap(piece -> shop.cutFrom(text, piece).stream())
                .toList());
    }

    /** The words themselves, each piece on a line of its own. */
    public String in(String message) {
        return String.join(
                "\n", pieces.stream().map(piece -> piece.in(message).strip()).toList());
    }

    public Shingles shingles(String message) {
        return Shingles.of(message, pieces);
    }
}
