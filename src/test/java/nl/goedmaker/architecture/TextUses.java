package nl.goedmaker.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedmaker.replies.Placeholder;
import nl.goedmaker.text.Texts;

/**
 * Where the program uses which text. A key stands in the source as a whole literal, {@code "money.zero"}; or a literal that
 * ends in a point, {@code "tickets.type."}, declares all keys that begin with it, for the values of an enum. In FXML a key
 * stands as {@code %key}.
 */
final class TextUses {
    private static final String FEATURES = String.join("|", Texts.FEATURES);
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("(?:" + FEATURES + ")(?:\\.[a-zA-Z0-9_]+)+");
    private static final Pattern PREFIX = Pattern.compile("(?:" + FEATURES + ")(?:\\.[a-zA-Z0-9_]+)+\\.");
    private static final Pattern IN_FXML = Pattern.compile("\"%([^\"]+)\"");
    private static final Pattern FILE_NAME = Pattern.compile(
            ".*\\.(?:css|csv|db|eml|fxml|html|ico|jar|json|lock|log|pdf|png|properties|svg|sql|tmp|ttf|txt|xml|zip)");

    /** Written in templates like keys, and no texts. */
    private static final Set<String> PLACEHOLDERS =
            Arrays.stream(Placeholder.values()).map(Placeholder::written).collect(Collectors.toUnmodifiableSet());

    private final Map<String, String> keys = new TreeMap<>();
    private final Set<String> prefixes = new HashSet<>();

    /** Reads every source and FXML file under {@code src/main} of the project in {@code root}. */
    static TextUses in(Path root) throws IOException {
        TextUses uses = new TextUses();
        try (Stream<Path> files = Files.walk(root.resolve("src/main"))) {
            for (Path file : files.sorted().toList()) {
                String name = root.relativize(file).toString();
                if (name.endsWith(".java")) {
                    uses.readJava(name, Files.readAllLines(file));
                } else if (name.endsWith(".fxml")) {
                    uses.readFxml(name, Files.readAllLines(file));
                }
            }
        }
        return uses;
    }

    private void readJava(String name, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith("*") || lines.get(i).strip().startsWith("//")) {
                continue;
            }
            Matcher literals = LITERAL.matcher(lines.get(i));
            while (literals.find()) {
                String literal = literals.group(1);
                if (PREFIX.matcher(literal).matches()) {
                    prefixes.add(literal);
                } else if (KEY.matcher(literal).matches()
                        && !FILE_NAME.matcher(literal).matches()
                        && !PLACEHOLDERS.contains(literal)) {
                    keys.putIfAbsent(literal, name + ":" + (i + 1));
                }
            }
        }
    }

    private void readFxml(String name, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher texts = IN_FXML.matcher(lines.get(i));
            while (texts.find()) {
                keys.putIfAbsent(texts.group(1), name + ":" + (i + 1));
            }
        }
    }

    /** The keys that are used whole, and where each is used first. */
    Map<String, String> keys() {
        return keys;
    }

    /** The literals that declare all keys that begin with them. */
    Set<String> prefixes() {
        return prefixes;
    }

    boolean uses(String key) {
        return keys.containsKey(key) || prefixes.stream().anyMatch(key::startsWith);
    }
}
