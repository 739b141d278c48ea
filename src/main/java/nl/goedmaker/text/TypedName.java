package nl.goedmaker.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A name as somebody typed it, as it is kept: what looks the same is the same. */
public final class TypedName {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    /** Characters that nobody sees; the one that joins emoji stays. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}&&[^\\x{200D}]]+");

    private static final Pattern NOTHING_SEEN = Pattern.compile("[\\s\\p{Cf}\\p{M}]*");

    private TypedName() {}

    /** Composed (NFC), on one line, without what nobody sees; empty when nothing else is left. */
    public static String of(String typed) {
        String composed = Normalizer.normalize(UNSEEN.matcher(typed).replaceAll(""), Normalizer.Form.NFC);
        String clean = SPACES.matcher(composed).replaceAll(" ").strip();
        return NOTHING_SEEN.matcher(clean).matches() ? "" : clean;
    }
}
