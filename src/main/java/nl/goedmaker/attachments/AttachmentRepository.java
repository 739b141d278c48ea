package nl.goedmaker.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.files.CopyProgress;
import nl.goedmaker.files.GivenFile;

/** The files that belong to complaints, as kept. */
public interface AttachmentRepository {
    /** The files of a ticket and of those merged into it, in the order in which they came. */
    List<AttachedFile> ofTicket(long ticket);

    /**
     * The content of a file, to be closed by the caller; empty when it is no longer there.
     *
     * @throws IOException when it is there and cannot be read
     */
    Optional<InputStream> open(AttachedFile file) throws IOException;

    /**
     * What a copy came to.
     *
     * @param sha256 of what was copied, in lower case hexadecimal
     */
    record Content(String sha256, long bytes) {}

    /**
     * Copies a file to where the content of attachments is kept, whole or not at all. What is there already stays as it is.
     *
     * @param most bytes it may have
     * @throws nl.goedmaker.text.Refusal when it is empty, too large, cannot be read, the disk takes no more, or the one who
     *     watches wants to stop
     */
    Content store(GivenFile file, long most, CopyProgress progress);

    /** @param text what can be searched for in it; empty for a picture */
    AttachedFile add(long ticket, AttachedFile file, String text);

    /**
     * Takes away content that no complaint has and no step that can be taken back asks for, and what is left of copying that
     * was broken off. What a backup names stays with the backups.
     *
     * @param before only what nobody touched since: a copy may be on its way
     */
    void tidy(Instant before);

    /** Takes down that a file went along with an answer; of several times the first stays. */
    void wentAlong(AttachedFile file, Instant at);

    /** Takes the file from its ticket; its content stays, because an undo may ask for it again. */
    void remove(AttachedFile file);
}
