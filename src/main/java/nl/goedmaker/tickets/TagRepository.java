package nl.goedmaker.tickets;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tags as kept. Names differ in more than capitals. */
public interface TagRepository {
    /** By name. */
    List<Tag> all();

    /** The name as it is kept, whichever capitals were typed. */
    Optional<String> find(String name);

    /** Names that begin like this, the most used first. */
    List<String> beginning(String letters, int most);

    /** Tags of a complaint and of what was merged with it, by name. */
    List<String> of(long ticket);

    /** Makes the tag when there is none with this name. */
    void add(long ticket, String name);

    /** Also from what was merged with the complaint. */
    void remove(long ticket, String name);

    void rename(String name, String newName);

    /** Gives all that carry the first tag the second, and forgets the first. */
    void merge(String name, String into);

    /** Writes a line into the timeline of every complaint that carries a tag. */
    void tell(String name, String event, String text, Instant at);

    void delete(String name);
}
