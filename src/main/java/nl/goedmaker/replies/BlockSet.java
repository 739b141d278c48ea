package nl.goedmaker.replies;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.goedmaker.text.FormOfAddress;

/**
 * What an answer to one complaint can be put together from, filled in.
 *
 * @param form how the customer is spoken to in all of it
 * @param subject for an answer that has none yet
 * @param greeting with which it begins
 * @param blocks two or three wordings of every part, in the order of the parts: warm, plain, light
 */
public record BlockSet(
        FormOfAddress form, String subject, String greeting, Map<BuildingPart, List<ReadyBlock>> blocks) {
    public static final BlockSet EMPTY = new BlockSet(FormOfAddress.INFORMAL, "", "", Map.of());

    public BlockSet {
        Map<BuildingPart, List<ReadyBlock>> ordered = new EnumMap<>(BuildingPart.class);
        ordered.putAll(blocks);
        blocks = Collections.unmodifiableMap(ordered);
    }

    public List<ReadyBlock> of(BuildingPart part) {
        return blocks.getOrDefault(part, List.of());
    }

    /** The wording of a part that stands in a text; the longest one where one is the beginning of another. */
    public Optional<PlacedBlock> placed(BuildingPart part, String text) {
        Optional<PlacedBlock> longest = Optional.empty();
        for (ReadyBlock block : of(part)) {
            Optional<PlacedBlock> placed = PlacedBlock.in(text, block);
            int most = longest.map(PlacedBlock::length).orElse(0);
            if (placed.isPresent() && placed.get().length() > most) {
                longest = placed;
            }
        }
        return longest;
    }
}
