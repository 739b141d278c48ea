package nl.goedmaker.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import org.junit.jupiter.api.Test;

/** The texts of the program in three languages. Each failure prints the lines to add or to remove. */
class TextsTest {
    private static final Path ROOT = Path.of(System.getProperty("goedmaker.basedir", "."));
    private static final Path RESOURCES = ROOT.resolve("src/main/resources/nl/goedmaker");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    private final List<TextFile> files = readFiles();

    private static List<TextFile> readFiles() {
        try (Stream<Path> found = Files.find(
                RESOURCES, 3, (file, _) -> file.getFileName().toString().matches("texts_.*\\.properties"))) {
            List<TextFile> files = new ArrayList<>();
            for (Path file : found.sorted().toList()) {
                files.add(TextFile.read(ROOT, file));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyFeatureSpeaksThreeLanguages() {
        Map<String, String> languages = files.stream()
                .collect(Collectors.groupingBy(
                        TextFile::feature,
                        TreeMap::new,
                        Collectors.mapping(TextFile::language, Collectors.joining(" "))));
        assertThat(languages)
                .as("languages of each feature's texts")
                .isNotEmpty()
                .allSatisfy((_, found) -> assertThat(found).isEqualTo("de en nl"));
        assertThat(Texts.FEATURES)
                .as("Texts.FEATURES, which decides what is read")
                .containsAll(languages.keySet());
    }

    @Test
    void everyTextIsThereInEveryLanguage() {
        List<String> missing = new ArrayList<>();
        for (TextFile file : files) {
            for (TextFile other : files) {
                if (other.feature().equals(file.feature())) {
                    other.patterns().forEach((key, pattern) -> {
                        if (!file.patterns().containsKey(key)) {
                            missing.add(file.path() + ": " + key + "=" + pattern + "   (" + other.language() + ")");
                        }
                    });
                }
            }
        }
        assertThat(missing).as("lines to add, translated").isEmpty();
    }

    @Test
    void noTextIsThereTwice() {
        List<String> twice = new ArrayList<>();
        for (TextFile file : files) {
            file.repeated().forEach(key -> twice.add(file.path() + ": " + key));
        }
        assertThat(twice).as("keys of which to remove all lines but one").isEmpty();
    }

    @Test
    void everyKeyBeginsWithItsFeature() {
        assertThat(lines((file, key) -> !key.startsWith(file.feature() + ".")))
                .as("lines to move to the file of their feature")
                .isEmpty();
    }

    @Test
    void everyTextCanBeShownForNoneOneAndMany() {
        List<String> broken = new ArrayList<>();
        for (TextFile file : files) {
            file.patterns().forEach((key, pattern) -> {
                try {
                    MessageFormat format = new MessageFormat(
                            pattern,
                            Language.ofCode(file.language()).orElseThrow().locale());
                    for (int amount : new int[] {0, 1, 2}) {
                        Object[] arguments = new Object[10];
                        Arrays.fill(arguments, amount);
                        format.format(arguments);
                    }
                } catch (IllegalArgumentException e) {
                    broken.add(file.line(key) + "   (" + e.getMessage() + ")");
                }
            });
        }
        assertThat(broken).as("lines that MessageFormat cannot read").isEmpty();
    }

    @Test
    void everyLanguageUsesTheSamePlaceholders() {
        Map<String, String> dutch = new TreeMap<>();
        files.stream().filter(file -> file.language().equals("nl")).forEach(file -> dutch.putAll(file.patterns()));
        assertThat(lines((file, key) -> dutch.containsKey(key)
                        && !placeholders(dutch.getOrDefault(key, ""))
                                .equals(placeholders(file.patterns().getOrDefault(key, "")))))
                .as("lines whose placeholders differ from the Dutch ones")
                .isEmpty();
    }

    private static TreeSet<String> placeholders(String pattern) {
        return PLACEHOLDER
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noTextHoldsABareApostrophe() {
        assertThat(lines((file, key) -> file.patterns().getOrDefault(key, "").contains("'")))
                .as("lines in which to write ’ (U+2019): MessageFormat takes ' for a quote")
                .isEmpty();
    }

    /** Whoever complains may be a woman or a man; the check, which judges nobody, names them neither. */
    @Test
    void germanTextsDoNotTakeEverybodyForAWomanAndTheCheckTakesNobodyForEither() {
        Pattern customer = Pattern.compile("\\bKund(?:e|en|in|innen)\\b");
        List<String> wrong = new ArrayList<>();
        for (TextFile file : files) {
            file.patterns().forEach((key, pattern) -> {
                boolean onlyShe = pattern.contains("Kundin") && !pattern.matches(".*\\bKunden?\\b.*");
                boolean inCheck = file.feature().equals("checks")
                        && customer.matcher(pattern).find();
                if (file.language().equals("de") && (onlyShe || inCheck)) {
                    wrong.add(file.path() + ": " + key + "=" + pattern);
                }
            });
        }
        assertThat(wrong).as("German texts about whoever complains").isEmpty();
    }

    @Test
    void noTextIsEmptyOrBeginsOrEndsWithABlank() {
        assertThat(lines((file, key) -> {
                    String pattern = file.patterns().getOrDefault(key, "");
                    return pattern.isBlank() || !pattern.equals(pattern.strip());
                }))
                .as("lines to trim or to fill")
                .isEmpty();
    }

    @Test
    void everyTextIsUsed() throws IOException {
        TextUses uses = TextUses.in(ROOT);
        assertThat(lines((_, key) -> !uses.uses(key)))
                .as("lines to remove, because no source or FXML file names the key or a prefix of it")
                .isEmpty();
    }

    @Test
    void everyUsedTextIsThere() throws IOException {
        TextUses uses = TextUses.in(ROOT);
        TreeSet<String> known = new TreeSet<>();
        files.forEach(file -> known.addAll(file.patterns().keySet()));
        List<String> missing = new ArrayList<>();
        uses.keys().forEach((key, place) -> {
            if (!known.contains(key)) {
                missing.add("src/main/resources/nl/goedmaker/" + key.replaceFirst("\\..*", "")
                        + "/texts_{nl,en,de}.properties: " + key + "=…   (used in " + place + ")");
            }
        });
        for (String prefix : uses.prefixes()) {
            if (known.stream().noneMatch(key -> key.startsWith(prefix))) {
                missing.add(prefix + "…   (a prefix that no key begins with)");
            }
        }
        assertThat(missing).as("lines to add").isEmpty();
    }

    private List<String> lines(BiPredicate<TextFile, String> wrong) {
        return files.stream()
                .flatMap(file -> file.patterns().keySet().stream()
                        .filter(key -> wrong.test(file, key))
                        .map(file::line))
                .toList();
    }
}
