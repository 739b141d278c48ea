import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Writes the jOOQ classes of the data file, and which migration is the newest: runs the real migrations on a scratch SQLite file and reads the tables back
 * from it. Run by Maven in the JDK of the toolchain (jOOQ's own Maven plugin cannot run in a Maven on Java 17).
 *
 * <p>Arguments: the folder with the migrations, the folder to write into. Does nothing when the classes are newer than
 * every migration.
 */
public final class GenerateJooq {
    private static final String NEWEST = "nl/goedmaker/storage/jooq/NewestMigration.java";

    public static void main(String[] args) throws Exception {
        Path migrations = Path.of(args[0]).toAbsolutePath();
        Path target = Path.of(args[1]).toAbsolutePath();
        Path stamp = target.resolveSibling("jooq.stamp");
        if (isFresh(stamp, migrations) && Files.exists(target.resolve(NEWEST))) {
            return;
        }
        Path scratch = Files.createTempFile("goedmaker-scratch", ".db");
        String url = "jdbc:sqlite:" + scratch;
        try {
            MigrateResult migrated = Flyway.configure()
                    .dataSource(url, null, null)
                    .locations("filesystem:" + migrations)
                    .load()
                    .migrate();
            GenerationTool.generate(new Configuration()
                    .withLogging(Logging.WARN)
                    .withJdbc(new Jdbc().withDriver("org.sqlite.JDBC").withUrl(url))
                    .withGenerator(new Generator()
                            .withDatabase(new Database()
                                    .withName("org.jooq.meta.sqlite.SQLiteDatabase")
                                    .withExcludes( // what SQLite keeps for searching is asked in plain SQL
                                            "flyway_schema_history|sqlite_.*|(ticket|review|customer)_(text(_.*)?|words?)"
                                                + "|ticket_written")
                                    // SQLite's INTEGER holds 64 bits: milliseconds and cents need them
                                    .withForcedTypes(
                                            new ForcedType().withName("BIGINT").withIncludeTypes("INTEGER")))
                            .withGenerate(new Generate()
                                    .withRecords(true)
                                    .withPojos(false)
                                    .withDaos(false)
                                    .withGeneratedAnnotation(false)
                                    .withKeys(true)
                                    .withIndexes(false))
                            .withTarget(new Target()
                                    .withPackageName("nl.goedmaker.storage.jooq")
                                    .withDirectory(target.toString()))));
            Files.writeString(target.resolve(NEWEST), """
                package nl.goedmaker.storage.jooq;

                /** The migration that these classes were made from. */
                public final class NewestMigration {
                    public static final int VERSION = %s;

                    private NewestMigration() {}
                }
                """.formatted(migrated.targetSchemaVersion));
            Files.createDirectories(stamp.getParent());
            Files.writeString(stamp, "");
        } finally {
            Files.deleteIfExists(scratch);
        }
    }

    private static boolean isFresh(Path stamp, Path migrations) throws Exception {
        if (!Files.exists(stamp)) {
            return false;
        }
        try (var files = Files.list(migrations)) {
            for (Path file : files.toList()) {
                if (Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(stamp)) > 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
