package nl.goedmaker.replies;

import java.util.Map;

/**
 * How the owner wants an answer to go.
 *
 * @param overrides reasons for what would stop it
 * @param evenSo it goes now, although it reads as written in anger
 * @param remindAfter after how many days without an answer of the customer the owner is told; 0 for never
 */
public record SendOrder(Overrides overrides, boolean evenSo, int remindAfter) {
    /** Nothing is passed, nothing is planned. */
    public static final SendOrder PLAIN = new SendOrder(Overrides.NONE, false, 0);

    /** In spite of what would stop it. */
    public static SendOrder with(Map<ReplyRule, String> reasons) {
        return new SendOrder(new Overrides(reasons), false, 0);
    }

    public SendOrder with(Overrides reasons) {
        return new SendOrder(reasons, evenSo, remindAfter);
    }

    public SendOrder now() {
        return new SendOrder(overrides, true, remindAfter);
    }

    public SendOrder remindingAfter(int days) {
        return new SendOrder(overrides, evenSo, days);
    }
}
