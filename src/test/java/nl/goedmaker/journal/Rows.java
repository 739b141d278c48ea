package nl.goedmaker.journal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.goedmaker.ShopOnDisk;

/** Everything that stands in a data file, to be compared. */
final class Rows {
    /** What an undo leaves as it is: the journal, and what is handed out once for ever. */
    private static final Set<String> LASTING = Set.of("journal_entry", "journal_row", "counter", "cashback_code");

    private Rows() {}

    static Map<String, List<String>> of(ShopOnDisk shop) {
        return shop.services().database().read(context -> {
            Map<String, List<String>> rows = new TreeMap<>();
            for (String table : context.fetch(
                            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
                    .getValues(0, String.class)) {
                if (!LASTING.contains(table) && !table.startsWith("sqlite_")) {
                    rows.put(
                            table,
                            context.fetch("SELECT * FROM " + table).stream()
                                    .map(row -> row.intoMap().toString())
                                    .sorted()
                                    .toList());
                }
            }
            return rows;
        });
    }
}
