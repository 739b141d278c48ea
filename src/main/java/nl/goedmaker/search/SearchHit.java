package nl.goedmaker.search;

import java.time.Instant;
import java.util.List;

/**
 * One thing found.
 *
 * @param key what opens it: the reference of a ticket, the id of a review or customer, the number of an order, the code of a
 *     cashback as it is printed
 * @param title its first line: subject, name, number, code
 * @param detail its second line; a piece of what was written, when the words stand there
 * @param marks what to highlight in both
 * @param at when it came to be; the start of 1970 when nobody knows
 */
public record SearchHit(Kind kind, String key, String title, String detail, List<Span> marks, Instant at) {
    public SearchHit {
        marks = List.copyOf(marks);
    }

    /** What finds its complaints in the list of complaints. */
    public String query() {
        return switch (kind) {
            case TICKET, CASHBACK, REVIEW -> key;
            case CUSTOMER -> "klant:\"" + title + "\"";
            case ORDER -> "order:\"" + key + "\"";
        };
    }
}
