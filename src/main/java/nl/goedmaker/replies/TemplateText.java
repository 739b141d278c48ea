package nl.goedmaker.replies;

import java.util.Locale;
import java.util.Set;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.TypedName;
import nl.goedmaker.tickets.TicketType;
import org.jspecify.annotations.Nullable;

/**
 * What the owner writes as a template of their own.
 *
 * @param name what the list shows; one name once in each language
 * @param type the kind of complaint it is for; {@code null} for any
 * @param subject subject line of a mail, with the same places to fill in as the text; may be blank
 * @param body the text, with {@link Placeholder places to fill in}
 */
public record TemplateText(
        String name, Language language, @Nullable TicketType type, TemplateUse use, String subject, String body) {
    /** Characters of a name. */
    public static final int LONGEST_NAME = 60;

    /** Characters of a subject line. */
    public static final int LONGEST_SUBJECT = 200;

    /** Characters of a text: some five pages. */
    public static final int LONGEST_BODY = 10_000;

    /** What may not stand below a review, where everybody reads it: it is about one order or one person, or about money. */
    private static final Set<Placeholder> NOT_PUBLIC = Set.of(
            Placeholder.CUSTOMER_NAME,
            Placeholder.OWN_QUOTE,
            Placeholder.ORDER_NUMBER,
            Placeholder.REMEDY_AMOUNT,
            Placeholder.CASHBACK_AMOUNT,
            Placeholder.CASHBACK_CODE,
            Placeholder.CASHBACK_VALID_UNTIL);

    /**
     * As it is kept: the name and the subject on one line, the text without what cannot be seen.
     *
     * @throws Refusal when the name or the text is blank, something is too long, a place to fill in or a condition does not
     *     exist, or an {@code {if}} has no {@code {end}}; the place of a mistake is in the sentence. Whether the shared texts it
     *     names are there is not looked at
     */
    TemplateText usable() {
        String cleanName = TypedName.of(name);
        String cleanSubject = TypedName.of(subject);
        String cleanBody = clean(body);
        if (cleanName.isEmpty()
                || length(cleanName) > LONGEST_NAME
                || cleanName.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.badInput("replies.own.badName", LONGEST_NAME);
        }
        if (length(cleanSubject) > LONGEST_SUBJECT) {
            throw Refusal.badInput("replies.own.longSubject", LONGEST_SUBJECT);
        }
        if (cleanBody.isBlank()) {
            throw Refusal.badInput("replies.own.noText");
        }
        if (length(cleanBody) > LONGEST_BODY) {
            throw Refusal.badInput("replies.own.longText", length(cleanBody), LONGEST_BODY);
        }
        new TemplateGrammar(Sentence.of("replies.own.part.subject"), use).check(cleanSubject);
        new TemplateGrammar(Sentence.of("replies.own.part.text"), use).check(cleanBody);
        return new TemplateText(cleanName, language, type, use, cleanSubject, cleanBody);
    }

    /** Whether a place to fill in may stand in what is read by these. */
    static boolean allows(TemplateUse use, Placeholder placeholder) {
        return use != TemplateUse.PUBLIC || !NOT_PUBLIC.contains(placeholder);
    }

    /** What two names are compared by: capitals do not make them different. */
    public String nameKey() {
        return key(name);
    }

    /** What a name is found by. */
    static String key(String name) {
        return TypedName.of(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static String clean(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return lines.replaceAll("[\\p{Cc}\\p{Co}\\p{Cn}\\p{Cs}&&[^\\n\\t]]", "").strip();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
