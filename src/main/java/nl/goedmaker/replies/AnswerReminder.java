package nl.goedmaker.replies;

import nl.goedmaker.text.Refusal;

/**
 * Whether the owner wants to be told when a customer does not answer.
 *
 * @param isOn as it was chosen the last time
 * @param days days of the calendar; it is told on the morning of the first working day from then on
 */
public record AnswerReminder(boolean isOn, int days) {
    public static final AnswerReminder STANDARD = new AnswerReminder(false, 5);
    public static final int LONGEST = 60;

    /** @throws Refusal when it is not between 1 and 60 days */
    public AnswerReminder {
        if (days < 1 || days > LONGEST) {
            throw Refusal.badInput("replies.remind.range", LONGEST);
        }
    }

    /** As a sending takes it: 0 for not. */
    public int daysOrNone() {
        return isOn ? days : 0;
    }

    String kept() {
        return (isOn ? "on " : "off ") + days;
    }

    /** What was kept, or the standard where that cannot be read. */
    static AnswerReminder read(String kept) {
        String[] parts = kept.split(" ", 2);
        try {
            return new AnswerReminder(parts[0].equals("on"), Integer.parseInt(parts[parts.length - 1]));
        } catch (NumberFormatException | Refusal e) {
            return STANDARD;
        }
    }
}
