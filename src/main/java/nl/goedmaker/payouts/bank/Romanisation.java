package nl.goedmaker.payouts.bank;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Latin letters for the letters of Europe: accents fall away, Greek by ELOT 743, Cyrillic by the Bulgarian and Ukrainian laws and
 * the Serbian and Macedonian Latin alphabets, punctuation by the table of EPC217-08.
 */
final class Romanisation {
    private static final Map<Integer, String> TABLE = new HashMap<>();

    static {
        add("ß ss ẞ SS Æ AE æ ae Œ OE œ oe Ø O ø o Ł L ł l Đ D đ d Ð D ð d Þ TH þ th Ħ H ħ h Ŧ T ŧ t ı i ĸ k Ŋ N ŋ"
                + " n Ə A ə a");
        add("! . \" . # . $ . % . & + * . ; , < . = . > . @ . [ ( \\ / ] ) ^ . _ - ` ' { ( | / } ) ~ - € E £ L § ."
                + " ¿ ? ¡ .");
        add("‘ ' ’ ' ‚ , ‛ ' “ ' ” ' „ ' « ' » ' ‹ ' › ' ´ ' ʼ ' ʹ ' ′ ' ″ ' ‐ - ‑ - ‒ - – - — - ― - − - • . · . ×"
                + " x ÷ : ⁄ / ° .");
        addBothCases(
                "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s τ t υ y φ f χ ch ψ ps ω o");
        add("ς s");
        addBothCases(
                "а a б b в v г g д d е e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш"
                        + " sh");
        addBothCases(
                "щ sht ъ a ы y э e ю yu я ya ё yo і i ї yi є ye ґ g ђ dj ј j љ lj њ nj ћ c џ dz ѓ gj ѕ dz ќ kj ў u");
        TABLE.put((int) 'ь', "");
        TABLE.put((int) 'Ь', "");
    }

    private Romanisation() {}

    private static void add(String pairs) {
        String[] parts = pairs.split(" ");
        for (int i = 0; i < parts.length; i += 2) {
            TABLE.put(parts[i].codePointAt(0), parts[i + 1]);
        }
    }

    private static void addBothCases(String pairs) {
        add(pairs);
        add(pairs.toUpperCase(Locale.ROOT));
    }

    /**
     * The Latin letters for one symbol as a reader sees it, with its accents.
     *
     * @param text the text around it, which decides about capitals and the Greek pairs
     * @param end where the symbol ends in that text
     * @return null when nothing stands for it; empty when it is not written, such as a soft sign
     */
    static @Nullable String of(String symbol, String text, int end) {
        String pair = greekPair(symbol, text, end);
        if (pair != null) {
            return pair;
        }
        StringBuilder latin = new StringBuilder();
        String composed = Normalizer.normalize(symbol, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i += Character.charCount(composed.codePointAt(i))) {
            String part = ofCodePoint(composed.codePointAt(i));
            if (part == null) {
                return null;
            }
            latin.append(part);
        }
        boolean followedBySmall = end < text.length() && Character.isLowerCase(text.codePointAt(end));
        boolean twoLettersOfOtherScript = latin.length() > 1 && symbol.codePointAt(0) >= 0x370;
        return twoLettersOfOtherScript && followedBySmall && Character.isUpperCase(symbol.codePointAt(0))
                ? latin.charAt(0) + latin.substring(1).toLowerCase(Locale.ROOT)
                : latin.toString();
    }

    /** A letter of the Greek pairs ου (ou), αυ ευ ηυ (v, or f before a hard sound) and γγ γξ γχ (n before the second). */
    private static @Nullable String greekPair(String symbol, String text, int end) {
        int before = end - symbol.length() - 1;
        char previous = before >= 0 ? Character.toLowerCase(text.charAt(before)) : ' ';
        char next = end < text.length() ? Character.toLowerCase(text.charAt(end)) : ' ';
        return switch (symbol) {
            case "υ", "ύ" -> secondOfVowelPair(previous, next);
            case "Υ", "Ύ" -> {
                String small = secondOfVowelPair(previous, next);
                yield small == null ? null : small.toUpperCase(Locale.ROOT);
            }
            case "γ" -> next == 'γ' || next == 'ξ' || next == 'χ' ? "n" : null;
            case "Γ" -> next == 'γ' || next == 'ξ' || next == 'χ' ? "N" : null;
            default -> null;
        };
    }

    private static @Nullable String secondOfVowelPair(char previous, char next) {
        return switch (previous) {
            case 'ο' -> "u";
            case 'α', 'ε', 'η' -> "θκξπσςτφχψ ".indexOf(next) >= 0 ? "f" : "v";
            default -> null;
        };
    }

    private static @Nullable String ofCodePoint(int point) {
        if (point < 0x80 && (Character.isLetterOrDigit(point) || "/-?:().,'+ ".indexOf(point) >= 0)) {
            return Character.toString(point);
        }
        String known = TABLE.get(point);
        if (known != null) {
            return known;
        }
        if (Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point)) {
            return " ";
        }
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return "";
        }
        String apart = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
        if (apart.codePointAt(0) == point) {
            return null;
        }
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < apart.length(); i += Character.charCount(apart.codePointAt(i))) {
            String part = ofCodePoint(apart.codePointAt(i));
            if (part == null) {
                return null;
            }
            latin.append(part);
        }
        return latin.toString();
    }
}
