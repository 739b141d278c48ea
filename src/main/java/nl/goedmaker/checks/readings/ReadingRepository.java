package nl.goedmaker.checks.readings;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.goedmaker.attachments.AttachedFile;
import nl.goedmaker.checks.photos.PhotoHash;

/** What was read, and what waits to be read. */
public interface ReadingRepository {
    /**
     * How far reading is.
     *
     * @param version of the readers by which everything was read that is not waiting; 0 for none
     * @param waiting messages and photos
     */
    record Standing(int version, int waiting) {}

    Standing standing();

    /** Lets everything wait to be read anew; what was read before stays until then. */
    void readAnew(int version);

    /**
     * Messages that wait, in the order of their numbers.
     *
     * @param after only those with a greater number
     */
    List<WaitingMessage> messages(long after, int most);

    /** Photos that wait, in the order of their numbers. */
    List<AttachedFile> photos(long after, int most);

    /** The same, of one complaint and those merged with it. */
    List<WaitingMessage> messagesOf(long ticket);

    List<AttachedFile> photosOf(long ticket);

    /** Keeps what was read; what was changed since it was asked for goes on waiting. In one transaction. */
    void keep(List<MessageReading> messages, List<PhotoReading> photos);

    /** The messages of a complaint and those merged with it that were there by then and are read, in the order they came. */
    List<ReadMessage> messagesRead(long ticket, Instant asOf);

    /**
     * Other messages that share a band with this one and were there by then, but for bands that too many share. A wording that
     * became common later was one that anybody may use before: how many share it is counted today.
     */
    List<ReadMessage> alike(ReadMessage message, Instant asOf);

    /** @return those that are there and read, in any order */
    List<ReadMessage> messagesRead(Collection<Long> entries);

    /** The photos of a complaint and those merged with it that were there by then, in the order they came. */
    List<ReadPhoto> photosRead(long ticket, Instant asOf);

    /** @return those that are there, with nothing of those that are not read yet, in any order */
    List<ReadPhoto> photosRead(Collection<Long> attachments);

    /** Photos with the same content that were there by then, with this one itself. */
    List<ReadPhoto> withContent(String sha256, Instant asOf);

    /** Photos whose hash differs by at most {@link PhotoHash#SAME} that were there by then, with this one itself. */
    List<ReadPhoto> looking(PhotoHash hash, Instant asOf);
}
