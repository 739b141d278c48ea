package nl.goedmaker.attachments;

import java.util.List;
import java.util.Optional;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;

/** What became of files that were to be attached: each is whole with the complaint, or not there at all. */
public record AttachResult(List<Added> added, List<Refused> refused) {
    /** @param remark why it cannot be searched in; empty when it can, or when there is nothing to search in */
    public record Added(AttachedFile file, Optional<Sentence> remark) {}

    /** @param name of the file as it was given */
    public record Refused(String name, Refusal why) {}

    public AttachResult {
        added = List.copyOf(added);
        refused = List.copyOf(refused);
    }
}
