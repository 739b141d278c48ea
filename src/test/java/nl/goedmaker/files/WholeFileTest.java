package nl.goedmaker.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import nl.goedmaker.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "winkel/goedmaker.db",
                "winkel/GOEDMAKER.DB",
                "winkel/goedmaker.db-wal",
                "winkel/goedmaker.db-shm",
                "winkel/backups/klacht.pdf",
                "winkel/attachments/1/klacht.pdf",
                "winkel/nieuw/klacht.pdf",
                "elders/../winkel/goedmaker.db",
                "nergens/../winkel/goedmaker.db",
                "map-link/goedmaker.db",
                "bestand-link"
            })
    void whatAShopKeepsIsNeverWrittenOver(String way) throws IOException {
        Path kept = Files.createDirectories(temp.resolve("winkel/backups")).resolveSibling("goedmaker.db");
        Files.writeString(kept, "the shop");
        Files.createDirectory(temp.resolve("elders"));
        Files.createSymbolicLink(temp.resolve("map-link"), temp.resolve("winkel"));
        Files.createSymbolicLink(temp.resolve("bestand-link"), kept);
        Path file = temp.resolve(way);
        assertThatThrownBy(() -> WholeFile.write(file, BYTES))
                .isInstanceOf(Refusal.class)
                .hasMessage("files.ownFolder");
        Path folder = Objects.requireNonNull(file.getParent());
        if (!folder.equals(temp)) {
            assertThatThrownBy(() -> WholeFile.folder(folder)).hasMessage("files.ownFolder");
            assertThatThrownBy(() -> WholeFile.requireWritable(folder)).hasMessage("files.ownFolder");
        }
        assertThat(kept).hasContent("the shop");
        assertThat(temp.resolve("nergens")).doesNotExist();
        assertThat(temp.resolve("winkel")).isDirectoryNotContaining("glob:**{klacht,nieuw,tmp}*");
    }

    @Test
    void aDataFileThatIsALinkItselfIsNotWrittenOverEither() throws IOException {
        Path kept = Files.writeString(temp.resolve("schijf.db"), "the shop");
        Path link = Files.createSymbolicLink(
                Files.createDirectory(temp.resolve("winkel")).resolve("goedmaker.db"), kept);
        assertThatThrownBy(() -> WholeFile.write(link, BYTES)).hasMessage("files.ownFolder");
        assertThat(link).isSymbolicLink().hasContent("the shop");
    }
}
