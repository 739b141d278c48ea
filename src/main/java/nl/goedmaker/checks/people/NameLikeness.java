package nl.goedmaker.checks.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether two names can be those of one person: the same surname, and first names or initials that do not contradict each other.
 * A surname alone is that of a whole family, so it is like none.
 */
public final class NameLikeness {
    private static final Set<String> TITLES = Set.of(
            "dhr", "hr", "heer", "mevr", "mw", "mevrouw", "meneer", "mr", "mrs", "ms", "miss", "herr", "frau", "dr",
            "drs", "ir", "ing", "prof", "mme", "mlle", "jr", "sr");
    /** Between a first name and a surname; often left out where names are sorted. */
    private static final Set<String> PARTICLES = Set.of(
            "de", "den", "der", "van", "von", "zu", "zum", "zur", "het", "t", "ter", "ten", "te", "in", "op", "la",
            "le", "du", "des", "del", "della", "di", "da", "dos", "el", "al", "y", "und", "en");
    /** Several people under one name. */
    private static final Set<String> TOGETHER = Set.of("fam", "familie", "family", "familia");

    private NameLikeness() {}

    private record Parts(List<String> given, String surname) {}

    /** Whether both have one surname, whatever their first names: those of a family. */
    public static boolean areOfOneFamily(String one, String other) {
        String surname = parts(one).surname();
        return !surname.isEmpty() && surname.equals(parts(other).surname());
    }

    static boolean alike(String one, String other) {
        Parts a = parts(one);
        Parts b = parts(other);
        return !a.surname().isEmpty()
                && a.surname().equals(b.surname())
                && !a.given().isEmpty()
                && !b.given().isEmpty()
                && IntStream.range(0, Math.min(a.given().size(), b.given().size()))
                        .allMatch(i -> agree(a.given().get(i), b.given().get(i)));
    }

    /** An initial agrees with every name that begins with it; two whole names only with each other. */
    private static boolean agree(String one, String other) {
        return one.length() == 1 || other.length() == 1 ? one.charAt(0) == other.charAt(0) : one.equals(other);
    }

    private static Parts parts(String name) {
        String folded = Letters.foldGerman(name).replaceAll("\\s*[-–]\\s*", "-");
        int comma = folded.indexOf(',');
        // “Wit, Sanne de”: as lists are sorted
        String turned = comma > 0 ? folded.substring(comma + 1) + " " + folded.substring(0, comma) : folded;
        List<String> words = new ArrayList<>();
        boolean together = false;
        for (String word : onePerDoubleSurname(turned).split("\\s+")) {
            String dense = Letters.dense(word);
            together |= TOGETHER.contains(dense) || word.equals("&");
            if (isInitials(word)) {
                // “S.M.” are two
                dense.codePoints().forEach(letter -> words.add(Character.toString(letter)));
            } else if (!dense.isEmpty() && !TITLES.contains(dense) && !PARTICLES.contains(dense)) {
                words.add(dense);
            }
        }
        if (words.isEmpty() || together || words.getLast().length() < 2) {
            return new Parts(List.of(), "");
        }
        return new Parts(words.subList(0, words.size() - 1), words.getLast());
    }

    /** “Jansen-de Wit” is another surname than either half. */
    private static String onePerDoubleSurname(String name) {
        String[] words = name.strip().split("\\s+");
        int twofold = IntStream.range(1, words.length)
                .filter(i -> words[i].contains("-"))
                .findFirst()
                .orElse(words.length);
        return twofold == words.length
                ? name
                : String.join(" ", Arrays.copyOf(words, twofold)) + " "
                        + String.join("-", Arrays.copyOfRange(words, twofold, words.length));
    }

    private static boolean isInitials(String word) {
        return word.contains(".") && Arrays.stream(word.split("\\.")).allMatch(part -> part.length() == 1);
    }
}
