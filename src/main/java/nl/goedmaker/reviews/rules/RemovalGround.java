package nl.goedmaker.reviews.rules;

/** For what a platform takes a review away. Which of them a platform knows is in its rules. */
public enum RemovalGround {
    /** Against the law, or indecent. */
    INDECENT,
    PERSONAL_DATA,
    /** Wholly about an article, with nothing in it about the shop. */
    ONLY_PRODUCT,
    /** Provably deceitful. */
    FRAUDULENT,
    /** Provably about somebody else. */
    OTHER_SELLER,
    LINK,
    ADVERTISING,
    /** Nobody bought or lived through anything. */
    NO_EXPERIENCE,
    NO_CUSTOMER,
    INSULT,
    /** A fact that provably is not true. */
    UNTRUE,
    PRAISES_COMPETITOR,
    HEARSAY,
    /** By somebody who works for the shop or for a competitor. */
    INSIDER,
    /** A threat with a review. */
    EXTORTION,
    /** What a shop has no hand in: the post, a strike. */
    OUTSIDE_CONTROL,
    /** Abuse, with a reason in words of one's own. */
    ABUSE
}
