package nl.goedmaker.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import nl.goedmaker.app.Wiring;
import nl.goedmaker.cli.Services;
import nl.goedmaker.demo.DemoProgress;
import nl.goedmaker.demo.DemoShop;
import nl.goedmaker.demo.storage.DatabaseDemoSite;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.tickets.Bulk;
import nl.goedmaker.tickets.Bulk.Chosen;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.TicketQuery.View;

/** One thing done to very many complaints, taken back and done again. */
public final class UndoBench {
    private static final int SIZE = 15_000;

    private UndoBench() {}

    /** @param args the folder to fill, and the numbers of complaints when they are not the usual one */
    public static void main(String[] args) {
        if (args.length == 1) {
            measure(Path.of(args[0]), SIZE);
        }
        for (int i = 1; i < args.length; i++) {
            measure(Path.of(args[0], args[i]), Integer.parseInt(args[i]));
        }
    }

    private static void measure(Path folder, int size) {
        try (Services services = Wiring.open(new DataFolder(folder), Clock.systemDefaultZone())) {
            DemoShop.fill(
                    new DatabaseDemoSite(services.database()),
                    services.clock(),
                    DemoShop.SEED,
                    size,
                    DemoProgress.UNWATCHED);
            Chosen all = new Chosen.Whole(View.ALL, "");
            time(size, "tag", () -> services.bulk().tag(all, "gala", Bulk.Progress.SILENT));
            time(size, "undo tag", () -> services.journal().undo());
            time(
                    size,
                    "close",
                    () -> services.bulk()
                            .close(
                                    all,
                                    Justified.YES,
                                    services.reasons().offered().getFirst(),
                                    Bulk.Progress.SILENT));
            time(size, "undo close", () -> services.journal().undo());
            time(size, "redo close", () -> services.journal().redo());
        }
    }

    private static void time(int size, String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        System.out.printf(Locale.ROOT, "%d complaints: %s %.1f s%n", size, what, (System.nanoTime() - start) / 1e9);
    }
}
