package nl.goedmaker.replies;

import java.util.List;

/** The owner's own templates as kept. */
public interface OwnTemplateRepository {
    /** In the owner's order. */
    List<OwnTemplate> all();

    /** Below all others. */
    OwnTemplate add(TemplateText text);

    void change(long id, TemplateText text);

    void remove(long id);

    /** Gives templates the places they have in this list. */
    void order(List<OwnTemplate> templates);
}
