package nl.goedmaker.checks.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.goedmaker.checks.Question;
import nl.goedmaker.checks.Statement;
import nl.goedmaker.checks.story.StoryReading;
import nl.goedmaker.law.LegalTerm;
import nl.goedmaker.reviews.survey.Share;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.TicketType;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is looked at for one complaint, as it was at one moment. Read once; signals see nothing else.
 *
 * @param failures complaints of other people about the same article, batch or supplier
 * @param sales what is known of how many were sold
 * @param past other complaints of the same person
 * @param orders orders of the same person
 * @param ties people who share an account or an address with this customer without being taken for the same person
 * @param payerDiffers whether the account that was given is another than the one the order was paid from; {@code null} when one of
 *     them is not known
 * @param texts messages of other people that are nearly the same
 * @param photos the same photo with another complaint
 * @param stories how often the “worn once” story was told in this shop
 * @param answers what was noted for each question, the oldest first
 * @param explained names of signals for which an innocent explanation was recorded
 * @param own references of the complaints that each of the owner’s own signals counts, by the name of the signal
 */
public record CaseFile(
        Complaint complaint,
        List<Failure> failures,
        Sales sales,
        List<PastComplaint> past,
        Orders orders,
        List<Tie> ties,
        @Nullable Boolean payerDiffers,
        List<LikeText> texts,
        List<LikePhoto> photos,
        Stories stories,
        Map<Question, List<Statement>> answers,
        List<Judged> reviews,
        Set<String> explained,
        Instant asOf,
        ZoneId zone,
        Map<String, List<String>> own) {
    public CaseFile {
        failures = List.copyOf(failures);
        past = List.copyOf(past);
        ties = List.copyOf(ties);
        texts = List.copyOf(texts);
        photos = List.copyOf(photos);
        answers = Map.copyOf(answers);
        reviews = List.copyOf(reviews);
        explained = Set.copyOf(explained);
        own = Map.copyOf(own);
    }

    /** Without signals of the owner’s own. */
    public CaseFile(
            Complaint complaint,
            List<Failure> failures,
            Sales sales,
            List<PastComplaint> past,
            Orders orders,
            List<Tie> ties,
            @Nullable Boolean payerDiffers,
            List<LikeText> texts,
            List<LikePhoto> photos,
            Stories stories,
            Map<Question, List<Statement>> answers,
            List<Judged> reviews,
            Set<String> explained,
            Instant asOf,
            ZoneId zone) {
        this(
                complaint,
                failures,
                sales,
                past,
                orders,
                ties,
                payerDiffers,
                texts,
                photos,
                stories,
                answers,
                reviews,
                explained,
                asOf,
                zone,
                Map.of());
    }

    /** The same with what the owner’s own signals count. */
    public CaseFile with(Map<String, List<String>> counted) {
        return new CaseFile(
                complaint,
                failures,
                sales,
                past,
                orders,
                ties,
                payerDiffers,
                texts,
                photos,
                stories,
                answers,
                reviews,
                explained,
                asOf,
                zone,
                counted);
    }

    /**
     * @param article its name, or its number; blank when it is not known
     * @param batch blank when it is not known
     * @param supplier blank when it is not known
     * @param term the legal terms; {@code null} while the day of delivery is not known
     */
    public record Complaint(
            String reference,
            TicketType type,
            Instant openedAt,
            @Nullable LocalDate orderedOn,
            @Nullable LegalTerm term,
            String article,
            String batch,
            String supplier,
            Instant firstReplyDue,
            @Nullable Instant firstRepliedAt,
            List<Message> messages,
            List<Photo> photos) {
        public Complaint {
            messages = List.copyOf(messages);
            photos = List.copyOf(photos);
        }

        public @Nullable LocalDate deliveredOn() {
            return term == null ? null : term.deliveredOn();
        }

        /** What the customer wrote, the oldest first. */
        public List<Message> received() {
            return messages.stream().filter(Message::isFromCustomer).toList();
        }
    }

    /** @param told what stories the customer tells in it; of what the shop wrote nothing is read */
    public record Message(Instant at, boolean isFromCustomer, String text, StoryReading told) {
        public static Message received(Instant at, String text) {
            return new Message(at, true, text, StoryReading.of(text));
        }

        public static Message sent(Instant at, String text) {
            return new Message(at, false, text, StoryReading.NOTHING);
        }
    }

    /**
     * A photo of the customer's; what the shop sent along with an answer is none.
     *
     * @param taken by the camera's own clock; {@code null} when the photo does not say, which says nothing
     */
    public record Photo(
            long attachment,
            String name,
            Instant addedAt,
            @Nullable LocalDateTime taken) {}

    /**
     * @param person customers that belong together have the same number here
     * @param type of that complaint
     * @param wasProduct whether it was closed as the product's fault
     */
    public record Failure(
            String reference,
            long person,
            TicketType type,
            Instant openedAt,
            boolean sameArticle,
            boolean sameBatch,
            boolean sameSupplier,
            boolean wasProduct) {}

    /**
     * @param sold how many of the article; 0 when orders without a complaint are not kept, so that it is not known
     * @param failed of those, with a complaint about how it was made
     * @param usual the share that fails over all articles, 0 to 1
     * @param supplierSold how many of all articles of the supplier; 0 when that is not known
     * @param usualOfType the share of everything sold that has a complaint of this type, 0 to 1
     */
    public record Sales(long sold, long failed, double usual, long supplierSold, double usualOfType) {
        public static final Sales UNKNOWN = new Sales(0, 0, 0);

        /** Of an article whose supplier is not known. */
        public Sales(long sold, long failed, double usual) {
            this(sold, failed, usual, 0, 0);
        }

        /** The same for all articles of the supplier and complaints of this type. */
        public Sales ofSupplier() {
            return new Sales(supplierSold, 0, usualOfType);
        }

        public boolean isKnown() {
            return sold > 0;
        }
    }

    /**
     * @param article its number; blank when it is not known
     * @param justified {@code null} while it is open
     * @param wasOurs whether it was closed as the fault of the product, the post or the packing
     * @param toldOfDoubt whether it was closed for a reason that says something was untrue: own damage that was not told, or the owner's own
     * @param admitted whether the customer told that it was their own doing
     */
    public record PastComplaint(
            String reference,
            TicketType type,
            String article,
            Instant openedAt,
            @Nullable Justified justified,
            boolean wasOurs,
            boolean toldOfDoubt,
            boolean admitted) {
        private static final Set<ReasonCode> OURS =
                Set.of(ReasonCode.PRODUCT_FAULT, ReasonCode.POST, ReasonCode.PACKING_MISTAKE, ReasonCode.SERVICE);
        /** Unjustified for a reason that says nothing about whether the story was true. */
        private static final Set<ReasonCode> INNOCENT =
                Set.of(ReasonCode.SIZE_OR_TASTE, ReasonCode.EXPECTATION, ReasonCode.NO_MORE_HEARD);

        /**
         * @param reason code of the reason it was closed for; blank while it is open
         * @param told what the customer wrote
         */
        public static PastComplaint of(
                String reference,
                TicketType type,
                String article,
                Instant openedAt,
                @Nullable Justified justified,
                String reason,
                StoryReading told) {
            boolean isOurs = OURS.stream().anyMatch(each -> each.code().equals(reason));
            boolean isInnocent = INNOCENT.stream().anyMatch(each -> each.code().equals(reason));
            return new PastComplaint(
                    reference,
                    type,
                    article,
                    openedAt,
                    justified,
                    isOurs,
                    !reason.isEmpty() && !isOurs && !isInnocent,
                    told.admitted() != null);
        }
    }

    /**
     * @param count how many are known, this one included
     * @param clean those that no complaint is about, the newest first
     */
    public record Orders(int count, List<Row.OfOrder> clean) {
        public Orders {
            clean = List.copyOf(clean);
        }
    }

    /**
     * @param reference of a complaint of theirs; blank when they have none
     * @param sharesBoth whether account and address are both the same, or the surname is: a household
     * @param likeName whether the surnames are alike
     */
    public record Tie(Kind kind, long customer, String reference, boolean sharesBoth, boolean likeName) {
        /** What is shared. */
        public enum Kind {
            ACCOUNT,
            ADDRESS
        }
    }

    /** @param likeness shared parts of all parts, 0 to 1 */
    public record LikeText(String reference, long customer, long mine, long theirs, double likeness) {}

    /** @param exact whether every bit is the same, not only the picture */
    public record LikePhoto(String reference, long customer, long mine, long theirs, boolean exact) {}

    /**
     * How often the “worn once” story was told.
     *
     * @param year how often in the year of this complaint, this one included
     * @param justified how many of the others turned out justified
     * @param closed how many of the others are closed with a judgement
     * @param article how often about this article, in two years
     * @param ofYear the other complaints of that year in which it was told, or as many of the newest as can be looked through
     * @param ofPerson earlier complaints of this person in which it was told and that did not turn out justified, one for each order
     */
    public record Stories(
            long year, long justified, long closed, long article, List<String> ofYear, List<String> ofPerson) {
        public static final Stories NONE = new Stories(0, 0, 0, 0, List.of(), List.of());

        /** Of complaints in general nine in ten are honest (domain facts: fraud is 9–15 % of returns). */
        private static final double AS_OTHERS = 0.8;

        /** Standard deviations: nine of ten times the truth is above the lower end. */
        private static final double Z = 1.281552;

        public Stories {
            ofYear = List.copyOf(ofYear);
            ofPerson = List.copyOf(ofPerson);
        }

        /**
         * Whether it surely was justified as often as complaints in general, so that in this shop it says nothing against anybody. A few
         * that were may have been chance.
         */
        public boolean areMostlyTrue() {
            return closed > 0 && new Share(justified, closed).lowest(Z) >= AS_OTHERS;
        }
    }

    /**
     * A review that belongs to the complaint.
     *
     * @param lowestOnEverything whether the whole and every part got the lowest grade
     */
    public record Judged(long review, Instant postedAt, boolean isLow, boolean lowestOnEverything) {}
}
