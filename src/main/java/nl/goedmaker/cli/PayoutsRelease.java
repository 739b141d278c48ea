package nl.goedmaker.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.goedmaker.payouts.Payouts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes back that payouts were held or approved: the checks decide again. */
@Command(name = "release", description = "cli.payouts.release")
final class PayoutsRelease implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "CODE", arity = "1..*", descriptionKey = "cli.option.codes")
    private List<String> codes = new ArrayList<>();

    PayoutsRelease(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return new JudgedPayouts(session).judge(codes, "payouts.change.release", Payouts::release);
    }
}
