package nl.goedmaker.architecture;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The one way in which the source is written: palantir-java-format with sorted imports and none that is unused. */
final class SourceFormat {
    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());
    private final Path root;

    /** @param root the folder that holds {@code src} */
    SourceFormat(Path root) {
        this.root = root;
    }

    /** Rewrites every file that is written differently. Argument: the folder that holds {@code src}. */
    public static void main(String[] args) throws IOException {
        SourceFormat format = new SourceFormat(Path.of(args[0]));
        for (Path file : format.differing()) {
            Files.writeString(format.root.resolve(file), format.formatted(format.root.resolve(file)));
            System.out.println("Formatted " + file);
        }
    }

    /** The files that are not written in this format, relative to the root, in order. */
    List<Path> differing() throws IOException {
        List<Path> differing = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root.resolve("src"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                if (!formatted(file).equals(Files.readString(file))) {
                    differing.add(root.relativize(file));
                }
            }
        }
        return differing;
    }

    private String formatted(Path file) throws IOException {
        try {
            return formatter.formatSourceAndFixImports(Files.readString(file));
        } catch (FormatterException e) {
            throw new IOException("Cannot format " + file + ": " + e.getMessage(), e);
        }
    }
}
