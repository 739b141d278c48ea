package nl.goedmaker.reviews.format;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.goedmaker.reviews.Platform;

/**
 * The grades of parts that platforms ask for beside the overall one, and the heads under which their files give them. Other platforms
 * let the shop ask what it likes; there a part keeps the words of its head.
 */
final class PartHead {
    private static final int LONGEST = 200;
    private static final Map<Platform, Map<String, List<String>>> HEADS = new EnumMap<>(Map.of(
            Platform.BOL,
            Map.of(
                    "DESCRIPTION",
                    List.of(
                            "matches description",
                            "description",
                            "komt overeen met beschrijving",
                            "komt overeen met de beschrijving",
                            "komt overeen met omschrijving",
                            "beschrijving",
                            "omschrijving",
                            "product zoals beschreven",
                            "beschreibung",
                            "entspricht der beschreibung"),
                    "DELIVERY_TIME",
                    List.of(
                            "delivery time",
                            "delivery",
                            "levertijd",
                            "bezorgtijd",
                            "levering",
                            "lieferzeit",
                            "lieferung"),
                    "CONDITION",
                    List.of(
                            "condition",
                            "staat",
                            "staat product",
                            "staat van het product",
                            "staat artikel",
                            "staat van het artikel",
                            "zustand"),
                    "CONTACT",
                    List.of("contact", "klantcontact", "communicatie", "communication", "kontakt", "kommunikation")),
            Platform.TRUSTEDSHOPS,
            Map.of(
                    "DELIVERY",
                    List.of("delivery", "delivery rating", "levering", "bezorging", "lieferung", "versand"),
                    "GOODS",
                    List.of(
                            "goods",
                            "goods rating",
                            "product",
                            "products",
                            "product rating",
                            "product quality",
                            "producten",
                            "artikelen",
                            "ware",
                            "waren",
                            "produkte",
                            "produkt"),
                    "SERVICE",
                    List.of("service", "service rating", "customer service", "klantenservice", "kundenservice"))));

    private PartHead() {}

    /** The part that the platform itself asks for under this head. */
    static Optional<String> known(Platform platform, String head) {
        String folded = ReviewColumn.folded(head);
        return HEADS.getOrDefault(platform, Map.of()).entrySet().stream()
                .filter(part ->
                        part.getValue().stream().map(ReviewColumn::folded).anyMatch(folded::equals))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What a part is kept as. */
    static String name(Platform platform, String head) {
        return known(platform, head).orElseGet(() -> {
            String name = head.strip().replaceAll("\\s+", " ");
            return name.codePointCount(0, name.length()) <= LONGEST
                    ? name
                    : name.substring(0, name.offsetByCodePoints(0, LONGEST));
        });
    }
}
