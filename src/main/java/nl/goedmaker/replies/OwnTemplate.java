package nl.goedmaker.replies;

import java.util.Set;
import nl.goedmaker.tickets.TicketType;

/** A template of the owner's, as kept. */
public record OwnTemplate(long id, TemplateText text) {
    private static final String PREFIX = "own-";

    /** What commands and drafts call it, {@code own-3}: no template that comes with the program is called like this. */
    public String key() {
        return PREFIX + id;
    }

    /** The same as an answer can begin from. */
    public Template template() {
        TicketType type = text.type();
        return new Template(
                key(),
                text.language(),
                text.name(),
                text.use(),
                type == null ? Set.of() : Set.of(type.name()),
                Set.of(),
                text.subject(),
                text.body() + "\n");
    }
}
