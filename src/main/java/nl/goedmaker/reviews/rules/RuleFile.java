package nl.goedmaker.reviews.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.goedmaker.reviews.Platform;

/**
 * The rules that come with the program: {@code platforms.txt}. Plain lines, because the first screen of the day waits for them
 * and a library for a richer form would have to be loaded first.
 */
final class RuleFile {
    private static final int FIELDS = 5;

    private RuleFile() {}

    /** @throws IllegalArgumentException when the file does not keep to its form, with the place */
    static Map<Platform, PlatformRules> read() {
        try (InputStream in =
                Objects.requireNonNull(RuleFile.class.getResourceAsStream("platforms.txt"), "platforms.txt")) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<Platform, PlatformRules> read(String text) {
        Map<Platform, PlatformRules> all = new EnumMap<>(Platform.class);
        Gathered gathered = null;
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                gathered = new Gathered(Platform.ofCode(line.substring(1, line.length() - 1)));
                if (all.put(gathered.platform, gathered.rules()) != null) {
                    throw new IllegalArgumentException(gathered.platform + " stands there twice");
                }
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                Gathered of = Objects.requireNonNull(gathered, "a line before the first platform: " + line);
                of.take(line);
                all.put(of.platform, of.rules());
            }
        }
        return all;
    }

    /** What was read of one platform. */
    private static final class Gathered {
        private final Platform platform;
        private final List<String> parts = new ArrayList<>();
        private final Map<Statement, Rule> rules = new EnumMap<>(Statement.class);
        private final List<GroundRule> grounds = new ArrayList<>();

        Gathered(Platform platform) {
            this.platform = platform;
        }

        PlatformRules rules() {
            return new PlatformRules(platform, parts, rules, grounds);
        }

        void take(String line) {
            List<String> fields =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            if (fields.getFirst().equals("parts")) {
                parts.addAll(Arrays.asList(fields.get(1).split(" ")));
                return;
            }
            if (fields.size() != FIELDS || fields.stream().anyMatch(String::isEmpty)) {
                throw new IllegalArgumentException(platform + ": " + line + " has not five fields");
            }
            String source = fields.get(2);
            LocalDate checkedOn = LocalDate.parse(fields.get(3));
            Confidence confidence = Confidence.of(fields.get(4));
            if (fields.getFirst().equals("ground")) {
                grounds.add(new GroundRule(RemovalGround.valueOf(fields.get(1)), source, checkedOn, confidence));
                return;
            }
            Statement statement = Statement.valueOf(fields.getFirst());
            if (!statement.allows(fields.get(1))) {
                throw new IllegalArgumentException(
                        platform + ", " + statement + ": " + fields.get(1) + " is no value of it");
            }
            Rule rule = new Rule(statement, fields.get(1), source, checkedOn, confidence, null);
            if (rules.put(statement, rule) != null) {
                throw new IllegalArgumentException(platform + ": " + statement + " stands there twice");
            }
        }
    }
}
