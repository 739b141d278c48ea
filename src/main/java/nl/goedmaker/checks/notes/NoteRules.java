package nl.goedmaker.checks.notes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.goedmaker.checks.notes.NoteFinding.Kind;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.phrases.PhraseBook;
import nl.goedmaker.text.phrases.PhraseBook.Hit;
import nl.goedmaker.text.phrases.Reading;

/**
 * Reads what the owner notes about a customer, in Dutch, German and English at once, for labels and for data that GDPR articles 9 and 10
 * protect. “No liar” is a label too. Left alone: the country or language of a delivery (“Duitse klant”), a hospital as an address, a
 * piece with a cross, what a customer calls the shop, the owner's own illness, and a surname behind a title (“mevrouw de Turk”). An
 * allergy to the metal is what such a complaint is about: a hint reminds her to note the metal and what the skin shows, and no more.
 */
public final class NoteRules {
    /** Nobody reads more of them. */
    private static final int MOST = 40;

    private static final int MOST_READ = 20_000;
    private static final PhraseBook BOOK = read();
    private static final Set<String> TITLES = Set.of(
            "meneer",
            "mevrouw",
            "mijnheer",
            "dhr",
            "mevr",
            "mw",
            "familie",
            "fam",
            "herr",
            "herrn",
            "frau",
            "mr",
            "mrs",
            "ms",
            "miss");
    private static final Set<String> PARTICLES = Set.of("de", "der", "den", "van");

    private NoteRules() {}

    private static PhraseBook read() {
        PhraseBook book = new PhraseBook();
        for (String list : List.of("label", "health", "origin", "belief", "other")) {
            book.read(lines("/nl/goedmaker/checks/notes/" + list + ".txt"), Map.of(), section -> true);
        }
        return book;
    }

    private static List<String> lines(String name) {
        try (InputStream in = NoteRules.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands out in a note, in the order of its text, each place once. No more than its first 20,000 characters are read. */
    public static List<NoteFinding> in(String note) {
        Reading reading = Reading.of(note.length() <= MOST_READ ? note : note.substring(0, MOST_READ));
        Map<String, List<Hit>> hits = BOOK.hits(reading.tokens());
        List<NoteFinding> all = new ArrayList<>();
        for (Hit hit : hits.getOrDefault("label", List.of())) {
            all.add(finding(Kind.LABEL, false, "checks.note.label", reading, hit));
        }
        for (Hit hit : hits.getOrDefault("health", List.of())) {
            all.add(finding(Kind.HEALTH, false, "checks.note.health", reading, hit));
        }
        for (Hit hit : hits.getOrDefault("allergy", List.of())) {
            all.add(finding(Kind.HEALTH, true, "checks.note.allergy", reading, hit));
        }
        for (Hit hit : hits.getOrDefault("origin", List.of())) {
            if (!isSurname(reading, hit)) {
                all.add(finding(Kind.ORIGIN, false, "checks.note.origin", reading, hit));
            }
        }
        for (Hit hit : hits.getOrDefault("belief", List.of())) {
            if (!isSurname(reading, hit)) {
                all.add(finding(Kind.BELIEF, false, "checks.note.belief", reading, hit));
            }
        }
        for (Hit hit : hits.getOrDefault("other", List.of())) {
            all.add(finding(Kind.OTHER_SPECIAL, false, "checks.note.other", reading, hit));
        }
        return eachPlaceOnce(all);
    }

    private static NoteFinding finding(Kind kind, boolean isHint, String key, Reading reading, Hit hit) {
        int start = reading.tokens().get(hit.first()).start();
        int end = reading.tokens().get(hit.last()).end();
        return new NoteFinding(
                kind,
                isHint,
                start,
                end,
                Sentence.of(key, reading.text().substring(start, end).replaceAll("\\s+", " ")));
    }

    /** A word with a capital behind a title, or behind a title and “de”. */
    private static boolean isSurname(Reading reading, Hit hit) {
        int at = hit.first();
        if (at == 0
                || hit.last() != at
                || !Character.isUpperCase(
                        reading.text().codePointAt(reading.tokens().get(at).start()))) {
            return false;
        }
        boolean isParticle = PARTICLES.contains(reading.tokens().get(at - 1).word());
        int title = isParticle ? at - 2 : at - 1;
        return title >= 0 && TITLES.contains(reading.tokens().get(title).word());
    }

    private static List<NoteFinding> eachPlaceOnce(List<NoteFinding> all) {
        List<NoteFinding> sorted = all.stream()
                .sorted(Comparator.comparingInt(NoteFinding::start)
                        .thenComparing(NoteFinding::isHint)
                        .thenComparing(Comparator.comparingInt(NoteFinding::end).reversed()))
                .toList();
        List<NoteFinding> once = new ArrayList<>();
        for (NoteFinding finding : sorted) {
            if (once.size() < MOST && (once.isEmpty() || once.getLast().end() <= finding.start())) {
                once.add(finding);
            }
        }
        return List.copyOf(once);
    }
}
