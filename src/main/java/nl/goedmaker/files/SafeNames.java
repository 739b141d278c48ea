package nl.goedmaker.files;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files that came from outside, made safe for every system, each used once. */
public final class SafeNames {
    private static final int LONGEST = 100;
    /** Names that are devices on Windows, also with an extension. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|clock\\$)(\\..*)?");

    private final String nameless;
    private final Set<String> taken = new HashSet<>();

    /** @param nameless what a file is called of whose name nothing is left */
    public SafeNames(String nameless) {
        this.nameless = nameless;
    }

    /** A name without folders, controls, hidden direction marks or signs that a system keeps for itself; numbered when taken. */
    public String next(String given) {
        String clean = clean(given, nameless, LONGEST);
        int dot = clean.lastIndexOf('.');
        String stem = dot > 0 ? clean.substring(0, dot) : clean;
        String end = dot > 0 ? clean.substring(dot) : "";
        String name = clean;
        // systems that ignore case would write one over the other
        for (int i = 2; !taken.add(key(name)); i++) {
            name = stem + " (" + i + ")" + end;
        }
        return name;
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /**
     * The same name without numbering.
     *
     * @param nameless what a file is called of whose name nothing is left
     * @param longest in characters; what the name ends in stays
     */
    public static String clean(String given, String nameless, int longest) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String clean = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\u2028\\u2029]", "")
                .replaceAll("[<>:\"|?*]", "-")
                .replaceAll("^[.\\s]+", "")
                .replaceAll("[.\\s]+$", "");
        clean = shortened(clean, longest);
        if (clean.isEmpty()) {
            return nameless;
        }
        return DEVICE.matcher(clean).matches() ? "_" + clean : clean;
    }

    private static String shortened(String name, int longest) {
        if (name.codePointCount(0, name.length()) <= longest) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String end = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, longest - end.length()))
                        .stripTrailing()
                + end;
    }
}
