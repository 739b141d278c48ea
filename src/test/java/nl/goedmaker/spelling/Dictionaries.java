package nl.goedmaker.spelling;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.goedmaker.text.Language;

/** The real dictionaries, each read once for all tests. */
final class Dictionaries {
    private static final Map<Language, WordList> LISTS = new ConcurrentHashMap<>();

    private Dictionaries() {}

    static Spelling spelling(Language language, String... own) {
        return new Spelling(language, LISTS.computeIfAbsent(language, WordList::read), List.of(own));
    }
}
