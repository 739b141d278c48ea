package nl.goedmaker.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tinylog.core.LogEntry;
import org.tinylog.core.LogEntryValue;
import org.tinylog.writers.RollingFileWriter;
import org.tinylog.writers.Writer;

/**
 * The rolling log file, opened with the first line that goes into it. By then the data folder has been opened or refused: a
 * folder without {@code logs/} is none of ours, and stays as it is. tinylog makes this by its name in
 * {@code tinylog.properties}.
 */
public final class LogFile implements Writer {
    private final Map<String, String> properties;
    private @Nullable RollingFileWriter opened;

    /** @param properties those of tinylog's rolling file; {@code file} and {@code latest} are names inside the folder */
    public LogFile(Map<String, String> properties) {
        this.properties = Map.copyOf(properties);
    }

    @Override
    public Collection<LogEntryValue> getRequiredLogEntryValues() {
        return EnumSet.of(
                LogEntryValue.DATE,
                LogEntryValue.LEVEL,
                LogEntryValue.THREAD,
                LogEntryValue.CLASS,
                LogEntryValue.MESSAGE,
                LogEntryValue.EXCEPTION);
    }

    @Override
    public synchronized void write(LogEntry entry) throws IOException {
        if (opened == null) {
            opened = open(folder());
        }
        opened.write(entry);
    }

    private static Path folder() {
        Path chosen = Logs.chosen();
        return Files.isDirectory(chosen) ? chosen : Logs.temporary();
    }

    private RollingFileWriter open(Path folder) throws IOException {
        Map<String, String> placed = new HashMap<>(properties);
        for (String name : new String[] {"file", "latest"}) {
            placed.computeIfPresent(name, (key, file) -> folder.resolve(file).toString());
        }
        return new RollingFileWriter(placed);
    }

    @Override
    public synchronized void flush() throws IOException {
        if (opened != null) {
            opened.flush();
        }
    }

    @Override
    public synchronized void close() throws IOException, InterruptedException {
        if (opened != null) {
            opened.close();
            opened = null;
        }
    }
}
