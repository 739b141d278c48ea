package nl.goedmaker.replies;

import java.util.List;
import java.util.Set;

/**
 * What the ticket knows and the reader compares the text with. Everything may be empty.
 *
 * @param firstName the customer's first name, which an answer should open with
 * @param surname may not stand in a public answer
 * @param orderNumbers may not stand in a public answer
 * @param contacts mail addresses, phone numbers, street lines, IBANs: may not stand in a public answer
 * @param complaint the customer's message; one of its telling words should come back in the answer
 */
public record ReplyFacts(
        String firstName, String surname, Set<String> orderNumbers, List<String> contacts, String complaint) {
    public static final ReplyFacts NONE = new ReplyFacts("", "", Set.of(), List.of(), "");

    public ReplyFacts {
        orderNumbers = Set.copyOf(orderNumbers);
        contacts = List.copyOf(contacts);
    }
}
