package nl.goedmaker.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedmaker.cashback.Claim;
import nl.goedmaker.cashback.ClaimMail;
import nl.goedmaker.cashback.ClaimReading;
import nl.goedmaker.cashback.Claims;
import nl.goedmaker.cashback.Normalised;
import nl.goedmaker.payouts.bank.SepaText;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes in what a customer sent back for a code. */
@Command(name = "add", description = "cli.claim.add")
final class ClaimAdd implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE|-", descriptionKey = "cli.option.claim")
    private String file = "";

    ClaimAdd(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String pasted = session.readMail(file);
        Claims claims = session.services().claims();
        try {
            // nobody looks over it here, unlike in the window: what only the owner can settle is not taken in
            List<Sentence> doubts = ClaimMail.read(pasted).doubts();
            if (!doubts.isEmpty()) {
                throw new Refusal(Refusal.Kind.BAD_INPUT, doubts.getFirst());
            }
            Claims.Proposal proposal = claims.read(pasted);
            // as in the window: a name that no bank carries is not taken in to wait for ever
            SepaText.name(proposal.name());
            Claim claim = claims.accept(proposal);
            String code = claim.cashback().code().display();
            session.answer(
                    document(
                            "ACCEPTED",
                            Optional.of(code),
                            Optional.of(claim.name()),
                            Optional.of(claim.iban().value()),
                            "",
                            proposal.normalised()),
                    Stream.concat(
                                    proposal.normalised().stream()
                                            .filter(Normalised::isWorthALook)
                                            .map(one -> session.texts().get(one.sentence())),
                                    Stream.of(session.text(
                                            "cli.claim.accepted",
                                            code,
                                            claim.name(),
                                            claim.iban().grouped(),
                                            claim.amount())))
                            .collect(Collectors.joining("\n")));
            return CommandLineApp.DONE;
        } catch (Refusal refusal) {
            if (session.isJson() && refusal.kind() == Refusal.Kind.BAD_INPUT) {
                ClaimReading reading = ClaimMail.read(pasted);
                session.answer(
                        document(
                                "REFUSED",
                                reading.code(),
                                reading.name(),
                                reading.iban(),
                                session.texts().get(refusal.sentence()),
                                reading.normalised()),
                        "");
            }
            throw refusal;
        }
    }

    private Map<String, Object> document(
            String status,
            Optional<String> code,
            Optional<String> name,
            Optional<String> iban,
            String reason,
            List<Normalised> normalised) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("status", status);
        document.put("code", code.orElse(null));
        document.put("name", name.orElse(null));
        document.put("iban", iban.orElse(null));
        document.put("reason", reason.isEmpty() ? null : reason);
        document.put("normalised", normalised.stream().map(this::document).toList());
        return document;
    }

    private Map<String, Object> document(Normalised one) {
        boolean unchanged = one.from().equals(one.to());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("field", one.field().name().toLowerCase(Locale.ROOT));
        document.put("from", unchanged ? null : one.from());
        document.put("to", unchanged ? null : one.to());
        document.put("sentence", session.texts().get(one.sentence()));
        return document;
    }
}
