package nl.goedmaker.text;

import java.util.List;

/**
 * One sentence for a person: the key of a text in the bundles and what goes into it. The language is chosen where it is
 * shown, never where it is made.
 *
 * @param key key in a {@code texts_*.properties} bundle
 * @param arguments values for the placeholders, already in the form the pattern expects
 */
public record Sentence(String key, List<Object> arguments) {
    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }
}
