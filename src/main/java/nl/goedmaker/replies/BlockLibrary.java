package nl.goedmaker.replies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.goedmaker.text.Language;

/**
 * The building blocks that come with the program. A file has one block after the other, each with a line above it:
 *
 * <pre>
 * == FEEL warm types=BREAK,CLASP remedies=REPAIR channels=BOL not=ALLERGY
 * </pre>
 */
public final class BlockLibrary {
    private static final String MARK = "== ";

    private final Map<Language, List<Block>> blocks = new ConcurrentHashMap<>();

    /** All blocks of a language, as they stand in the file. */
    public List<Block> in(Language language) {
        return blocks.computeIfAbsent(language, BlockLibrary::read);
    }

    /**
     * The blocks for a part of an answer, one for each tone that has one that fits: warm, plain, light. Of one tone the one that
     * was written most closely for this complaint.
     *
     * @param type name of the complaint type, or empty
     * @param remedy name of the remedy chosen, or empty
     * @param channel name of the channel, or empty
     */
    public List<Block> fitting(BuildingPart part, Language language, String type, String remedy, String channel) {
        List<Block> found = new ArrayList<>();
        for (Tone tone : Tone.values()) {
            in(language).stream()
                    .filter(block -> block.part() == part && block.tone() == tone)
                    .filter(block -> block.fit(type, remedy, channel) >= 0)
                    .max(Comparator.comparingInt(block -> block.fit(type, remedy, channel)))
                    .ifPresent(found::add);
        }
        boolean isPromise = found.stream().anyMatch(block -> !block.remedies().isEmpty());
        return isPromise && part == BuildingPart.SOLVE
                ? found.stream().filter(block -> !block.remedies().isEmpty()).toList()
                : List.copyOf(found);
    }

    private static List<Block> read(Language language) {
        String name = "/nl/goedmaker/replies/blocks/" + language.code() + ".txt";
        try (InputStream in = BlockLibrary.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return Arrays.stream(("\n" + text).split("\n" + MARK))
                    .filter(piece -> !piece.isBlank())
                    .map(piece -> block(language, piece))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Block block(Language language, String piece) {
        int line = piece.indexOf('\n');
        String[] head = piece.substring(0, line).strip().split(" ");
        Map<String, Set<String>> fits = new HashMap<>();
        for (int at = 2; at < head.length; at++) {
            int equals = head[at].indexOf('=');
            fits.put(
                    head[at].substring(0, equals),
                    Arrays.stream(head[at].substring(equals + 1).split(",")).collect(Collectors.toUnmodifiableSet()));
        }
        return new Block(
                BuildingPart.valueOf(head[0]),
                language,
                Tone.valueOf(head[1].toUpperCase(Locale.ROOT)),
                fits.getOrDefault("types", Set.of()),
                fits.getOrDefault("remedies", Set.of()),
                fits.getOrDefault("channels", Set.of()),
                fits.getOrDefault("not", Set.of()),
                piece.substring(line + 1).strip());
    }
}
