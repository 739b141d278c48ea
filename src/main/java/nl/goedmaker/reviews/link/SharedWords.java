package nl.goedmaker.reviews.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.goedmaker.search.PlainWords;

/** What two texts have in common, in telling words: long ones that are about a piece or what happened to it. */
final class SharedWords {
    private static final int TELLING = 5;
    /** Long words that stand in any complaint or review. */
    private static final Set<String> COMMON = Set.of(
            "armband",
            "ketting",
            "oorbel",
            "oorbellen",
            "sieraad",
            "sieraden",
            "bestelling",
            "besteld",
            "bestellen",
            "ontvangen",
            "pakket",
            "winkel",
            "webshop",
            "klant",
            "klacht",
            "review",
            "antwoord",
            "graag",
            "jammer",
            "helaas",
            "echter",
            "omdat",
            "zonder",
            "alleen",
            "binnen",
            "weken",
            "dagen",
            "maanden",
            "groet",
            "groeten",
            "alvast",
            "bedankt",
            "vriendelijke",
            "hebben",
            "worden",
            "wordt",
            "werden",
            "mooie",
            "mooi",
            "kwaliteit",
            "product",
            "service",
            "order",
            "ordered",
            "received",
            "would",
            "could",
            "because",
            "there",
            "their",
            "about",
            "after",
            "again",
            "thanks",
            "please",
            "regards",
            "really",
            "quality",
            "bestellung",
            "bestellt",
            "erhalten",
            "leider",
            "wurde",
            "haben",
            "einen",
            "einem",
            "einer",
            "meine",
            "nicht",
            "nachdem",
            "freundlichen",
            "grussen",
            "gekocht",
            "gekregen",
            "gedragen",
            "kapot",
            "gebroken",
            "contact",
            "terug",
            "verder",
            "eigenlijk",
            "altijd",
            "nooit");

    private SharedWords() {}

    /** The telling words of a text, each once, the longest first. */
    static List<String> telling(String text) {
        Set<String> telling = new LinkedHashSet<>();
        for (String word : PlainWords.of(text)) {
            if (word.length() >= TELLING
                    && !COMMON.contains(word)
                    && word.codePoints().allMatch(Character::isLetter)) {
                telling.add(word);
            }
        }
        List<String> words = new ArrayList<>(telling);
        words.sort(Comparator.comparingInt(String::length).reversed());
        return words;
    }

    /** @param telling of the one text */
    static List<String> in(List<String> telling, String other) {
        Set<String> words = new HashSet<>(PlainWords.of(other));
        return telling.stream().filter(words::contains).toList();
    }
}
