package nl.goedmaker.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SourceFormatTest {
    @Test
    void everySourceFileIsWrittenInTheSameWay() throws IOException {
        assertThat(new SourceFormat(Path.of(System.getProperty("goedmaker.basedir", "."))).differing())
                .as("files to mend by: mvn -q test-compile exec:exec@format")
                .isEmpty();
    }
}
