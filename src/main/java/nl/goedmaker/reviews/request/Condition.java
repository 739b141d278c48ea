package nl.goedmaker.reviews.request;

import nl.goedmaker.text.Sentence;

/** Something that has to be so before a customer may be asked, and whether it is. */
public record Condition(Kind kind, State state, Sentence sentence) {
    public enum Kind {
        /** The platform lets a shop ask at all. */
        ALLOWED,
        /** There was contact, through the channel the platform wants. */
        CONTACT,
        /** Nobody asked before, or not in vain just now. */
        ASKED,
        /** The customer can still change the review. */
        EDITABLE,
        SOLVED,
        /** No money is on its way to the same customer. */
        MONEY
    }

    /** From the lightest to the hardest. */
    public enum State {
        MET,
        /** The data does not show it; the owner may know better, and says why. */
        UNSEEN,
        /** Will be met by itself. */
        WAITS,
        /** Not to be mended. */
        NEVER
    }

    public boolean isMet() {
        return state == State.MET;
    }
}
