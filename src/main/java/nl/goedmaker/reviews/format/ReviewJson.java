package nl.goedmaker.reviews.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.goedmaker.reviews.format.ReviewFields.Row;
import nl.goedmaker.text.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reviews as JSON: a list of objects, or an object with one in it, however deep Google (Takeout and API), Etsy and WebwinkelKeur
 * put it. An object’s own names are read as the heads of a table are; a name within a name gives both ({@code reviewer} with
 * {@code displayName} in it is {@code reviewer display name}).
 */
final class ReviewJson {
    private static final int DEEPEST = 6;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReviewJson() {}

    /** @throws Refusal when it is no JSON, or no list of reviews is in it */
    static List<Row> read(String text) {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JacksonException e) {
            throw Refusal.badInput(
                    "reviews.file.noJson",
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr()));
        }
        JsonNode list = list(root, 0).orElseThrow(() -> Refusal.badInput("reviews.file.noReviews"));
        List<Row> rows = new ArrayList<>(list.size());
        for (JsonNode review : list) {
            rows.add(row(rows.size() + 1, review));
        }
        return rows;
    }

    /** The first list of objects that have a grade. */
    private static Optional<JsonNode> list(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        if (node.isArray()
                && (node.isEmpty()
                        || !row(1, node.get(0)).get(ReviewColumn.GRADE).isEmpty())) {
            return Optional.of(node);
        }
        for (JsonNode child : node) {
            Optional<JsonNode> found = child.isContainer() ? list(child, depth + 1) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Row row(int place, JsonNode review) {
        List<String> heads = new ArrayList<>();
        List<String> values = new ArrayList<>();
        flatten(review, "", heads, values, 0);
        ColumnMapping mapping = ColumnMapping.guess(heads);
        Map<ReviewColumn, String> cells = new EnumMap<>(ReviewColumn.class);
        mapping.places().forEach((column, at) -> cells.put(column, values.get(at)));
        return new Row(place, cells);
    }

    private static void flatten(JsonNode node, String prefix, List<String> heads, List<String> values, int depth) {
        node.properties().forEach(property -> {
            String head = prefix.isEmpty() ? property.getKey() : prefix + " " + property.getKey();
            JsonNode value = property.getValue();
            if (value.isObject() && depth < DEEPEST) {
                flatten(value, head, heads, values, depth + 1);
            } else if (value.isValueNode() && !value.isNull()) {
                heads.add(head);
                values.add(value.asString());
            }
        });
    }
}
