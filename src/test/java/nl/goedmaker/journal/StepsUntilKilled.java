package nl.goedmaker.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.tickets.Bulk;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.Ticket;

/**
 * A process of its own that merges, tags, closes and takes apart, and stands still before the step whose number it was
 * given, or half-way through it, until it is killed.
 */
final class StepsUntilKilled {
    private StepsUntilKilled() {}

    public static void main(String[] args) {
        int last = Integer.parseInt(args[1]);
        boolean within = Boolean.parseBoolean(args[2]);
        ShopOnDisk shop = ShopOnDisk.open(Path.of(args[0]));
        var services = shop.services();
        List<Runnable> steps = List.of(
                () -> services.merges().merge("K-2026-0002", "K-2026-0001", false),
                () -> services.tags().add(services.tickets().get("K-2026-0003"), "gala"),
                () -> services.bulk()
                        .close(
                                new Bulk.Chosen.These(List.of("K-2026-0001", "K-2026-0003")),
                                Justified.YES,
                                ReasonCode.POST,
                                Bulk.Progress.SILENT),
                () -> services.merges().apart("K-2026-0002"));
        steps.subList(0, last).forEach(Runnable::run);
        if (within) {
            services.journal().change(Change.of("tickets.change.note", "K-2026-0003"), () -> {
                Ticket ticket = services.tickets().get("K-2026-0003");
                services.tickets().note(ticket, "half");
                standStill();
            });
        }
        standStill();
    }

    private static void standStill() {
        System.out.println("reached");
        try {
            // the parent never writes; only if it is gone itself does this end
            System.in.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Process start(Path shop, int last, boolean within) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-classpath",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        StepsUntilKilled.class.getName(),
                        shop.toString(),
                        Integer.toString(last),
                        Boolean.toString(within))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
