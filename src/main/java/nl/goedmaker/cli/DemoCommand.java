package nl.goedmaker.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import nl.goedmaker.demo.DemoProgress;
import nl.goedmaker.demo.DemoReport;
import nl.goedmaker.demo.DemoShop;
import nl.goedmaker.demo.DemoSite;
import nl.goedmaker.text.Sentence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fills an empty data folder with the demo shop. */
@Command(name = "demo", description = "cli.demo")
public final class DemoCommand implements Callable<Integer> {
    private static final int SMALLEST = 100;
    private static final int LARGEST = 1_000_000;

    private final Session session;
    private final Function<Services, DemoSite> site;

    @Option(names = "--size", paramLabel = "N", descriptionKey = "cli.option.size")
    private @Nullable Integer size;

    public DemoCommand(Session session, Function<Services, DemoSite> site) {
        this.session = session;
        this.site = site;
    }

    @Override
    public Integer call() {
        if (size != null && (size < SMALLEST || size > LARGEST)) {
            throw new WrongUse("cli.demo.sizeOutOfRange", SMALLEST, LARGEST);
        }
        Services services = session.servicesOrNew();
        DemoReport report = DemoShop.fill(
                site.apply(services), services.clock(), DemoShop.SEED, size == null ? 0 : size, progress());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("tickets", report.tickets());
        answer.put("open", report.open());
        answer.put("reviews", report.reviews());
        answer.put("orders", report.orders());
        answer.put("cashbacks", report.cashbacks());
        answer.put("batches", report.batches());
        session.answer(
                answer,
                session.text(
                        "cli.demo.filled",
                        report.tickets(),
                        report.open(),
                        report.reviews(),
                        report.orders(),
                        report.cashbacks(),
                        report.batches()));
        return CommandLineApp.DONE;
    }

    /** Tells a large shop's filling at every tenth part. */
    private DemoProgress progress() {
        AtomicInteger told = new AtomicInteger();
        return (done, of) -> {
            int tenths = (int) (10L * done / of);
            if (size != null && tenths > told.getAndSet(tenths)) {
                session.tell(Sentence.of("cli.demo.progress", 10 * tenths));
            }
            return true;
        };
    }
}
