package nl.goedmaker.spelling;

import java.util.List;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.TypedName;

/** The words that the owner said are right, in each language apart. Each change is a step that can be taken back. */
public final class OwnWords {
    /** More is a dictionary. */
    static final int MOST = 5_000;

    private final OwnWordRepository repository;
    private final Journal journal;

    public OwnWords(OwnWordRepository repository, Journal journal) {
        this.repository = repository;
        this.journal = journal;
    }

    /** In the order of the alphabet. */
    public List<String> in(Language language) {
        return repository.in(language);
    }

    /**
     * Takes a word for right from now on, in any mix of capitals.
     *
     * @return whether it was not there yet
     * @throws Refusal when it is no single word of at most 60 letters, or there are too many
     */
    public boolean add(Language language, String typed) {
        String word = word(typed);
        return journal.change(Change.of("spelling.change.add", word), () -> {
            boolean isNew = repository.add(language, WrittenWord.key(word), word);
            if (isNew && repository.in(language).size() > MOST) {
                throw Refusal.no("spelling.tooMany", MOST);
            }
            return isNew;
        });
    }

    /** @throws Refusal when it is not there */
    public void remove(Language language, String typed) {
        String word = TypedName.of(typed);
        journal.change(Change.of("spelling.change.remove", word), () -> {
            if (!repository.remove(language, WrittenWord.key(word))) {
                throw Refusal.badInput("spelling.unknown", shortened(word), language.code());
            }
        });
    }

    private static String word(String typed) {
        String word = TypedName.of(typed);
        boolean isOne = WordScan.runs(word).equals(List.of(new WordScan.Run(0, word.length())));
        if (!isOne || WrittenWord.plain(word).isEmpty()) {
            throw Refusal.badInput("spelling.noWord", shortened(word), WrittenWord.LONGEST);
        }
        return word;
    }

    private static String shortened(String word) {
        int end = word.offsetByCodePoints(0, Math.min(40, word.codePointCount(0, word.length())));
        return end < word.length() ? word.substring(0, end) + "…" : word;
    }
}
