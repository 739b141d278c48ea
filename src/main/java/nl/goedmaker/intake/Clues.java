package nl.goedmaker.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.goedmaker.text.Language;

/** What the words of a mail point to: which order, which article, what is wrong, and the language they are in. */
record Clues(
        Optional<String> orderNumber, Optional<String> article, Optional<String> type, Optional<Language> language) {
    private static final Pattern ORDER = Pattern.compile(
            "\\b(?:order|bestelling|bestelnr|bestelnummer|ordernr|ordernummer|bestellung|bestellnr|bestellnummer|auftrag|auftragsnummer)["
                + " .:#]{0,4}(?:(?:met |mit |with )?(?:nummer|number|nr|no|num)\\b[ .:#]{0,4})?(?:is |was |met |van"
                + " )?#?([A-Z0-9][A-Z0-9-]{2,19})(?![A-Z0-9])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HASH = Pattern.compile("#(\\d{4,12})\\b");
    private static final Pattern ARTICLE =
            Pattern.compile("(?<![\\p{L}\\p{N}-])[A-Z]{2,5}-\\d{2,5}[A-Z]?(?![\\p{L}\\p{N}-])");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Parts of words that point to a kind of complaint; a longer one counts for more. */
    private static final Map<String, List<String>> SIGNS = Map.ofEntries(
            Map.entry(
                    "BREAK",
                    List.of(
                            "gebroken",
                            "kapot",
                            "brak",
                            "breuk",
                            "broke",
                            "snapped",
                            "fell apart",
                            "kaputt",
                            "gerissen",
                            "zerbroch",
                            "gebrochen",
                            "stuk gegaan",
                            "doormidden")),
            Map.entry("CLASP", List.of("sluiting", "slotje", "clasp", "verschluss", "karabiner", "sluit niet")),
            Map.entry(
                    "STONE_LOST",
                    List.of(
                            "steentje",
                            "steen ",
                            "steen.",
                            "steen,",
                            "zirkonia",
                            "stone",
                            "kristal",
                            "steinchen",
                            "stein ",
                            "stein.",
                            "pootjes")),
            Map.entry(
                    "DISCOLOURING",
                    List.of(
                            "verkleur",
                            "kleur",
                            "zwart uitgeslagen",
                            "groene vinger",
                            "dof geworden",
                            "discolo",
                            "tarnish",
                            "turned green",
                            "turned black",
                            "verfärb",
                            "angelaufen",
                            "farbe")),
            Map.entry(
                    "ALLERGY",
                    List.of(
                            "allerg",
                            "jeuk",
                            "uitslag",
                            "nikkel",
                            "nickel",
                            "rash",
                            "itch",
                            "ausschlag",
                            "juck",
                            "eczeem")),
            Map.entry(
                    "SIZE",
                    List.of(
                            "maat",
                            "te klein",
                            "te groot",
                            "past niet",
                            "too small",
                            "too big",
                            "too large",
                            "doesn't fit",
                            "does not fit",
                            "wrong size",
                            "zu klein",
                            "zu groß",
                            "passt nicht",
                            "größe")),
            Map.entry(
                    "WRONG_ITEM",
                    List.of(
                            "verkeerd",
                            "ander artikel",
                            "niet wat ik bestel",
                            "wrong item",
                            "wrong product",
                            "not what i ordered",
                            "falsch",
                            "nicht bestellt")),
            Map.entry(
                    "LATE",
                    List.of(
                            "te laat",
                            "nog steeds niet",
                            "nog niet ontvangen",
                            "nog niet binnen",
                            "waar blijft",
                            "too late",
                            "still waiting",
                            "not arrived",
                            "has not arrived",
                            "hasn't arrived",
                            "zu spät",
                            "noch nicht",
                            "immer noch")),
            Map.entry(
                    "LOST",
                    List.of(
                            "kwijt",
                            "zoekgeraakt",
                            "nooit aangekomen",
                            "niet aangekomen",
                            "nooit ontvangen",
                            "lost in",
                            "never arrived",
                            "went missing",
                            "verloren",
                            "nie angekommen",
                            "nicht angekommen")),
            Map.entry(
                    "DAMAGED_IN_POST",
                    List.of(
                            "beschadigd",
                            "geplet",
                            "gedeukt",
                            "damaged",
                            "crushed",
                            "dented",
                            "beschädigt",
                            "zerdrückt")),
            Map.entry(
                    "EMPTY_BOX",
                    List.of(
                            "leeg doosje",
                            "lege doos",
                            "doosje was leeg",
                            "doos was leeg",
                            "leeg pakje",
                            "empty box",
                            "box was empty",
                            "package was empty",
                            "leere schachtel",
                            "schachtel war leer",
                            "leeres paket")),
            Map.entry(
                    "PACKAGING",
                    List.of(
                            "verpakking",
                            "cadeaudoos",
                            "inpakpapier",
                            "packaging",
                            "gift box",
                            "wrapping",
                            "verpackung",
                            "geschenkbox")),
            Map.entry("ENGRAVING", List.of("gravure", "gegraveerd", "ingegraveerd", "engrav", "gravur", "graviert")),
            Map.entry(
                    "SERVICE",
                    List.of(
                            "geen antwoord",
                            "geen reactie",
                            "reageert niet",
                            "klantenservice",
                            "no reply",
                            "no answer",
                            "customer service",
                            "keine antwort",
                            "kundenservice")));

    private static final Map<Language, Set<String>> STOP_WORDS = Map.of(
            Language.NL,
                    Set.of(
                            "de", "het", "een", "ik", "en", "niet", "van", "mijn", "met", "dat", "is", "heb", "maar",
                            "was", "nog", "naar", "voor", "deze", "hij", "groet", "jullie", "graag"),
            Language.EN,
                    Set.of(
                            "the", "a", "i", "and", "not", "of", "my", "with", "that", "is", "have", "but", "was", "it",
                            "to", "for", "this", "you", "regards", "please"),
            Language.DE,
                    Set.of(
                            "der", "die", "das", "ein", "ich", "und", "nicht", "von", "mein", "mit", "ist", "habe",
                            "aber", "war", "noch", "für", "diese", "sie", "bitte", "eine", "es"));

    static Clues in(String text) {
        return new Clues(order(text), article(text), type(text), language(text));
    }

    private static Optional<String> order(String text) {
        Matcher order = ORDER.matcher(text);
        while (order.find()) {
            String number = order.group(1).replaceAll("-+$", "");
            if (number.codePoints().anyMatch(Character::isDigit)
                    && !number.matches("[A-Za-z]{2,5}-\\d{2,4}[A-Za-z]?")) {
                return Optional.of(number);
            }
        }
        Matcher hash = HASH.matcher(text);
        return hash.find() ? Optional.of(hash.group(1)) : Optional.empty();
    }

    private static Optional<String> article(String text) {
        Matcher article = ARTICLE.matcher(text);
        return article.find() ? Optional.of(article.group()) : Optional.empty();
    }

    private static Optional<String> type(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Map<String, Integer> weights = new TreeMap<>();
        SIGNS.forEach((type, signs) -> {
            int weight = signs.stream()
                    .filter(lower::contains)
                    .mapToInt(String::length)
                    .sum();
            if (weight > 0) {
                weights.put(type, weight);
            }
        });
        return weights.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static Optional<Language> language(String text) {
        Map<Language, Integer> counts = new TreeMap<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        for (int i = 0; i < 2_000 && word.find(); i++) {
            String found = word.group();
            Arrays.stream(Language.values())
                    .filter(language ->
                            STOP_WORDS.getOrDefault(language, Set.of()).contains(found))
                    .forEach(language -> counts.merge(language, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= 2)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
