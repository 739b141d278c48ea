package nl.goedmaker.spelling;

import java.util.List;
import nl.goedmaker.text.Language;

/** Where own words are kept. */
public interface OwnWordRepository {
    /** In the order of their keys. */
    List<String> in(Language language);

    /** @return whether it was not there yet */
    boolean add(Language language, String key, String word);

    /** @return whether it was there */
    boolean remove(Language language, String key);
}
