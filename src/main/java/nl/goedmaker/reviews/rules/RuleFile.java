package nl.goedmaker.reviews.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.goedmaker.reviews.Platform;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules that come with the program: {@code platforms.json}. */
final class RuleFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RuleFile() {}

    /** @throws IllegalArgumentException when the file does not keep to its form, with the place */
    static Map<Platform, PlatformRules> read() {
        try (InputStream in =
                Objects.requireNonNull(RuleFile.class.getResourceAsStream("platforms.json"), "platforms.json")) {
            return read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<Platform, PlatformRules> read(byte[] json) {
        Map<Platform, PlatformRules> all = new EnumMap<>(Platform.class);
        for (JsonNode node : JSON.readTree(json).required("platforms")) {
            PlatformRules rules = platform(node);
            if (all.put(rules.platform(), rules) != null) {
                throw new IllegalArgumentException(rules.platform() + " stands there twice");
            }
        }
        return all;
    }

    private static PlatformRules platform(JsonNode node) {
        Platform platform = Platform.ofCode(node.required("platform").stringValue());
        List<String> parts = new ArrayList<>();
        node.required("parts").forEach(part -> parts.add(part.stringValue()));
        Map<Statement, Rule> rules = new EnumMap<>(Statement.class);
        for (JsonNode statement : node.required("statements")) {
            Rule rule = rule(statement);
            if (!rule.statement().allows(rule.value())) {
                throw new IllegalArgumentException(
                        platform + ", " + rule.statement() + ": " + rule.value() + " is no value of it");
            }
            if (rules.put(rule.statement(), rule) != null) {
                throw new IllegalArgumentException(platform + ": " + rule.statement() + " stands there twice");
            }
        }
        List<GroundRule> grounds = new ArrayList<>();
        for (JsonNode ground : node.required("grounds")) {
            grounds.add(new GroundRule(
                    RemovalGround.valueOf(ground.required("ground").stringValue()),
                    source(ground),
                    day(ground),
                    confidence(ground)));
        }
        return new PlatformRules(platform, parts, rules, grounds);
    }

    private static Rule rule(JsonNode node) {
        return new Rule(
                Statement.valueOf(node.required("statement").stringValue()),
                node.required("value").stringValue(),
                source(node),
                day(node),
                confidence(node),
                null);
    }

    private static String source(JsonNode node) {
        String source = node.required("source").stringValue();
        if (source.isBlank()) {
            throw new IllegalArgumentException("a rule without a source");
        }
        return source;
    }

    private static LocalDate day(JsonNode node) {
        return LocalDate.parse(node.required("checkedOn").stringValue());
    }

    private static Confidence confidence(JsonNode node) {
        return Confidence.of(node.required("confidence").stringValue());
    }
}
