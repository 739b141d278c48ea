package nl.goedmaker.replies;

import java.util.Set;
import nl.goedmaker.text.Language;

/**
 * A building block: one wording of one part of an answer.
 *
 * @param types complaint types it was written for, by their names; empty for any
 * @param remedies remedies it promises, by their names; empty for any
 * @param channels where it was bought, by their names; empty for any
 * @param never complaint types and remedies it would be out of place with
 * @param text with the same marks as a {@link Template}
 */
public record Block(
        BuildingPart part,
        Language language,
        Tone tone,
        Set<String> types,
        Set<String> remedies,
        Set<String> channels,
        Set<String> never,
        String text) {
    public Block {
        types = Set.copyOf(types);
        remedies = Set.copyOf(remedies);
        channels = Set.copyOf(channels);
        never = Set.copyOf(never);
    }

    /** How closely it was written for a complaint: the remedy counts most; below 0 when it does not fit at all. */
    int fit(String type, String remedy, String channel) {
        boolean isOut = never.contains(type)
                || never.contains(remedy)
                || (!types.isEmpty() && !types.contains(type))
                || (!remedies.isEmpty() && !remedies.contains(remedy))
                || (!channels.isEmpty() && !channels.contains(channel));
        return isOut ? -1 : (remedies.isEmpty() ? 0 : 4) + (types.isEmpty() ? 0 : 2) + (channels.isEmpty() ? 0 : 1);
    }
}
