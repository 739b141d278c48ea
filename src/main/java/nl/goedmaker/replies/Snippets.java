package nl.goedmaker.replies;

import java.util.Optional;

/** The texts of one language that several templates share, by the name in {@code {snippet greeting}}. */
@FunctionalInterface
public interface Snippets {
    /** None at all. */
    Snippets NONE = name -> Optional.empty();

    Optional<String> find(String name);
}
