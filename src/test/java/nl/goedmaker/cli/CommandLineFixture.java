package nl.goedmaker.cli;

import static nl.goedmaker.ShopOnDisk.SHOP;
import static nl.goedmaker.ShopOnDisk.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.app.Wiring;
import nl.goedmaker.demo.storage.DatabaseDemoSite;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs commands in a folder of their own, on a Sunday, and keeps what they answered. */
abstract class CommandLineFixture {
    @TempDir
    Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    String input = "";

    int run(String... args) {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                temp,
                temp,
                Map.of());
        Clock clock = Clock.fixed(ShopOnDisk.SUNDAY, ZONE);
        return new CommandLineApp(
                        terminal,
                        folder -> Wiring.open(folder, clock),
                        session -> 42,
                        List.of(OtherCommand::new, BrokenCommand::new, CommandLineFixture::demo))
                .run(args);
    }

    JsonNode json(String... args) {
        String[] all = java.util.Arrays.copyOf(args, args.length + 3);
        all[args.length] = "--json";
        all[args.length + 1] = "--data";
        all[args.length + 2] = "shop";
        assertThat(run(all)).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return JsonMapper.shared().readTree(out.toByteArray());
    }

    JsonNode answer() {
        return JsonMapper.shared().readTree(out.toByteArray());
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    void shop() {
        try (ShopOnDisk shop = ShopOnDisk.open(temp.resolve("shop"))) {
            assertThat(shop.services().settings().shop()).isEqualTo(SHOP);
        }
    }

    /** The code of a cashback in the shop. */
    String offered() {
        try (ShopOnDisk shop = ShopOnDisk.open(temp.resolve("shop"))) {
            return shop.cashback(shop.ticket("Sanne de Wit"), "5.00").code().display();
        }
    }

    private static Object demo(Session session) {
        return new DemoCommand(session, services -> new DatabaseDemoSite(services.database()));
    }

    /** A command of another package. */
    @Command(name = "other", description = "cli.doctor")
    record OtherCommand(Session session) implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new IllegalStateException("secret of " + session.texts().language());
        }
    }

    /** A command that fails as Java itself does. */
    @Command(name = "broken", description = "cli.doctor")
    record BrokenCommand(Session session) implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new StackOverflowError("of " + session.texts().language());
        }
    }
}
