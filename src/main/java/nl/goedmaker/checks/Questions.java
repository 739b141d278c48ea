package nl.goedmaker.checks;

import java.util.List;
import java.util.Map;

/**
 * Which questions go with which complaint. First the product is examined, then what happened to it; none asks about the person.
 * They collect evidence and never move the burden of proof ({@link nl.goedmaker.law.LegalTerm}).
 */
public final class Questions {
    private static final Map<String, List<Question>> BY_TYPE = Map.ofEntries(
            Map.entry(
                    "BREAK",
                    List.of(
                            Question.BREAK_WHERE,
                            Question.PHOTO_SHARP,
                            Question.STIFF_AT_FIRST,
                            Question.FIRST_WORN,
                            Question.WATER_SLEEP_SPORT,
                            Question.KNOWS_BATCH,
                            Question.WANTS_REPAIR)),
            Map.entry(
                    "CLASP",
                    List.of(
                            Question.STIFF_AT_FIRST,
                            Question.PHOTO_SHARP,
                            Question.FIRST_WORN,
                            Question.KNOWS_BATCH,
                            Question.WANTS_REPAIR)),
            Map.entry(
                    "STONE_LOST",
                    List.of(
                            Question.STONE_KEPT,
                            Question.PHOTO_SHARP,
                            Question.PRONGS_BENT,
                            Question.FIRST_WORN,
                            Question.WATER_SLEEP_SPORT,
                            Question.WANTS_REPAIR)),
            Map.entry(
                    "DISCOLOURING",
                    List.of(
                            Question.COLOUR_AFTER,
                            Question.PHOTO_SHARP,
                            Question.WATER_SLEEP_SPORT,
                            Question.PERFUME,
                            Question.KNOWS_BATCH,
                            Question.WANTS_REPAIR)),
            Map.entry(
                    "ALLERGY",
                    List.of(Question.SKIN_WHERE, Question.METAL_TOLD, Question.FIRST_WORN, Question.WANTS_OTHER_METAL)),
            Map.entry(
                    "SIZE",
                    List.of(Question.SIZE_HOW, Question.SIZE_MEASURED, Question.SIZE_AS_ORDERED, Question.UNWORN)),
            Map.entry(
                    "WRONG_ITEM",
                    List.of(Question.WHICH_RECEIVED, Question.PACKING_LIST, Question.UNWORN, Question.WANTS_RIGHT_ONE)),
            Map.entry(
                    "LATE",
                    List.of(Question.ADDRESS_RIGHT, Question.CARRIER_ASKED, Question.NEEDED_BY, Question.STILL_WANTED)),
            Map.entry(
                    "LOST",
                    List.of(
                            Question.ADDRESS_RIGHT,
                            Question.TRACKING_SAYS_DELIVERED,
                            Question.NEIGHBOURS_ASKED,
                            Question.CARRIER_ASKED,
                            Question.STILL_WANTED)),
            Map.entry(
                    "DAMAGED_IN_POST",
                    List.of(
                            Question.PACKAGING_INTACT,
                            Question.PACKAGING_PHOTO,
                            Question.PHOTO_SHARP,
                            Question.CARRIER_ASKED,
                            Question.WANTS_REPAIR)),
            Map.entry(
                    "EMPTY_BOX",
                    List.of(
                            Question.SEAL_INTACT,
                            Question.PACKAGING_PHOTO,
                            Question.WEIGHT_KNOWN,
                            Question.PACKING_LIST,
                            Question.STILL_WANTED)),
            Map.entry("PACKAGING", List.of(Question.PACKAGING_PHOTO, Question.PACKAGING_INTACT, Question.WAS_GIFT)),
            Map.entry(
                    "ENGRAVING",
                    List.of(
                            Question.ENGRAVING_AS_ORDERED,
                            Question.ENGRAVING_READABLE,
                            Question.PHOTO_SHARP,
                            Question.NEEDED_BY)),
            Map.entry("SERVICE", List.of(Question.CONTACT_BEFORE, Question.PROMISE_BROKEN, Question.WHAT_HELPS)),
            Map.entry("OTHER", List.of(Question.PHOTO_SHARP, Question.FIRST_WORN, Question.WHAT_HELPS)));

    private Questions() {}

    /**
     * The questions of a complaint type, in the order to ask them.
     *
     * @param type name of the type, {@code BREAK} for example; an unknown one gets the questions of {@code OTHER}
     */
    public static List<Question> forType(String type) {
        List<Question> known = BY_TYPE.get(type);
        return known != null ? known : BY_TYPE.getOrDefault("OTHER", List.of());
    }
}
