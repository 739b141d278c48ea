package nl.goedmaker.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.checks.own.Comparison;
import nl.goedmaker.checks.own.ComplaintField;
import nl.goedmaker.checks.own.OwnRule;
import nl.goedmaker.checks.own.OwnSignal;
import nl.goedmaker.checks.own.OwnSignals;
import nl.goedmaker.checks.own.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Puts a signal of the owner’s own together, and says in how many of the last complaints it would have been seen. */
@Command(name = "add", description = "cli.signals.add")
final class CheckSignalsAdd implements Callable<Integer> {
    private final Session session;

    @Option(names = "--name", required = true, paramLabel = "TEXT", descriptionKey = "cli.option.signalName")
    private String name = "";

    @Option(names = "--direction", paramLabel = "for|against", descriptionKey = "cli.option.direction")
    private String direction = "against";

    @Option(names = "--strength", paramLabel = "light|moderate", descriptionKey = "cli.option.ownStrength")
    private String strength = "light";

    @Option(
            names = "--scope",
            required = true,
            paramLabel = "complaint|person|article|supplier",
            descriptionKey = "cli.option.scope")
    private String scope = "";

    @Option(names = "--field", paramLabel = "FIELD", descriptionKey = "cli.option.complaintField")
    private String field = "any";

    @Option(names = "--comparison", paramLabel = "COMPARISON", descriptionKey = "cli.option.comparison")
    private String comparison = "";

    @Option(names = "--value", paramLabel = "VALUE", descriptionKey = "cli.option.signalValue")
    private String value = "";

    @Option(names = "--least", paramLabel = "N", descriptionKey = "cli.option.least")
    private int least = 1;

    @Option(names = "--days", paramLabel = "N", descriptionKey = "cli.option.signalDays")
    private int days = OwnRule.USUAL_DAYS;

    CheckSignalsAdd(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ComplaintField of = Session.choice(ComplaintField.class, "--field", field);
        OwnRule rule = new OwnRule(
                name,
                Session.choice(Direction.class, "--direction", direction),
                Session.choice(Strength.class, "--strength", strength),
                Session.choice(Scope.class, "--scope", scope),
                of,
                comparison.isEmpty()
                        ? of.comparisons().getFirst()
                        : Session.choice(Comparison.class, "--comparison", comparison),
                value,
                least,
                days);
        OwnSignals signals = session.services().ownSignals();
        OwnSignal made = signals.add(rule);
        OwnSignals.Tried tried = signals.tried(made.rule());
        session.answer(
                Map.of(
                        "signal",
                        made.name(),
                        "words",
                        session.texts().get(made.words()),
                        "tried",
                        tried.of(),
                        "seen",
                        tried.seen()),
                session.text(
                        "cli.signals.addDone",
                        made.rule().name(),
                        made.name(),
                        tried.seen().size(),
                        tried.of()));
        return CommandLineApp.DONE;
    }
}
