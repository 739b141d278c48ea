package nl.goedmaker.payouts;

import static nl.goedmaker.ShopOnDisk.IBANS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.app.Wiring;
import nl.goedmaker.cli.CommandLineApp;
import nl.goedmaker.cli.Terminal;
import nl.goedmaker.payouts.bank.BankProfile;
import nl.goedmaker.storage.DataFileCheck;
import nl.goedmaker.storage.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportCrashTest {
    @TempDir
    Path temp;

    private Path folder() {
        return temp.resolve("shop");
    }

    @Test
    void aProcessKilledBetweenTheDataFileAndTheDiskCostsNothing() throws Exception {
        try (ShopOnDisk shop = ShopOnDisk.open(folder())) {
            shop.claimed("Sanne de Wit", IBANS[0]);
            shop.claimed("Joost Bakker", IBANS[1]);
        }
        Path bank = temp.resolve("bank");
        killWhileExporting(bank);
        assertThat(bank).doesNotExist();

        PayoutBatch batch;
        byte[] kept;
        try (ShopOnDisk shop = ShopOnDisk.open(folder())) {
            BankFiles files = shop.services().bankFiles();
            batch = files.page(null, 10).getFirst();
            assertThat(files.page(null, 10)).hasSize(1);
            assertThat(files.payoutsOf(batch))
                    .extracting(Payout::claimId)
                    .doesNotHaveDuplicates()
                    .hasSize(2);
            kept = files.file(batch);
        }
        JsonNode first = export(0, "--batch", batch.msgId(), "--out", bank.toString());
        assertThat(first.get("sha256").asString()).isEqualTo(batch.sha256());
        assertThat(Path.of(first.get("file").asString())).hasBinaryContent(kept);
        assertThat(new String(kept, StandardCharsets.UTF_8)).endsWith("</Document>\n");
        JsonNode again = export(
                0, "--batch", batch.msgId(), "--out", temp.resolve("elders").toString());
        assertThat(Files.readAllBytes(Path.of(again.get("file").asString()))).isEqualTo(kept);

        // nothing is left that a new file could pay a second time
        export(3, "--out", bank.toString());
        try (ShopOnDisk shop = ShopOnDisk.open(folder())) {
            assertThat(shop.services().payouts().countQueue()).isZero();
            assertThatThrownBy(() -> shop.services().bankFiles().export(null, null, BankProfile.DEFAULT))
                    .hasMessage("payouts.export.nothing");
        }
        assertThat(DataFileCheck.of(new DataFolder(folder()))).isEmpty();
    }

    private void killWhileExporting(Path bank) throws Exception {
        Process process = ExportUntilKilled.start(folder(), bank);
        try {
            assertThat(process.inputReader().readLine()).isEqualTo("stored");
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isNotZero();
    }

    private JsonNode export(int exit, String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                temp,
                temp,
                Map.of());
        CommandLineApp app = new CommandLineApp(
                terminal,
                found -> Wiring.open(found, Clock.fixed(ShopOnDisk.SUNDAY, ShopOnDisk.ZONE)),
                session -> 2,
                List.of());
        List<String> arguments =
                new java.util.ArrayList<>(List.of("--data", folder().toString(), "--json", "payouts", "export"));
        arguments.addAll(List.of(options));
        assertThat(app.run(arguments.toArray(String[]::new))).isEqualTo(exit);
        return JsonMapper.shared().readTree(out.toByteArray());
    }
}
