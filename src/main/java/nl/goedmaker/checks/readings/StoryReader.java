package nl.goedmaker.checks.readings;

/** Recognises stories in what a customer wrote. */
@FunctionalInterface
public interface StoryReader {
    /** Worn once and then broken. */
    int WORN_ONCE = 1;
    /** Broken by itself. */
    int BROKE_BY_ITSELF = 2;

    /** Recognises nothing. */
    StoryReader NONE = text -> 0;

    /**
     * @param text the customer’s own part of a message
     * @return the sum of what it tells, 0 for nothing
     */
    int stories(String text);
}
