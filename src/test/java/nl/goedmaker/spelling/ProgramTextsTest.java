package nl.goedmaker.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedmaker.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the program writes for the owner passes its own check. A failure names the file and the words to mend. */
class ProgramTextsTest {
    private static final Path REPLIES =
            Path.of(System.getProperty("goedmaker.basedir", "."), "src/main/resources/nl/goedmaker/replies");
    /** Names in examples, and words of the command line and of files. */
    private static final List<String> NAMES = List.of(
            "Goedmaker",
            "Sanne de Wit",
            "Ilse",
            "Juwelier aan Zee",
            "templates",
            "export",
            "format",
            "version",
            "eml",
            "warn",
            "choice",
            // forms of address that a text names
            "je",
            "du",
            "Sie");

    private static List<String> wrong(Language language, String where, String text) {
        // commands, placeholders and conditions; a choice is taken apart at its signs
        String words = text.replaceAll("goedmaker(?: [a-z]+)+", " ")
                .replaceAll("\\{[^{}|#]*}", " ")
                .replaceAll("[{}|#<]", " ");
        return Dictionaries.spelling(language).knowing(NAMES).check(words).stream()
                .map(found -> where + ": " + found.word())
                .toList();
    }

    /** The name, the subject and the text; the rest of the head is for the program. */
    private static String written(String template) {
        int head = template.indexOf("\n\n");
        if (head < 0 || !template.substring(0, head).lines().allMatch(line -> line.matches("[a-zA-Z.-]+:.*"))) {
            return template;
        }
        return template.substring(0, head)
                        .lines()
                        .filter(line -> line.startsWith("name:") || line.startsWith("subject:"))
                        .map(line -> line.substring(line.indexOf(':') + 1))
                        .collect(Collectors.joining("\n"))
                + template.substring(head);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyBuiltInTemplateIsSpelledRight(Language language) throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(REPLIES.resolve("templates").resolve(language.code()))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                wrong.addAll(wrong(language, REPLIES.relativize(file).toString(), written(Files.readString(file))));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextAboutAnswersIsSpelledRight(Language language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(REPLIES.resolve("texts_" + language.code() + ".properties"))) {
            texts.load(reader);
        }
        List<String> wrong = new ArrayList<>();
        texts.forEach((key, text) -> wrong.addAll(wrong(language, (String) key, (String) text)));
        assertThat(wrong).isEmpty();
    }
}
