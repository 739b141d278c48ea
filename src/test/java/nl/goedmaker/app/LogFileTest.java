package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinylog.Level;
import org.tinylog.core.LogEntry;

class LogFileTest {
    private static final String PROPERTY = "goedmaker.logs";

    @TempDir
    Path temp;

    private final String before = System.getProperty(PROPERTY, "");

    @AfterEach
    void putBack() {
        if (before.isEmpty()) {
            System.clearProperty(PROPERTY);
        } else {
            System.setProperty(PROPERTY, before);
        }
    }

    private Path chosen(Path data) {
        Logs.choose(StartUp.of(List.of("--data", data.toString(), "tickets", "list"), Map.of(), "Linux"));
        return data.resolve("logs");
    }

    @Test
    void aFolderThatWasRefusedGetsNoLog() throws Exception {
        Path data = Files.createDirectories(temp.resolve("recepten"));
        chosen(data);
        LogFile log = log();
        log.flush();
        assertThat(data).isEmptyDirectory();
        log.write(line("nobody foresaw this"));
        log.close();
        assertThat(data).isEmptyDirectory();
        assertThat(Logs.temporary().resolve("goedmaker.log")).content().contains("nobody foresaw this");
    }

    @Test
    void aShopKeepsItsOwnLog() throws Exception {
        Path logs = Files.createDirectories(chosen(temp.resolve("shop")));
        LogFile log = log();
        assertThat(logs).isEmptyDirectory();
        log.write(line("a batch was made"));
        log.close();
        assertThat(logs.resolve("goedmaker.log")).content().contains("INFO").contains("a batch was made");
    }

    /** With the settings of the program, as tinylog hands them over. */
    private static LogFile log() throws Exception {
        Properties all = new Properties();
        try (var in = LogFileTest.class.getResourceAsStream("/tinylog.properties")) {
            all.load(in);
        }
        assertThat(all.getProperty("writer")).isEqualTo(LogFile.class.getName());
        return new LogFile(all.stringPropertyNames().stream()
                .filter(name -> name.startsWith("writer."))
                .collect(Collectors.toMap(name -> name.substring("writer.".length()), all::getProperty)));
    }

    private static LogEntry line(String message) {
        return new LogEntry(
                org.tinylog.runtime.RuntimeProvider.createTimestamp(),
                Thread.currentThread(),
                Map.of(),
                LogFileTest.class.getName(),
                "line",
                "LogFileTest.java",
                1,
                null,
                Level.INFO,
                message,
                null);
    }
}
