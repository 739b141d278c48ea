package nl.goedmaker.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import nl.goedmaker.money.Iban;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;

/** Looks whether a data file keeps its promises. Only reads. */
public final class DataFileCheck {
    private static final int MOST_OF_A_KIND = 20;

    private final DataFolder folder;
    private final List<Sentence> findings = new ArrayList<>();

    private DataFileCheck(DataFolder folder) {
        this.folder = folder;
    }

    /**
     * What is wrong with the data of a folder and how to mend it; empty when all is well.
     *
     * @throws Refusal when there is no data file, or it cannot be used: not ours, newer, cut off, damaged
     */
    public static List<Sentence> of(DataFolder folder) {
        folder.requireDataFile();
        Path file = folder.database();
        DataFileHeader.check(file);
        DataFileCheck check = new DataFileCheck(folder);
        try (Connection connection = Connections.reading(file);
                Statement statement = connection.createStatement()) {
            check.version(statement);
            check.structure(statement);
            check.payments(statement);
            check.accounts(statement);
            check.bankFiles(statement);
            check.attachments(statement);
            check.permissions();
        } catch (SQLException e) {
            throw Database.refusal(e, file);
        } catch (IOException e) {
            throw Refusal.dataFile("storage.file.unreadable", file);
        }
        return List.copyOf(check.findings);
    }

    private void version(Statement statement) throws SQLException {
        int version = number(
                statement,
                "SELECT coalesce(max(CAST(version AS INTEGER)), 0) FROM flyway_schema_history WHERE success");
        if (version > Migrations.NEWEST) {
            throw Refusal.dataFile("storage.file.newer", folder.database());
        }
        if (version < Migrations.NEWEST) {
            findings.add(Sentence.of("storage.check.older"));
        }
    }

    private void structure(Statement statement) throws SQLException {
        if (!"ok".equals(text(statement, "SELECT integrity_check FROM pragma_integrity_check LIMIT 1"))) {
            throw Refusal.dataFile("storage.file.damaged", folder.database());
        }
        int orphans = number(statement, "SELECT count(*) FROM pragma_foreign_key_check");
        if (orphans > 0) {
            findings.add(Sentence.of("storage.check.orphans", orphans));
        }
    }

    /** What the schema cannot say in a CHECK, because it spans tables. */
    private void payments(Statement statement) throws SQLException {
        each(statement, "storage.check.paidTwice", """
            SELECT t.reference FROM payout p
            JOIN claim c ON c.id = p.claim_id JOIN cashback b ON b.id = c.cashback_id JOIN ticket t ON t.id = b.ticket_id
            WHERE p.status IN ('QUEUED', 'ON_HOLD', 'IN_BATCH', 'UPLOADED', 'PAID')
            GROUP BY p.claim_id HAVING count(*) > 1\
            """);
        each(statement, "storage.check.amountDiffers", """
            SELECT p.end_to_end_id FROM payout p
            JOIN claim c ON c.id = p.claim_id JOIN cashback b ON b.id = c.cashback_id
            WHERE p.amount_cents <> b.amount_cents\
            """);
        each(statement, "storage.check.batchDiffers", """
            SELECT k.msg_id FROM payout_batch k LEFT JOIN payout p ON p.batch_id = k.id
            GROUP BY k.id HAVING count(p.id) <> k.payments OR coalesce(sum(p.amount_cents), 0) <> k.total_cents\
            """);
        each(statement, "storage.check.claimNotQueued", """
            SELECT t.reference FROM claim c
            JOIN cashback b ON b.id = c.cashback_id JOIN ticket t ON t.id = b.ticket_id
            WHERE c.withdrawn_at IS NULL AND NOT EXISTS (SELECT 1 FROM payout p WHERE p.claim_id = c.id)\
            """);
    }

    /** The schema knows the symbols of an account number, not its check digits. */
    private void accounts(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("""
            SELECT t.reference, c.iban FROM claim c
            JOIN cashback b ON b.id = c.cashback_id JOIN ticket t ON t.id = b.ticket_id
            WHERE c.withdrawn_at IS NULL ORDER BY c.id\
            """)) {
            int found = 0;
            while (rows.next() && found < MOST_OF_A_KIND) {
                if (!isRight(rows.getString(2))) {
                    findings.add(Sentence.of("storage.check.badIban", rows.getString(1), rows.getString(2)));
                    found++;
                }
            }
        }
    }

    private static boolean isRight(String iban) {
        try {
            return new Iban(iban).value().equals(iban);
        } catch (Refusal e) {
            return false;
        }
    }

    private void bankFiles(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT msg_id, file, sha256 FROM payout_batch ORDER BY id")) {
            while (rows.next()) {
                if (!sha256(rows.getBytes(2)).equals(rows.getString(3))) {
                    findings.add(Sentence.of("storage.check.bankFileChanged", rows.getString(1)));
                }
            }
        }
    }

    private void attachments(Statement statement) throws SQLException {
        int missing = 0;
        try (ResultSet rows = statement.executeQuery("SELECT DISTINCT sha256 FROM attachment")) {
            while (rows.next()) {
                missing += Files.isRegularFile(folder.attachments().resolve(rows.getString(1))) ? 0 : 1;
            }
        }
        if (missing > 0) {
            findings.add(Sentence.of("storage.check.attachmentsMissing", missing, folder.attachments()));
        }
        if (!Files.isDirectory(folder.attachments())) {
            findings.add(Sentence.of("storage.check.folderMissing", folder.attachments()));
        }
    }

    private void permissions() throws IOException {
        for (Path path : List.of(folder.root(), folder.database())) {
            if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Set<PosixFilePermission> rights = Files.getPosixFilePermissions(path);
                if (rights.stream().anyMatch(right -> !right.name().startsWith("OWNER"))) {
                    findings.add(Sentence.of("storage.check.openToOthers", path));
                }
            }
        }
    }

    /** One finding a row, up to a number that can be read. */
    private void each(Statement statement, String key, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql + " LIMIT " + MOST_OF_A_KIND)) {
            while (rows.next()) {
                findings.add(Sentence.of(key, rows.getString(1)));
            }
        }
    }

    private static int number(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            return rows.getInt(1);
        }
    }

    private static String text(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            return rows.getString(1);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
