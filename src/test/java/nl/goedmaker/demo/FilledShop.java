package nl.goedmaker.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import nl.goedmaker.app.Wiring;
import nl.goedmaker.cli.Services;
import nl.goedmaker.demo.storage.DatabaseDemoSite;
import nl.goedmaker.storage.DataFolder;

/** The demo shop behind the real services, on a Sunday morning in November. */
public final class FilledShop {
    public static final Clock SUNDAY =
            ((InstantSource) () -> Instant.parse("2026-11-22T08:30:00Z")).withZone(ZoneId.of("Europe/Amsterdam"));

    private FilledShop() {}

    public static Services open(Path folder) {
        Services services = Wiring.open(new DataFolder(folder), SUNDAY);
        DemoShop.fill(new DatabaseDemoSite(services.database()), SUNDAY, DemoShop.SEED);
        return services;
    }
}
