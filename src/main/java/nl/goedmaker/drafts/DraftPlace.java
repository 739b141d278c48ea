package nl.goedmaker.drafts;

/**
 * Where something is typed.
 *
 * @param about id of the complaint, review or template; 0 for one that is not there yet
 */
public record DraftPlace(Kind kind, long about) {
    /** The screens on which words wait to be kept. */
    public enum Kind {
        TICKET,
        NEW_TICKET,
        REVIEW,
        NEW_REVIEW,
        /** A template of the owner's. */
        TEMPLATE
    }

    public static final DraftPlace NEW_TICKET = new DraftPlace(Kind.NEW_TICKET, 0);
    public static final DraftPlace NEW_REVIEW = new DraftPlace(Kind.NEW_REVIEW, 0);
    public static final DraftPlace NEW_TEMPLATE = new DraftPlace(Kind.TEMPLATE, 0);

    public static DraftPlace ticket(long id) {
        return new DraftPlace(Kind.TICKET, id);
    }

    public static DraftPlace review(long id) {
        return new DraftPlace(Kind.REVIEW, id);
    }

    public static DraftPlace template(long id) {
        return new DraftPlace(Kind.TEMPLATE, id);
    }
}
