package nl.goedmaker.reviews.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.goedmaker.search.PlainWords;

/** A name as platforms show it: often a first name or an initial alone. Marks and capitals do not matter. */
public final class AuthorName {
    /** Words that many names share. */
    private static final Set<String> PARTICLES = Set.of(
            "de", "den", "der", "het", "van", "von", "vom", "zu", "zum", "zur", "ten", "ter", "te", "la", "le", "du",
            "di", "da", "dos", "el", "al", "en", "und", "and", "mevrouw", "meneer", "mevr", "dhr", "mw", "frau", "herr",
            "mrs", "mr", "ms");
    /** What platforms write instead of a name. */
    private static final Set<String> NOBODY = Set.of(
            "anoniem",
            "anonymous",
            "anonym",
            "klant",
            "customer",
            "kunde",
            "kundin",
            "gebruiker",
            "user",
            "nutzer",
            "koper",
            "buyer",
            "kaufer",
            "google",
            "amazon",
            "etsy",
            "bol",
            "kiyoh",
            "trustpilot",
            "onbekend",
            "unknown");

    private final List<String> names = new ArrayList<>();
    private final List<String> initials = new ArrayList<>();
    /** Whether it begins with an initial. */
    private final boolean isShort;

    private AuthorName(String written) {
        for (String word : PlainWords.of(written)) {
            String letters = withoutDigits(word);
            if (letters.codePointCount(0, letters.length()) == 1) {
                initials.add(letters);
            } else if (!letters.isEmpty() && !PARTICLES.contains(letters)) {
                names.add(letters);
            }
        }
        if (names.stream().anyMatch(NOBODY::contains)) {
            names.clear();
            initials.clear();
        }
        isShort = !initials.isEmpty()
                && PlainWords.of(written).stream()
                        .map(AuthorName::withoutDigits)
                        .findFirst()
                        .filter(initials.getFirst()::equals)
                        .isPresent();
    }

    public static AuthorName of(String written) {
        return new AuthorName(written);
    }

    /** {@code sanne83} is Sanne. */
    private static String withoutDigits(String word) {
        int end = word.length();
        while (end > 0 && Character.isDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }

    /** The words that are more than an initial; empty when there is no name to look for. */
    public List<String> words() {
        return List.copyOf(names);
    }

    /** How much of it is the name of a customer. */
    public Fit fits(String customer) {
        AuthorName theirs = of(customer);
        List<String> left = new ArrayList<>(theirs.names);
        if (names.isEmpty() || !names.stream().allMatch(left::remove) || !initialsFit(left, theirs.initials)) {
            return Fit.NONE;
        }
        if (names.size() > 1) {
            return Fit.FULL;
        }
        boolean isFirst = !theirs.isShort && theirs.names.getFirst().equals(names.getFirst());
        if (!initials.isEmpty()) {
            return isFirst ? Fit.FIRST_NAME_AND_INITIAL : Fit.INITIAL_AND_SURNAME;
        }
        return isFirst ? Fit.FIRST_NAME : Fit.SURNAME;
    }

    /** A first name is the initial of nobody's other first names: each letter needs a word, or an initial, of its own. */
    private boolean initialsFit(List<String> left, List<String> theirs) {
        List<String> free = new ArrayList<>(left);
        free.addAll(theirs);
        for (String initial : initials) {
            String found = free.stream()
                    .filter(word -> word.startsWith(initial))
                    .findFirst()
                    .orElse(null);
            if (found == null) {
                return false;
            }
            free.remove(found);
        }
        return true;
    }

    /** The weakest first. */
    public enum Fit {
        NONE,
        FIRST_NAME,
        SURNAME,
        FIRST_NAME_AND_INITIAL,
        INITIAL_AND_SURNAME,
        FULL
    }
}
