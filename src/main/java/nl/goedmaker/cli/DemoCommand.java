package nl.goedmaker.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import nl.goedmaker.demo.DemoReport;
import nl.goedmaker.demo.DemoShop;
import nl.goedmaker.demo.DemoSite;
import picocli.CommandLine.Command;

/** Fills an empty data folder with the demo shop. */
@Command(name = "demo", description = "cli.demo")
public final class DemoCommand implements Callable<Integer> {
    private final Session session;
    private final Function<Services, DemoSite> site;

    public DemoCommand(Session session, Function<Services, DemoSite> site) {
        this.session = session;
        this.site = site;
    }

    @Override
    public Integer call() {
        Services services = session.servicesOrNew();
        DemoReport report = DemoShop.fill(site.apply(services), services.clock(), DemoShop.SEED);
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
}
