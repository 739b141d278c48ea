package nl.goedmaker.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.goedmaker.text.Displayed;
import nl.goedmaker.text.Language;

/** The words for a complaint's status, type and channel, as an owner types them in Dutch, English or German. */
final class FieldValues {
    /**
     * @param code as kept in the data file
     * @param names folded; first the Dutch, English and German one, then others for the same
     */
    record Value(SearchField field, String code, List<String> names) {
        String name(Language language) {
            return names.get(language.ordinal());
        }
    }

    private static final List<Value> ALL = List.of(
            status("OPEN", "open", "open", "offen"),
            status("WAITING", "wacht", "waiting", "wartet", "wachten", "warten"),
            status("CLOSED", "gesloten", "closed", "geschlossen", "dicht"),
            type("BREAK", "breuk", "break", "bruch", "gebroken", "kapot", "broken", "gebrochen"),
            type("CLASP", "sluiting", "clasp", "verschluss", "verschluß", "slot"),
            type("STONE_LOST", "steentje", "stone", "stein", "steen", "stone_lost"),
            type("DISCOLOURING", "verkleuring", "discolouring", "verfarbung", "discoloring", "verkleurd"),
            type("ALLERGY", "allergie", "allergy", "allergie"),
            type("SIZE", "maat", "size", "grosse", "große"),
            type("WRONG_ITEM", "verkeerd", "wrong", "falsch", "wrong_item", "wrong-item"),
            type("LATE", "laat", "late", "spat", "telaat", "te-laat", "verspatet"),
            type("LOST", "zoekgeraakt", "lost", "verloren", "kwijt"),
            type("DAMAGED_IN_POST", "beschadigd", "damaged", "beschadigt", "damaged_in_post"),
            type("EMPTY_BOX", "leeg", "empty", "leer", "empty_box"),
            type("PACKAGING", "verpakking", "packaging", "verpackung"),
            type("ENGRAVING", "gravure", "engraving", "gravur"),
            type("SERVICE", "service", "service", "service"),
            type("OTHER", "anders", "other", "andere", "overig"),
            channel("webshop", "webshop", "webshop", "webshop"),
            channel("bol", "bol", "bol", "bol", "bol.com"),
            channel("etsy", "etsy", "etsy", "etsy"),
            channel("amazon", "amazon", "amazon", "amazon"),
            channel("market", "markt", "market", "markt"),
            channel("phone", "telefoon", "phone", "telefon"),
            channel("other", "anders", "other", "andere"));

    private FieldValues() {}

    private static Value status(String code, String... names) {
        return new Value(SearchField.STATUS, code, List.of(names));
    }

    private static Value type(String code, String... names) {
        return new Value(SearchField.TYPE, code, List.of(names));
    }

    private static Value channel(String code, String... names) {
        return new Value(SearchField.CHANNEL, code, List.of(names));
    }

    static List<Value> of(SearchField field) {
        return ALL.stream().filter(value -> value.field() == field).toList();
    }

    /** The codes that a word means: its own, or else those whose names begin with it; none when it means nothing. */
    static Set<String> codes(SearchField field, String typed) {
        String word = Folding.fold(typed);
        Set<String> exact = codes(field, name -> name.equals(word));
        return exact.isEmpty() && !word.isEmpty() ? codes(field, name -> name.startsWith(word)) : exact;
    }

    private static Set<String> codes(SearchField field, java.util.function.Predicate<String> fits) {
        return of(field).stream()
                .filter(value -> value.names().stream().anyMatch(fits) || fits.test(Folding.fold(value.code())))
                .map(Value::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** {@code open, wacht, gesloten}, in the language of whoever reads it. */
    static Displayed listed(SearchField field) {
        return language -> of(field).stream().map(value -> value.name(language)).collect(Collectors.joining(", "));
    }
}
