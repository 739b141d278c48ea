package nl.goedmaker.reviews.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.goedmaker.reviews.Place;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.format.ReviewFields.Row;
import nl.goedmaker.text.Refusal;

/**
 * A table of reviews: comma, semicolon, tab or bar between the columns, heads in the first line.
 *
 * @param rows as they stand below the heads
 * @param firstRow the line of each row in the file, so that a fault can be found again
 */
record ReviewTable(List<String> heads, List<List<String>> rows, List<Integer> firstRow) {
    private static final String SEPARATORS = ",;\t|";
    /** Excel lets the first line say what stands between the columns. */
    private static final Pattern SEPARATOR_TOLD = Pattern.compile("(?i)\\s*\"?sep=([,;\t|])\"?[ \t]*\\R");

    private static final Pattern WITHOUT_ZONE = Pattern.compile(":\\d{2}(?:\\.\\d{1,9})?$");
    /** A file that has more is no shop's. */
    private static final int MOST_ROWS = 1_000_000;

    /** @throws Refusal when it is no table, or a quote in it never ends */
    static ReviewTable read(String file) {
        Matcher told = SEPARATOR_TOLD.matcher(file);
        boolean isTold = told.lookingAt();
        String text = isTold ? file.substring(told.end()) : file;
        int above = isTold ? 1 : 0;
        List<List<String>> rows = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(isTold ? told.group(1).charAt(0) : separator(text))
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(64 * 1024 * 1024)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                rows.add(record.getFields());
                places.add(Math.toIntExact(record.getStartingLineNumber()) + above);
                if (rows.size() > MOST_ROWS) {
                    throw Refusal.badInput("reviews.file.many", MOST_ROWS);
                }
            }
        } catch (CsvParseException e) {
            throw Refusal.badInput("reviews.file.noTable");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows.isEmpty()) {
            throw Refusal.badInput("reviews.file.empty");
        }
        return new ReviewTable(rows.removeFirst(), rows, places.subList(1, places.size()));
    }

    /** What stands most often in the line of heads, outside quotes. */
    private static char separator(String text) {
        int[] seen = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            char sign = text.charAt(i);
            quoted ^= sign == '"';
            int which = quoted ? -1 : SEPARATORS.indexOf(sign);
            if (which >= 0) {
                seen[which]++;
            }
        }
        int most = 0;
        for (int which = 1; which < seen.length; which++) {
            most = seen[which] > seen[most] ? which : most;
        }
        return SEPARATORS.charAt(most);
    }

    List<Row> fields(Platform platform, ColumnMapping mapping) {
        List<ReviewColumn> inUtc = mapping.places().entrySet().stream()
                .filter(place -> ReviewColumn.folded(ColumnMapping.cell(place.getValue(), heads))
                        .endsWith("utc"))
                .map(Map.Entry::getKey)
                .toList();
        Map<Integer, String> parts = new TreeMap<>();
        mapping.parts().forEach(at -> parts.put(at, PartHead.name(platform, ColumnMapping.cell(at, heads))));
        List<Row> fields = new ArrayList<>(rows.size());
        for (int at = 0; at < rows.size(); at++) {
            List<String> row = rows.get(at);
            Map<ReviewColumn, String> cells = new EnumMap<>(ReviewColumn.class);
            for (ReviewColumn column : mapping.places().keySet()) {
                cells.put(column, mapping.cell(column, row));
            }
            inUtc.forEach(column -> cells.computeIfPresent(column, (key, cell) -> utc(cell)));
            Map<String, String> grades = new LinkedHashMap<>();
            parts.forEach((place, name) -> grades.put(name, ColumnMapping.cell(place, row)));
            // a spreadsheet leaves rows of empty cells below the last one
            if (cells.values().stream().anyMatch(cell -> !cell.isBlank())) {
                fields.add(new Row(Place.line(firstRow.get(at)), cells, grades));
            }
        }
        return fields;
    }

    /** The head says where a time that does not say so itself is. */
    private static String utc(String cell) {
        return WITHOUT_ZONE.matcher(cell).find() ? cell + " UTC" : cell;
    }
}
