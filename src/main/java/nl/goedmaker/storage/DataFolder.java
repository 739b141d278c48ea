package nl.goedmaker.storage;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.goedmaker.text.Refusal;

/** The one folder that holds everything the owner keeps. Readable by the owner alone. */
public record DataFolder(Path root) {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final Set<PosixFilePermission> FOLDER_OF_OWNER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE_OF_OWNER = PosixFilePermissions.fromString("rw-------");

    /** The platform's own place for application data: XDG, Application Support or %APPDATA%. */
    public static DataFolder standard(Map<String, String> environment, String osName, Path home) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            String appData = environment.get("APPDATA");
            return new DataFolder(
                    (appData == null ? home.resolve("AppData/Roaming") : Path.of(appData)).resolve("Goedmaker"));
        }
        if (os.contains("mac")) {
            return new DataFolder(home.resolve("Library/Application Support/Goedmaker"));
        }
        String xdg = environment.get("XDG_DATA_HOME");
        // the XDG specification tells programs to ignore a relative path here
        boolean usable = xdg != null && Path.of(xdg).isAbsolute();
        return new DataFolder((usable ? Path.of(xdg) : home.resolve(".local/share")).resolve("goedmaker"));
    }

    public Path database() {
        return root.resolve("goedmaker.db");
    }

    /**
     * The folder of the shop that a file lies in or would come to lie in, whichever shop that is; links are followed. Empty when
     * it lies elsewhere.
     */
    public static Optional<DataFolder> around(Path file) {
        Path plain = file.toAbsolutePath();
        // a link is looked at from both sides: where it stands and where it leads
        return Stream.of(plain, plain.normalize())
                .flatMap(way -> Stream.concat(Stream.of(way), Stream.ofNullable(way.getParent())))
                .flatMap(DataFolder::upwards)
                .map(DataFolder::new)
                .filter(folder -> Files.exists(folder.database()))
                .findFirst();
    }

    /** The nearest that exists, as it is really called, and everything above it. */
    private static Stream<Path> upwards(Path file) {
        Path there = file;
        while (Files.notExists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            return Stream.iterate(there.toRealPath(), Objects::nonNull, Path::getParent);
        } catch (IOException e) {
            // nothing can be written there either
            return Stream.empty();
        }
    }

    public Path attachments() {
        return root.resolve("attachments");
    }

    public Path backups() {
        return root.resolve("backups");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    /** @throws Refusal when no shop was ever begun in this folder */
    public void requireDataFile() {
        if (!Files.exists(database())) {
            throw Refusal.dataFile("storage.folder.noFile", root);
        }
    }

    /**
     * Makes the folders that are missing.
     *
     * @throws Refusal when the folder cannot be made or is a file
     */
    public DataFolder create() {
        try {
            for (Path folder : new Path[] {root, attachments(), backups(), logs()}) {
                Files.createDirectories(folder);
                keepPrivate(folder);
            }
            return this;
        } catch (IOException e) {
            throw Refusal.dataFile("storage.folder.unusable", root);
        }
    }

    /** Takes every right on a file or folder away from others. Windows' application data is private already. */
    public static void keepPrivate(Path path) throws IOException {
        if (POSIX) {
            Files.setPosixFilePermissions(path, Files.isDirectory(path) ? FOLDER_OF_OWNER : FILE_OF_OWNER);
        }
    }

    /** Whether the owner may write the file; asks for the permission bits, so that the answer holds for root too. */
    static boolean isWritable(Path file) throws IOException {
        return Files.isWritable(file)
                && (!POSIX || Files.getPosixFilePermissions(file).contains(PosixFilePermission.OWNER_WRITE));
    }
}
