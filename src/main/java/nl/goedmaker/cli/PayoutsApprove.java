package nl.goedmaker.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets payouts go although a check asked for a look. */
@Command(name = "approve", description = "cli.payouts.approve")
final class PayoutsApprove implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "CODE", arity = "1..*", descriptionKey = "cli.option.codes")
    private List<String> codes = new ArrayList<>();

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "cli.option.approveReason")
    private String reason = "";

    PayoutsApprove(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return new JudgedPayouts(session)
                .judge(codes, "payouts.change.approve", (payouts, id) -> payouts.approve(id, reason));
    }
}
