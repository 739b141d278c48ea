package nl.goedmaker.customers.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.goedmaker.customers.AccountMarks;
import nl.goedmaker.money.Iban;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.text.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Marks made with a random key of this shop (256 bits), which lies in a file of its own beside the data file, readable by the
 * owner alone. It is made when it is first needed, and is in no backup: see the decision on marks of accounts.
 */
public final class KeyedAccountMarks implements AccountMarks {
    static final String FILE = "account.key";
    private static final String METHOD = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final DataFolder folder;
    private final SecureRandom random;
    private byte @Nullable [] key;

    public KeyedAccountMarks(DataFolder folder, SecureRandom random) {
        this.folder = folder;
        this.random = random;
    }

    @Override
    public String key() {
        try {
            return name(secret());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String mark(Iban iban) {
        try {
            byte[] mine = secret();
            Mac mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(mine, METHOD));
            byte[] hash = mac.doFinal(iban.value().getBytes(StandardCharsets.US_ASCII));
            return name(mine) + "." + HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + METHOD, e);
        }
    }

    /** Tells keys apart; says nothing about the key. */
    private static String name(byte[] key) throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(key);
        return HexFormat.of().formatHex(Arrays.copyOf(hash, 4));
    }

    private synchronized byte[] secret() {
        byte[] known = key;
        if (known == null) {
            known = keptOrNew();
            key = known;
        }
        return known;
    }

    private byte[] keptOrNew() {
        Path file = folder.root().resolve(FILE);
        try {
            if (Files.notExists(file)) {
                make(file);
            }
            byte[] kept = HexFormat.of()
                    .parseHex(Files.readString(file, StandardCharsets.US_ASCII).strip());
            if (kept.length == KEY_BYTES) {
                return kept;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.dataFile("customers.key.unreadable", file);
        }
        throw Refusal.dataFile("customers.key.unreadable", file);
    }

    /** Whole or not at all; when another process was first, its key stays. */
    private void make(Path file) throws IOException {
        byte[] fresh = new byte[KEY_BYTES];
        random.nextBytes(fresh);
        Path aside = Files.createTempFile(folder.root(), FILE, ".new");
        try {
            DataFolder.keepPrivate(aside);
            Files.writeString(aside, HexFormat.of().formatHex(fresh) + "\n", StandardCharsets.US_ASCII);
            try {
                Files.createLink(file, aside);
            } catch (UnsupportedOperationException | IOException e) {
                if (!(e instanceof FileAlreadyExistsException) && Files.notExists(file)) {
                    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
