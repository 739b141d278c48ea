package nl.goedmaker.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import nl.goedmaker.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    private static final byte[] BYTES = {1, 2, 3};

    @TempDir
    Path temp;

    @Test
    void aFileIsReplacedWholeAndNothingElseIsLeft() throws IOException {
        Path file = Files.writeString(temp.resolve("lijst.csv"), "what stood there before, and longer");
        assertThat(WholeFile.write(file, BYTES)).isEqualTo(file);
        assertThat(file).hasBinaryContent(BYTES);
        assertThat(temp).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void onlyTheOwnerReadsIt() throws IOException {
        Path file = WholeFile.write(temp.resolve("lijst.csv"), BYTES);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aMissingFolderIsSaidToBeMissingAndIsNotMade() {
        Path file = temp.resolve("stick/lijst.csv");
        assertThatThrownBy(() -> WholeFile.write(file, BYTES))
                .isInstanceOf(Refusal.class)
                .hasMessage("files.folderMissing");
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> WholeFile.write(temp, BYTES)).hasMessage("files.isFolder");
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatTakesNoFilesIsFoundOutBefore() {
        assertThatThrownBy(() -> WholeFile.requireMakeable(Path.of("/proc/goedmaker/bank")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> WholeFile.folder(Path.of("/proc/goedmaker"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> WholeFile.write(Path.of("/proc/lijst.csv"), BYTES))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void lookingMakesNothingAndAskingForAFolderMakesIt() throws IOException {
        Path folder = temp.resolve("bank/november");
        WholeFile.requireMakeable(folder);
        assertThatThrownBy(() -> WholeFile.requireWritable(folder)).hasMessage("files.folderMissing");
        assertThat(temp).isEmptyDirectory();
        assertThat(WholeFile.folder(folder)).isEmptyDirectory();

        Files.writeString(temp.resolve("bank/file"), "no folder");
        assertThatThrownBy(() -> WholeFile.requireMakeable(temp.resolve("bank/file")))
                .hasMessage("files.folderMissing");
        assertThatThrownBy(() -> WholeFile.folder(temp.resolve("bank/file/inside")))
                .isInstanceOf(Refusal.class);
    }
}
