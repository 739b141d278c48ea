package nl.goedmaker.journal.storage;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table whose rows the journal keeps, and the statements about one of its rows, which come with that row's image as a JSON
 * object. Names come from the schema, never from a person. Columns with bytes have no place in JSON; they never change.
 */
record RecordedTable(String name, List<String> columns, List<String> key) {
    RecordedTable {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    /** @param prefix of the row in the statement; empty, or with its dot */
    String image(String prefix) {
        return columns.stream()
                .map(column -> "'" + column + "', " + prefix + "\"" + column + "\"")
                .collect(Collectors.joining(", ", "json_object(", ")"));
    }

    /** The image of the row as it is now, which has the same key as the given image. */
    String current() {
        return "WITH k (image) AS (SELECT ?) SELECT " + image("") + " FROM main." + name + " WHERE " + sameKey();
    }

    String removal() {
        return "WITH k (image) AS (SELECT ?) DELETE FROM main." + name + " WHERE " + sameKey();
    }

    String addition() {
        return "INSERT INTO main." + name + " (" + quoted(columns) + ") SELECT " + extracted(columns)
                + " FROM (SELECT ? AS image) j";
    }

    /** Takes the image that has the key, and then the one with the wanted values. */
    String change(List<String> differing) {
        return "WITH k (image) AS (SELECT ?), j (image) AS (SELECT ?) UPDATE main." + name + " SET ("
                + quoted(differing) + ") = (SELECT " + extracted(differing) + " FROM j) WHERE " + sameKey();
    }

    private static String extracted(List<String> names) {
        return names.stream()
                .map(column -> "json_extract(j.image, '$." + column + "')")
                .collect(Collectors.joining(", "));
    }

    private String sameKey() {
        return key.stream()
                .map(column -> "\"" + column + "\" = json_extract((SELECT image FROM k), '$." + column + "')")
                .collect(Collectors.joining(" AND "));
    }

    private static String quoted(List<String> columns) {
        return columns.stream().map(column -> "\"" + column + "\"").collect(Collectors.joining(", "));
    }
}
