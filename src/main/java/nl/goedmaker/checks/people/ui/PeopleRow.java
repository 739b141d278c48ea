package nl.goedmaker.checks.people.ui;

/**
 * A line as the list tells it.
 *
 * @param one id of a customer
 * @param other id of the other
 * @param names of both
 * @param why what they have in common; or when and why the owner parted them
 */
public record PeopleRow(long one, long other, String names, String why, State state) {
    /** What follows from it. */
    public enum State {
        SAME_PERSON,
        CONNECTED,
        CUT
    }

    boolean isBetween(PeopleRow row) {
        return one == row.one && other == row.other;
    }
}
