package nl.goedmaker.reviews.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.goedmaker.text.Refusal;

/** An export that was packed: a zip with one file of reviews in it, or Google Takeout, which packs more than reviews. */
final class PackedExport {
    private static final List<String> KINDS = List.of(".csv", ".tsv", ".txt", ".json", ".xml");
    /** Beside it lie data.json and media of the same place. */
    private static final Pattern TAKEOUT = Pattern.compile("(?:^|/)location-[^/]+/reviews[^/]*\\.json$");

    private static final byte[] NOTHING = {};
    private static final int MOST_ENTRIES = 10_000;
    private static final String OF_A_SPREADSHEET = "[Content_Types].xml";

    private PackedExport() {}

    static boolean is(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** @throws Refusal when it is broken, a spreadsheet, or holds no export or several */
    static byte[] unpacked(byte[] zip) {
        Map<String, byte[]> found = new LinkedHashMap<>();
        boolean ofTakeout = false;
        int entries = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry();
                    entry != null && entries < MOST_ENTRIES;
                    entry = in.getNextEntry()) {
                entries++;
                if (entry.getName().equals(OF_A_SPREADSHEET)) {
                    throw Refusal.badInput("reviews.file.spreadsheet");
                }
                boolean reviews = TAKEOUT.matcher(entry.getName()).find();
                if (reviews && !ofTakeout) {
                    ofTakeout = true;
                    found.clear();
                }
                if (isExport(entry) && reviews == ofTakeout) {
                    // one alone is read; of several only the names are told
                    found.put(entry.getName(), found.isEmpty() ? read(in) : NOTHING);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.badInput("reviews.file.brokenZip");
        }
        if (entries == 0) {
            throw Refusal.badInput("reviews.file.brokenZip");
        }
        if (found.size() != 1) {
            throw found.isEmpty()
                    ? Refusal.badInput("reviews.file.emptyZip")
                    : Refusal.badInput("reviews.file.manyInZip", String.join(", ", first(found.keySet())));
        }
        return found.values().iterator().next();
    }

    private static List<String> first(Set<String> names) {
        return Stream.concat(names.stream().limit(5), names.size() > 5 ? Stream.of("…") : Stream.empty())
                .toList();
    }

    private static byte[] read(ZipInputStream in) throws IOException {
        byte[] bytes = in.readNBytes(ReviewFile.MOST_BYTES + 1);
        if (bytes.length > ReviewFile.MOST_BYTES) {
            throw Refusal.badInput("reviews.file.large", ReviewFile.MOST_BYTES / (1024 * 1024));
        }
        return bytes;
    }

    private static boolean isExport(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        String last = name.substring(name.lastIndexOf('/') + 1);
        return !entry.isDirectory()
                && !last.startsWith(".")
                && !name.startsWith("__macosx/")
                && KINDS.stream().anyMatch(last::endsWith);
    }
}
