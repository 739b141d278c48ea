package nl.goedmaker.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps payouts out of bank files until they are released. */
@Command(name = "hold", description = "cli.payouts.hold")
final class PayoutsHold implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "CODE", arity = "1..*", descriptionKey = "cli.option.codes")
    private List<String> codes = new ArrayList<>();

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.option.holdReason")
    private String reason = "";

    PayoutsHold(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return new JudgedPayouts(session)
                .judge(codes, "payouts.change.hold", (payouts, id) -> payouts.hold(id, reason));
    }
}
