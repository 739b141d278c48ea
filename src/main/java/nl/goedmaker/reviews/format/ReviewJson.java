package nl.goedmaker.reviews.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.goedmaker.reviews.Place;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.format.ReviewFields.Row;
import nl.goedmaker.text.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reviews as JSON: lists of objects, however deep Google (Takeout and API), Etsy, WebwinkelKeur, Trusted Shops and Feedback Company
 * put them. An object’s own names are read as the heads of a table are; a name within a name gives both ({@code reviewer} with
 * {@code displayName} in it is {@code reviewer display name}), and grades within it are parts.
 */
final class ReviewJson {
    private static final int DEEPEST = 6;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> OF_PARTS = Set.of("ratings", "scores", "subratings", "marks");
    private static final List<String> LABELS =
            List.of("questionTranslation", "title", "question", "label", "name", "type", "key");
    private static final List<String> ANSWERS = List.of("mark", "rating", "value", "score", "grade", "answer");
    private static final String WITHIN_GOOGLE = "/reviews/";

    private final Platform platform;
    /** Objects of one file have the same names, or a few kinds of them. */
    private final Map<List<String>, ColumnMapping> guesses = new HashMap<>();

    private final List<Row> rows = new ArrayList<>();

    /** What stands in one object. */
    private static final class Flat {
        final List<String> heads = new ArrayList<>();
        final List<String> values = new ArrayList<>();
        final Map<String, String> parts = new LinkedHashMap<>();
        final List<Question> questions = new ArrayList<>();
    }

    private ReviewJson(Platform platform) {
        this.platform = platform;
    }

    /** @throws Refusal when it is no JSON, or no list of reviews is in it */
    static List<Row> read(String text, Platform platform) {
        JsonNode root = tree(text);
        ReviewJson json = new ReviewJson(platform);
        // a count for each number of stars is a list with grades too, but without days
        if (!json.collect(root, 0, ReviewColumn.POSTED)
                && !json.collect(root, 0, ReviewColumn.GRADE)
                && !isEmptyList(root)) {
            throw Refusal.badInput("reviews.file.noReviews");
        }
        return json.rows;
    }

    /** @throws Refusal when it is no JSON */
    static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            throw Refusal.badInput(
                    "reviews.file.noJson",
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr()));
        }
    }

    /** The names of the first object that has a grade, as heads; empty when there is none. */
    static List<String> heads(String text) {
        ReviewJson json = new ReviewJson(Platform.OTHER);
        JsonNode root = tree(text);
        if (!json.collect(root, 0, ReviewColumn.POSTED)) {
            json.collect(root, 0, ReviewColumn.GRADE);
        }
        return json.guesses.keySet().stream()
                .max((one, other) -> Integer.compare(one.size(), other.size()))
                .orElse(List.of());
    }

    private static boolean isEmptyList(JsonNode root) {
        if (root.isArray()) {
            return root.isEmpty();
        }
        for (JsonNode child : root) {
            if (child.isArray() && child.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Takes in every list whose first object is a review. */
    private boolean collect(JsonNode node, int depth, ReviewColumn telling) {
        if (depth > DEEPEST) {
            return false;
        }
        if (node.isArray() && !node.isEmpty()) {
            Row first = row(1, node.get(0));
            if (!first.get(ReviewColumn.GRADE).isEmpty() && !first.get(telling).isEmpty()) {
                for (JsonNode review : node) {
                    rows.add(row(rows.size() + 1, review));
                }
                return true;
            }
        }
        boolean found = false;
        for (JsonNode child : node) {
            found |= child.isContainer() && collect(child, depth + 1, telling);
        }
        return found;
    }

    private Row row(int place, JsonNode review) {
        Flat flat = new Flat();
        flatten(review, "", flat, 0);
        ColumnMapping mapping = guesses.computeIfAbsent(flat.heads, heads -> ColumnMapping.guess(platform, heads));
        Map<ReviewColumn, String> cells = new EnumMap<>(ReviewColumn.class);
        mapping.places().forEach((column, at) -> cells.put(column, flat.values.get(at)));
        Map<String, String> parts = new LinkedHashMap<>(flat.parts);
        mapping.parts().forEach(at -> parts.put(PartHead.name(platform, flat.heads.get(at)), flat.values.get(at)));
        flat.questions.forEach(question -> question.into(platform, cells, parts));
        googleName(flat, cells);
        return new Row(Place.review(place), cells, parts);
    }

    /** Takeout leaves the id to the last part of the path that Google calls a name. */
    private static void googleName(Flat flat, Map<ReviewColumn, String> cells) {
        int at = flat.heads.indexOf("name");
        String name = at < 0 ? "" : flat.values.get(at);
        if (name.contains(WITHIN_GOOGLE)) {
            cells.putIfAbsent(ReviewColumn.ID, name.substring(name.lastIndexOf('/') + 1));
            cells.remove(ReviewColumn.AUTHOR, name);
        }
    }

    private void flatten(JsonNode node, String prefix, Flat flat, int depth) {
        node.properties().forEach(property -> {
            String key = property.getKey();
            String head = prefix.isEmpty() ? key : prefix + " " + key;
            JsonNode value = property.getValue();
            if (value.isObject() && OF_PARTS.contains(key.toLowerCase(Locale.ROOT))) {
                value.properties()
                        .forEach(part -> flat.questions.add(
                                new Question("", part.getKey(), part.getValue().asString(""))));
            } else if (value.isObject() && depth < DEEPEST) {
                flatten(value, head, flat, depth + 1);
            } else if (value.isArray()) {
                value.forEach(element -> question(element, flat));
            } else if (value.isValueNode() && !value.isNull()) {
                flat.heads.add(head);
                flat.values.add(value.asString());
            }
        });
    }

    private static void question(JsonNode element, Flat flat) {
        String answer = first(element, ANSWERS);
        String label = first(element, LABELS);
        String group = element.path("questionGroup").asString("");
        if (!answer.isEmpty() && !(label + group).isEmpty()) {
            flat.questions.add(new Question(group, label, answer));
        }
    }

    private static String first(JsonNode element, List<String> names) {
        return names.stream()
                .map(name -> element.path(name))
                .filter(node -> node.isValueNode() && !node.isNull())
                .map(node -> node.asString(""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }
}
