package nl.goedmaker.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the program in one language: every feature's {@code texts_xx.properties}, joined. Patterns follow
 * {@link MessageFormat}; plurals use its {@code choice} form. Arguments that are {@link Displayed} are shown the way the
 * language writes them.
 */
public final class Texts {
    /** The features that bring texts of their own; each has {@code /nl/goedmaker/<feature>/texts_xx.properties}. */
    public static final List<String> FEATURES = List.of(
            "app",
            "attachments",
            "cashback",
            "checks",
            "cli",
            "customers",
            "dossiers",
            "files",
            "intake",
            "law",
            "money",
            "payouts",
            "replies",
            "reviews",
            "search",
            "settings",
            "spelling",
            "storage",
            "tickets",
            "insights",
            "ui");

    private final Language language;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Texts(Language language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    public static Texts in(Language language) {
        Map<String, String> patterns = new ConcurrentHashMap<>();
        for (String feature : FEATURES) {
            String name = "/nl/goedmaker/" + feature + "/texts_" + language.code() + ".properties";
            try (InputStream in = Texts.class.getResourceAsStream(name)) {
                if (in == null) {
                    continue;
                }
                Properties properties = new Properties();
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                properties.forEach((key, value) -> patterns.put((String) key, (String) value));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Texts(language, patterns);
    }

    public Language language() {
        return language;
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** The text of a key with its placeholders filled in; the key itself when there is no such text. */
    public String get(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            return key;
        }
        if (arguments.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        MessageFormat format = formats.computeIfAbsent(key, k -> new MessageFormat(pattern, language.locale()));
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = shown(arguments[i]);
        }
        synchronized (format) {
            return format.format(shown);
        }
    }

    public String get(Sentence sentence) {
        return get(sentence.key(), sentence.arguments().toArray());
    }

    private Object shown(Object argument) {
        // no switch: it would be made at every start, as the start-up cache holds none
        if (argument instanceof Displayed value) {
            return value.display(language);
        }
        if (argument instanceof Sentence inner) {
            return get(inner);
        }
        return argument instanceof LocalDate day ? Dates.day(day, language) : argument;
    }

    /** The same texts for FXML, whose {@code %key} wants a resource bundle. */
    public ResourceBundle bundle() {
        return new ResourceBundle() {
            @Override
            protected @Nullable Object handleGetObject(String key) {
                return has(key) ? get(key) : null;
            }

            /** Asked for every {@code %key}; by itself the bundle would first gather all of them. */
            @Override
            public boolean containsKey(String key) {
                return has(key);
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(patterns.keySet());
            }
        };
    }
}
