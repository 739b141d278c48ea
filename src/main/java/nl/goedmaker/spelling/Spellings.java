package nl.goedmaker.spelling;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;

/** The spelling of each language, read when it is first asked for: most shops answer in one or two. */
public final class Spellings {
    private final OwnWords own;
    private final Map<Language, WordList> lists = new ConcurrentHashMap<>();

    public Spellings(OwnWords own) {
        this.own = own;
    }

    /** Whether there is a dictionary: the German one may be taken away or replaced, because it has a licence of its own. */
    public boolean has(Language language) {
        return WordList.isThere(language);
    }

    /**
     * With the owner's own words as they are now. The first time takes up to a second, and each time reads the data file: not for
     * the thread of the screen.
     *
     * @throws Refusal when the language has no dictionary
     */
    public Spelling in(Language language) {
        return new Spelling(language, lists.computeIfAbsent(language, WordList::read), own.in(language));
    }
}
