package nl.goedmaker.cashback;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells what people write in place of a name: {@code weet ik niet}, {@code see below}, {@code mein Mann}. */
final class NoName {
    /** Words that no account holder is called, in Dutch, English and German. */
    private static final Set<String> WORDS = Set.of(
            // Dutch
            "mijn",
            "mijzelf",
            "mezelf",
            "ik",
            "ikzelf",
            "weet",
            "niet",
            "geen",
            "zie",
            "onder",
            "boven",
            "hieronder",
            "hierboven",
            "bovenstaand",
            "bovenstaande",
            "onderstaand",
            "onderstaande",
            "zelfde",
            "dezelfde",
            "hetzelfde",
            "idem",
            "onbekend",
            "bekend",
            "graag",
            "invullen",
            "vul",
            "onze",
            "ons",
            "uw",
            "jouw",
            "jullie",
            "zijn",
            "haar",
            "staat",
            "handtekening",
            "ondertekening",
            "afzender",
            "klant",
            "rekeninghouder",
            "rekening",
            "bankpas",
            "nvt",
            "n.v.t.",
            "n.v.t",
            "is",
            "verkeerd",
            "volgt",
            "zoals",
            "moeder",
            "vader",
            "dochter",
            "echtgenoot",
            "echtgenote",
            "vriend",
            "vriendin",
            "partner",
            // English
            "my",
            "myself",
            "not",
            "don't",
            "don’t",
            "know",
            "unknown",
            "signature",
            "above",
            "below",
            "same",
            "please",
            "fill",
            "the",
            "customer",
            "your",
            "our",
            "husband",
            "wife",
            "mother",
            "father",
            "account",
            "n/a",
            "none",
            "wrong",
            // German
            "mein",
            "meine",
            "meiner",
            "meines",
            "meinem",
            "meinen",
            "ich",
            "weiß",
            "weiss",
            "nicht",
            "siehe",
            "unterschrift",
            "oben",
            "unten",
            "gleiche",
            "gleicher",
            "dieselbe",
            "derselbe",
            "unbekannt",
            "bitte",
            "ausfüllen",
            "eintragen",
            "kundin",
            "kunde",
            "unser",
            "unsere",
            "ihr",
            "ihre",
            "keine",
            "kein",
            "konto",
            "mutter",
            "vater");

    private NoName() {}

    /**
     * Whether the words say something else than a name. One of them in small letters does, or two, or one alone: {@code Weiss}
     * and {@code Ihr} are surnames too.
     */
    static boolean isSaid(String text) {
        List<String> words = Arrays.asList(text.split("[ ,:;!?]+"));
        long said = words.stream().filter(NoName::isNone).count();
        boolean small = words.stream().anyMatch(word -> isNone(word) && Character.isLowerCase(word.codePointAt(0)));
        return small || said >= 2 || (said == 1 && words.size() == 1);
    }

    private static boolean isNone(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
