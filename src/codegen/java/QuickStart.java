import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Does once what every start would do again: the stylesheets in the binary form that JavaFX prefers when it lies beside the
 * text, and SQLite's library for this system as a file of its own. The program also starts without either.
 *
 * <p>Arguments: the folder with the stylesheets, the folder for the library.
 */
public final class QuickStart {
    public static void main(String[] args) throws IOException {
        stylesheets(Path.of(args[0]));
        library(Path.of(args[1]));
    }

    private static void stylesheets(Path folder) throws IOException {
        List<Path> sheets;
        try (Stream<Path> files = Files.list(folder)) {
            sheets = files.filter(file -> file.toString().endsWith(".css")).toList();
        }
        for (Path sheet : sheets) {
            String binary = sheet.getFileName().toString().replace(".css", ".bss");
            Stylesheet.convertToBinary(
                    sheet.toFile(), sheet.resolveSibling(binary).toFile());
        }
    }

    private static void library(Path folder) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        Path target = folder.resolve(name);
        try (InputStream packed =
                SQLiteJDBCLoader.class.getResourceAsStream(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name)) {
            byte[] library = packed.readAllBytes();
            if (Files.exists(target) && java.util.Arrays.equals(Files.readAllBytes(target), library)) {
                return;
            }
            Files.createDirectories(folder);
            Files.write(target, library);
        }
    }
}
