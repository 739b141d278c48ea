package nl.goedmaker.spelling.storage;

import static nl.goedmaker.storage.jooq.Tables.OWN_WORD;

import java.util.List;
import nl.goedmaker.spelling.OwnWordRepository;
import nl.goedmaker.storage.Database;
import nl.goedmaker.text.Language;

public final class JooqOwnWordRepository implements OwnWordRepository {
    private final Database database;

    public JooqOwnWordRepository(Database database) {
        this.database = database;
    }

    @Override
    public List<String> in(Language language) {
        return database.read(context -> context.select(OWN_WORD.WORD)
                .from(OWN_WORD)
                .where(OWN_WORD.LANGUAGE.eq(language.code()))
                .orderBy(OWN_WORD.WORD_KEY)
                .fetch(OWN_WORD.WORD));
    }

    @Override
    public boolean add(Language language, String key, String word) {
        return database.write(context -> context.insertInto(OWN_WORD)
                        .set(OWN_WORD.LANGUAGE, language.code())
                        .set(OWN_WORD.WORD_KEY, key)
                        .set(OWN_WORD.WORD, word)
                        .onConflictDoNothing()
                        .execute())
                > 0;
    }

    @Override
    public boolean remove(Language language, String key) {
        return database.write(context -> context.deleteFrom(OWN_WORD)
                        .where(OWN_WORD.LANGUAGE.eq(language.code()).and(OWN_WORD.WORD_KEY.eq(key)))
                        .execute())
                > 0;
    }
}
