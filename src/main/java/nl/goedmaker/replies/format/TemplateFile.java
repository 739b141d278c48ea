package nl.goedmaker.replies.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.goedmaker.replies.TemplateText;
import nl.goedmaker.replies.TemplateUse;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.TicketType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Own templates as one JSON document (RFC 8259):
 *
 * <pre>
 * {"format": "goedmaker-templates", "version": 1, "templates": [
 *   {"name": "Gala", "language": "nl", "type": "CLASP", "use": "private",
 *    "subject": "Je {article.name}", "text": "Hoi {customer.firstName},…"}]}
 * </pre>
 *
 * {@code type} may be left out or {@code null} for any kind of complaint, {@code use} is {@code private} without it,
 * {@code subject} empty.
 */
public final class TemplateFile {
    private static final String FORMAT = "goedmaker-templates";
    private static final int VERSION = 1;
    private static final List<String> FIELDS = List.of("name", "language", "type", "use", "subject", "text");
    private static final int LONGEST_SHOWN = 40;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private TemplateFile() {}

    /** The document as maps and lists, as it is written. */
    public static Map<String, Object> document(List<TemplateText> texts) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        document.put("version", VERSION);
        document.put("templates", texts.stream().map(TemplateFile::fields).toList());
        return document;
    }

    private static Map<String, @Nullable Object> fields(TemplateText text) {
        TicketType type = text.type();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("name", text.name());
        fields.put("language", text.language().code());
        fields.put("type", type == null ? null : type.name());
        fields.put("use", text.use().name().toLowerCase(Locale.ROOT));
        fields.put("subject", text.subject());
        fields.put("text", text.body());
        return fields;
    }

    /** The document in UTF-8. */
    public static byte[] write(List<TemplateText> texts) {
        return MAPPER.writeValueAsBytes(document(texts));
    }

    /** The document in signs that every terminal has: others are escaped. */
    public static String writePlain(List<TemplateText> texts) {
        return MAPPER.rebuild()
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .build()
                .writeValueAsString(document(texts));
    }

    /**
     * Reads a document. Whether the texts can be kept is not looked at here.
     *
     * @throws Refusal when it is no such document, with the place: line and character, or which template and which field
     */
    public static List<TemplateText> read(String json) {
        JsonNode document = parse(json);
        if (!document.path("format").isString()
                || !document.path("format").stringValue().equals(FORMAT)) {
            throw Refusal.badInput("replies.own.file.foreign", FORMAT);
        }
        if (!document.path("version").isInt() || document.path("version").intValue() != VERSION) {
            throw Refusal.badInput("replies.own.file.newer", VERSION);
        }
        JsonNode templates = document.path("templates");
        if (!templates.isArray() || templates.isEmpty()) {
            throw Refusal.badInput("replies.own.file.empty");
        }
        List<TemplateText> texts = new ArrayList<>();
        for (JsonNode template : templates) {
            texts.add(text(template, texts.size() + 1));
        }
        return texts;
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            boolean known = e.getLocation() != null;
            throw Refusal.badInput(
                    "replies.own.file.unreadable",
                    known ? Math.max(1, e.getLocation().getLineNr()) : 1,
                    known ? Math.max(1, e.getLocation().getColumnNr()) : 1);
        }
    }

    private static TemplateText text(JsonNode template, int number) {
        Set<String> unknown = new TreeSet<>(template.propertyNames());
        FIELDS.forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw Refusal.badInput(
                    "replies.own.file.unknown", number, shown(unknown.iterator().next()), String.join(", ", FIELDS));
        }
        String language = required(template, number, "language");
        return new TemplateText(
                required(template, number, "name"),
                Language.ofCode(language).orElseThrow(() -> wrong(number, "language", language, codes())),
                optional(template, number, "type")
                        .map(type -> choice(TicketType.class, number, "type", type))
                        .orElse(null),
                optional(template, number, "use")
                        .map(use -> choice(TemplateUse.class, number, "use", use))
                        .orElse(TemplateUse.PRIVATE),
                optional(template, number, "subject").orElse(""),
                required(template, number, "text"));
    }

    private static String required(JsonNode template, int number, String field) {
        return optional(template, number, field)
                .orElseThrow(() -> Refusal.badInput("replies.own.file.missing", number, field));
    }

    private static Optional<String> optional(JsonNode template, int number, String field) {
        JsonNode value = template.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString()) {
            throw Refusal.badInput("replies.own.file.missing", number, field);
        }
        return Optional.of(value.stringValue());
    }

    private static <E extends Enum<E>> E choice(Class<E> type, int number, String field, String written) {
        return Optional.ofNullable(type.getEnumConstants()).stream()
                .flatMap(Arrays::stream)
                .filter(value -> value.name().equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow(() -> wrong(number, field, written, names(type)));
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return java.util.EnumSet.allOf(type).stream()
                .map(value ->
                        type == TicketType.class ? value.name() : value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String codes() {
        return Arrays.stream(Language.values()).map(Language::code).collect(Collectors.joining(", "));
    }

    private static Refusal wrong(int number, String field, String written, String allowed) {
        return Refusal.badInput("replies.own.file.value", number, shown(written), field, allowed);
    }

    private static String shown(String written) {
        return written.length() > LONGEST_SHOWN ? written.substring(0, LONGEST_SHOWN - 1) + "…" : written;
    }
}
