package nl.goedmaker.dossiers;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

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
}
