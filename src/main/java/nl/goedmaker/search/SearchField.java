package nl.goedmaker.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.text.Language;

/** What may stand before a colon in the search field: {@code klant:visser}. Every name is understood in every language. */
public enum SearchField {
    CUSTOMER("klant", "customer", "kunde", "naam", "name", "email", "mail", "telefoon", "phone", "telefon"),
    STATUS("status", "status", "status"),
    TYPE("type", "type", "art", "soort", "typ"),
    AMOUNT("bedrag", "amount", "betrag"),
    SINCE("sinds", "since", "seit", "vanaf", "from", "ab"),
    UNTIL("tot", "until", "bis"),
    DAY("datum", "date", "datum", "dag", "day"),
    IBAN("iban", "iban", "iban", "rekening", "account", "konto"),
    TAG("tag", "tag", "tag", "label", "labels", "tags"),
    CHANNEL("kanaal", "channel", "kanal"),
    ORDER(
            "order",
            "order",
            "bestellung",
            "bestelling",
            "ordernummer",
            "ordernumber",
            "bestelnummer",
            "bestellnummer",
            "ordernr",
            "bestelnr"),
    ARTICLE("artikel", "article", "artikel", "product", "produkt");

    private final List<String> names;

    SearchField(String... names) {
        this.names = List.of(names);
    }

    /** The name in a language, without the colon. */
    public String name(Language language) {
        return names.get(language.ordinal());
    }

    /** All names, those of other languages and other words for the same too. */
    List<String> names() {
        return names;
    }

    static Optional<SearchField> named(String typed) {
        String name = Folding.fold(typed);
        return Arrays.stream(values())
                .filter(field -> field.names.contains(name))
                .findFirst();
    }

    /** The field whose name is one slip of the finger away. */
    static Optional<SearchField> meant(String typed) {
        String name = Folding.fold(typed);
        return Arrays.stream(values())
                .filter(field -> field.names.stream()
                        .anyMatch(known -> known.length() > 3 && EditDistance.between(known, name, 1) <= 1))
                .findFirst();
    }

    /** Whether words follow, rather than one of a few values, an amount or a day. */
    boolean holdsWords() {
        return this == CUSTOMER || this == TAG || this == ORDER || this == ARTICLE;
    }

    /** Whether one of a few values follows. */
    boolean holdsValue() {
        return this == STATUS || this == TYPE || this == CHANNEL;
    }
}
