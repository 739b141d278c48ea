package nl.goedmaker.replies;

/**
 * What came of the answers that began with a template. Only those count of which it is known: the complaint is closed, or the
 * customer wrote again.
 *
 * @param used answers whose outcome is known
 * @param solvedWithoutAnotherMail of those, after how many the customer did not write again and the complaint was closed
 */
public record TemplateOutcome(int used, int solvedWithoutAnotherMail) {
    public static final TemplateOutcome NONE = new TemplateOutcome(0, 0);
}
