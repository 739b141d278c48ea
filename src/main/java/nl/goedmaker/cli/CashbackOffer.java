package nl.goedmaker.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.cashback.Offer;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Basis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Offers a cashback and answers with its code. */
@Command(name = "offer", description = "cli.cashback.offer")
final class CashbackOffer implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "TICKET", descriptionKey = "cli.option.ticket")
    private String reference = "";

    @Option(names = "--amount", required = true, paramLabel = "AMOUNT", descriptionKey = "cli.option.amount")
    private String amount = "";

    @Option(
            names = "--basis",
            required = true,
            paramLabel = "statutory|withdrawal|goodwill",
            descriptionKey = "cli.option.basis")
    private String basis = "";

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.option.reason")
    private String reason = "";

    @Option(names = "--consent", descriptionKey = "cli.option.consent")
    private boolean consent;

    CashbackOffer(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Offer offer = new Offer(
                Session.amount("--amount", amount), Session.choice(Basis.class, "--basis", basis), reason, consent);
        Services services = session.services();
        Cashback cashback = offered(services, offer);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("code", cashback.code().display());
        answer.put("amount", cashback.amount().decimal());
        answer.put("expires", cashback.expiresOn().toString());
        answer.put("link", services.slips().link(cashback).orElse(null));
        session.answer(
                answer,
                session.text(
                        "cli.cashback.offered", cashback.code().display(), cashback.amount(), cashback.expiresOn()));
        return CommandLineApp.DONE;
    }

    /** A refusal that an option can settle names it. */
    private Cashback offered(Services services, Offer offer) {
        try {
            return services.cashbacks().offer(services.tickets().get(reference), offer);
        } catch (Refusal refusal) {
            throw switch (refusal.sentence().key()) {
                case "tickets.remedy.consentMissing" ->
                    new Refusal(refusal.kind(), Sentence.of("cli.cashback.consentMissing"));
                case "tickets.remedy.aboveLimit",
                        "tickets.remedy.noPriceForLimit",
                        "cashback.offer.aboveLimitInAll",
                        "cashback.offer.abovePrice",
                        "cashback.offer.abovePriceInAll",
                        "cashback.offer.bol" ->
                    new Refusal(refusal.kind(), Sentence.of("cli.cashback.reasonMissing", refusal.sentence()));
                default -> refusal;
            };
        }
    }
}
