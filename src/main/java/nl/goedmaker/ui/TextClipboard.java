package nl.goedmaker.ui;

import java.util.function.Consumer;

/** Where text goes that is to be pasted elsewhere. */
@FunctionalInterface
public interface TextClipboard extends Consumer<String> {
    /**
     * One copy in two forms: whoever pastes gets the one that fits the place.
     *
     * @param html the same text with its paragraphs and links
     */
    default void accept(String plain, String html) {
        accept(plain);
    }
}
