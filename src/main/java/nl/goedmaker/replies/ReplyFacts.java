package nl.goedmaker.replies;

import java.util.List;
import java.util.Set;
import nl.goedmaker.money.Money;
import nl.goedmaker.tickets.Basis;
import nl.goedmaker.tickets.RemedyKind;
import org.jspecify.annotations.Nullable;

/**
 * What the ticket knows and the reader compares the text with. Everything may be empty.
 *
 * @param firstName what to call the customer, which an answer should open with
 * @param surname may not stand in a public answer
 * @param orderNumbers may not stand in a public answer
 * @param contacts mail addresses, phone numbers, street lines, IBANs: may not stand in a public answer
 * @param complaint the customer's message; one of its telling words should come back in the answer
 * @param agreed what was chosen for this complaint
 * @param sender who writes
 * @param earlier answers this customer was sent before, to whichever complaint, the newest first
 */
public record ReplyFacts(
        String firstName,
        String surname,
        Set<String> orderNumbers,
        List<String> contacts,
        String complaint,
        Agreed agreed,
        Sender sender,
        List<SentAnswer> earlier) {
    public static final ReplyFacts NONE = new ReplyFacts("", "", Set.of(), List.of(), "");

    public ReplyFacts {
        orderNumbers = Set.copyOf(orderNumbers);
        contacts = List.copyOf(contacts);
        earlier = List.copyOf(earlier);
    }

    public ReplyFacts(
            String firstName, String surname, Set<String> orderNumbers, List<String> contacts, String complaint) {
        this(firstName, surname, orderNumbers, contacts, complaint, Agreed.NOTHING, Sender.UNKNOWN, List.of());
    }

    public ReplyFacts with(Agreed chosen) {
        return new ReplyFacts(firstName, surname, orderNumbers, contacts, complaint, chosen, sender, earlier);
    }

    public ReplyFacts with(Sender writer) {
        return new ReplyFacts(firstName, surname, orderNumbers, contacts, complaint, agreed, writer, earlier);
    }

    /** @param sent answers this customer was sent before, to whichever complaint, the newest first */
    public ReplyFacts after(List<SentAnswer> sent) {
        return new ReplyFacts(firstName, surname, orderNumbers, contacts, complaint, agreed, sender, sent);
    }

    /**
     * What the owner chose for a complaint.
     *
     * @param amounts of the remedies and of the cashbacks that are open or paid
     * @param price what the piece was sold for
     * @param goodwillLimit the most that may be given freely without a reason
     */
    public record Agreed(
            Set<RemedyKind> remedies,
            Set<Basis> bases,
            List<Money> amounts,
            @Nullable Money price,
            @Nullable Money goodwillLimit) {
        public static final Agreed NOTHING = new Agreed(Set.of(), Set.of(), List.of(), null, null);

        public Agreed {
            remedies = Set.copyOf(remedies);
            bases = Set.copyOf(bases);
            amounts = List.copyOf(amounts);
        }
    }

    /**
     * The shop itself.
     *
     * @param name the owner's own, with which an answer is signed
     * @param contacts mail addresses of the shop, which may stand in a public answer
     */
    public record Sender(String name, List<String> contacts) {
        public static final Sender UNKNOWN = new Sender("", List.of());

        public Sender {
            contacts = List.copyOf(contacts);
        }
    }
}
