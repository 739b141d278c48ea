package nl.goedmaker.replies.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.goedmaker.replies.BlockPlacing;
import nl.goedmaker.replies.BlockSet;
import nl.goedmaker.replies.BuildingPart;
import nl.goedmaker.replies.ReadyBlock;
import nl.goedmaker.replies.Tone;

/** The building blocks of one answer, and which of them stand in its text. */
public final class WrittenBlocks {
    private final ReadOnlyObjectWrapper<BlockSet> set = new ReadOnlyObjectWrapper<>(BlockSet.EMPTY);
    private final ReadOnlyObjectWrapper<Map<BuildingPart, Tone>> placed = new ReadOnlyObjectWrapper<>(Map.of());

    /** The wordings for this complaint; none while it is being read. */
    public ReadOnlyObjectProperty<BlockSet> setProperty() {
        return set.getReadOnlyProperty();
    }

    /** Of each part that stands in the text as it was offered, how it sounds. */
    public ReadOnlyObjectProperty<Map<BuildingPart, Tone>> placedProperty() {
        return placed.getReadOnlyProperty();
    }

    void show(BlockSet fitting, String text) {
        set.set(fitting);
        look(text);
    }

    /** Looks again at which of them stand in the text. */
    void look(String text) {
        Map<BuildingPart, Tone> found = new EnumMap<>(BuildingPart.class);
        for (BuildingPart part : BuildingPart.values()) {
            set.get()
                    .placed(part, text)
                    .ifPresent(there -> found.put(part, there.block().tone()));
        }
        placed.set(Map.copyOf(found));
    }

    List<ReadyBlock> of(BuildingPart part) {
        return set.get().of(part);
    }

    /**
     * @param tone empty for the wording after that which stands in the text
     * @param caret where the owner writes
     */
    Optional<BlockPlacing.Edit> edit(BuildingPart part, Optional<Tone> tone, String text, int caret) {
        BlockPlacing placing = new BlockPlacing(set.get());
        return tone.isEmpty()
                ? placing.next(part, text, caret)
                : of(part).stream()
                        .filter(block -> block.tone() == tone.get())
                        .findFirst()
                        .map(block -> placing.put(block, text, caret));
    }
}
