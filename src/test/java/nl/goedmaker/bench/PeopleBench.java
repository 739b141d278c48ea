package nl.goedmaker.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import nl.goedmaker.app.Wiring;
import nl.goedmaker.checks.people.People;
import nl.goedmaker.checks.people.PeopleAround;
import nl.goedmaker.cli.Services;
import nl.goedmaker.storage.DataFolder;

/** Who is who in a shop with 100,000 complaints of 60,000 customers, many of whom share a mailbox, a number or a house. */
public final class PeopleBench {
    private static final int CUSTOMERS = 60_000;
    private static final int TICKETS = 100_000;
    private static final int TIMES = 2_000;
    private static final String[] FILL = {
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :customers) INSERT INTO customer"
            + " (id, name, email, phone, street, postcode, created_at) SELECT i, CASE i % 3 WHEN 0 THEN 'Sanne de Wit'"
            + " WHEN 1 THEN 'S. de Wit' ELSE 'Joost Bakker' END, 'k' || (i / 2) || '@x.nl', CASE WHEN i % 5 = 0 THEN"
            + " '0624351970' ELSE '06' || (24000000 + i / 3) END, 'Laan ' || (1 + i / 4), '1234 AB', 1 FROM n",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :tickets) INSERT INTO ticket (id,"
            + " reference, customer_id, subject, type, channel, opened_at, first_reply_due_at) SELECT i, 'K-2025-' ||"
            + " (100000 + i), 1 + i % :customers, 'x', 'BREAK', 'webshop', 1700000000000 + i, 1700000000000 + i FROM"
            + " n",
        "ANALYZE"
    };

    private PeopleBench() {}

    public static void main(String[] args) {
        DataFolder folder = new DataFolder(Path.of(args[0]));
        try (Services services = Wiring.open(folder, Clock.systemUTC())) {
            services.database().change(context -> {
                for (String sql : FILL) {
                    context.execute(sql.replace(":customers", Integer.toString(CUSTOMERS))
                            .replace(":tickets", Integer.toString(TICKETS)));
                }
            });
            People people = services.people();
            long begun = System.nanoTime();
            people.catchUp();
            System.out.printf(Locale.ROOT, "keys of %d customers: %.1f s%n", CUSTOMERS, seconds(begun));
            Random random = new Random(7);
            double[] millis = new double[TIMES];
            double[] again = new double[TIMES];
            int found = 0;
            for (int i = -200; i < TIMES; i++) {
                long customer = 1 + random.nextInt(CUSTOMERS);
                begun = System.nanoTime();
                PeopleAround around = people.around(customer);
                double once = seconds(begun) * 1_000;
                begun = System.nanoTime();
                people.around(customer);
                if (i >= 0) {
                    millis[i] = once;
                    again[i] = seconds(begun) * 1_000;
                    found += around.others().size();
                }
            }
            print("who is who, first time", millis);
            print("who is who, once more", again);
            System.out.printf(Locale.ROOT, "%.1f others on average%n", (double) found / TIMES);
        }
    }

    private static void print(String what, double[] millis) {
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.2f ms, 99 %% %.2f ms, worst %.2f ms%n",
                what,
                millis[millis.length / 2],
                millis[millis.length * 99 / 100],
                millis[millis.length - 1]);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
