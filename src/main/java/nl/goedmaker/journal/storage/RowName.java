package nl.goedmaker.journal.storage;

import nl.goedmaker.text.Sentence;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** What a row is about, in the owner's words. */
final class RowName {
    static final Sentence OTHER = Sentence.of("app.undo.row.other");

    private RowName() {}

    /** @param image the row as a JSON object */
    static Sentence of(DSLContext context, String table, String image) {
        return switch (table) {
            case "ticket" -> named("app.undo.row.ticket", value(context, image, "reference"));
            case "customer" -> named("app.undo.row.customer", value(context, image, "name"));
            case "review" -> named("app.undo.row.review", value(context, image, "author"));
            case "template" -> named("app.undo.row.template", value(context, image, "name"));
            case "claim", "payout", "payout_batch" -> Sentence.of("app.undo.row.payout");
            case "setting", "working_slot", "vacation", "category", "own_word" -> Sentence.of("app.undo.row.setting");
            case "not_same_person" -> ofCustomer(context, value(context, image, "customer_a"));
            case "sent_file" -> ofFile(context, value(context, image, "attachment_id"));
            default -> ofTicket(context, value(context, image, "ticket_id"));
        };
    }

    private static Sentence ofTicket(DSLContext context, @Nullable String ticket) {
        Record found = ticket == null ? null : context.fetchOne("SELECT reference FROM ticket WHERE id = ?", ticket);
        return named("app.undo.row.ofTicket", found == null ? null : found.get(0, String.class));
    }

    private static Sentence ofFile(DSLContext context, @Nullable String file) {
        Record found = file == null ? null : context.fetchOne("SELECT ticket_id FROM attachment WHERE id = ?", file);
        return ofTicket(context, found == null ? null : found.get(0, String.class));
    }

    private static Sentence ofCustomer(DSLContext context, @Nullable String customer) {
        Record found = customer == null ? null : context.fetchOne("SELECT name FROM customer WHERE id = ?", customer);
        return named("app.undo.row.customer", found == null ? null : found.get(0, String.class));
    }

    private static Sentence named(String key, @Nullable String name) {
        return name == null || name.isBlank() ? OTHER : Sentence.of(key, name);
    }

    private static @Nullable String value(DSLContext context, String image, String column) {
        Record found = context.fetchOne("SELECT json_extract(?, '$." + column + "')", image);
        return found == null ? null : found.get(0, String.class);
    }
}
