package nl.goedmaker.reviews.request;

import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;

/** The words in which a customer is asked: neutral, and with nothing of money in them. */
public final class RequestText {
    private RequestText() {}

    /**
     * @param name of the customer; blank when nobody knows it
     * @param owner how the owner signs
     */
    public static String in(Language language, String name, String owner) {
        Texts texts = Texts.in(language);
        String greeting = name.isBlank()
                ? texts.get("reviews.request.greeting.nobody")
                : texts.get("reviews.request.greeting", name);
        return greeting + "\n\n" + texts.get("reviews.request.body") + "\n\n"
                + texts.get("reviews.request.regards", owner);
    }
}
