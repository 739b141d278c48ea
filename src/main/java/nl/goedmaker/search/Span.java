package nl.goedmaker.search;

/**
 * A piece of a hit that fits what was looked for.
 *
 * @param place the text it stands in
 * @param start in chars of that text
 * @param end just after it, in chars
 */
public record Span(Place place, int start, int end) {
    public enum Place {
        TITLE,
        DETAIL
    }
}
