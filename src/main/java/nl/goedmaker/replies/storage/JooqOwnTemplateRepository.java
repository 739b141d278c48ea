package nl.goedmaker.replies.storage;

import static nl.goedmaker.storage.jooq.Tables.TEMPLATE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.goedmaker.replies.OwnTemplate;
import nl.goedmaker.replies.OwnTemplateRepository;
import nl.goedmaker.replies.TemplateText;
import nl.goedmaker.replies.TemplateUse;
import nl.goedmaker.storage.Database;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.TicketType;
import org.jooq.Field;
import org.jooq.impl.DSL;

public final class JooqOwnTemplateRepository implements OwnTemplateRepository {
    private final Database database;

    public JooqOwnTemplateRepository(Database database) {
        this.database = database;
    }

    @Override
    public List<OwnTemplate> all() {
        return database.read(context -> context.selectFrom(TEMPLATE)
                .orderBy(TEMPLATE.PLACE, TEMPLATE.ID)
                .fetch(row -> new OwnTemplate(
                        row.getId(),
                        new TemplateText(
                                row.getName(),
                                Language.ofCode(row.getLanguage()).orElseThrow(),
                                Optional.ofNullable(row.getType())
                                        .map(TicketType::valueOf)
                                        .orElse(null),
                                TemplateUse.valueOf(row.getUse()),
                                row.getSubject(),
                                row.getText()))));
    }

    @Override
    public OwnTemplate add(TemplateText text) {
        var others = TEMPLATE.as("others");
        long id = database.write(context -> context.insertInto(TEMPLATE)
                .set(columns(text))
                .set(
                        TEMPLATE.PLACE,
                        DSL.field(select(coalesce(max(others.PLACE).plus(1), inline(0L)))
                                .from(others)))
                .returning(TEMPLATE.ID)
                .fetchSingle(TEMPLATE.ID));
        return new OwnTemplate(id, text);
    }

    @Override
    public void change(long id, TemplateText text) {
        database.change(context -> context.update(TEMPLATE)
                .set(columns(text))
                .where(TEMPLATE.ID.eq(id))
                .execute());
    }

    private static Map<Field<?>, Object> columns(TemplateText text) {
        TicketType type = text.type();
        Map<Field<?>, Object> columns = new java.util.HashMap<>(Map.of(
                TEMPLATE.NAME, text.name(),
                TEMPLATE.NAME_KEY, text.nameKey(),
                TEMPLATE.LANGUAGE, text.language().code(),
                TEMPLATE.USE, text.use().name(),
                TEMPLATE.SUBJECT, text.subject(),
                TEMPLATE.TEXT, text.body()));
        columns.put(TEMPLATE.TYPE, type == null ? DSL.inline((String) null) : type.name());
        return columns;
    }

    @Override
    public void remove(long id) {
        database.change(context ->
                context.deleteFrom(TEMPLATE).where(TEMPLATE.ID.eq(id)).execute());
    }

    @Override
    public void order(List<OwnTemplate> templates) {
        database.change(context -> {
            for (int place = 0; place < templates.size(); place++) {
                context.update(TEMPLATE)
                        .set(TEMPLATE.PLACE, (long) place)
                        .where(TEMPLATE.ID.eq(templates.get(place).id()).and(TEMPLATE.PLACE.ne((long) place)))
                        .execute();
            }
        });
    }
}
