package nl.goedmaker.replies.ui;

import java.util.EnumMap;
import java.util.Map;
import nl.goedmaker.replies.BuildingPart;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.keys.Command;
import nl.goedmaker.ui.keys.KeyMap;

/** The keys that put the building blocks into a letter. */
final class PartKeys {
    private PartKeys() {}

    /** The key of each part as it stands on the keyboard; a part without one is left out. */
    static Map<BuildingPart, String> spelled(KeyMap keys, Texts texts) {
        Map<BuildingPart, String> spelled = new EnumMap<>(BuildingPart.class);
        for (BuildingPart part : BuildingPart.values()) {
            keys.own(command(part)).ifPresent(stroke -> spelled.put(part, texts.get(stroke.title())));
        }
        return Map.copyOf(spelled);
    }

    private static Command command(BuildingPart part) {
        return switch (part) {
            case ACKNOWLEDGE -> Command.PART_ACKNOWLEDGE;
            case FEEL -> Command.PART_FEEL;
            case RESPONSIBILITY -> Command.PART_RESPONSIBILITY;
            case SOLVE -> Command.PART_SOLVE;
            case NEXT_STEP -> Command.PART_NEXT_STEP;
            case NAME -> Command.PART_NAME;
        };
    }
}
