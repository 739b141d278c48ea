package nl.goedmaker.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.cashback.CashbackCode;
import nl.goedmaker.cashback.slip.SlipFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes slips to print. */
@Command(name = "slip", description = "cli.slip")
final class Slip implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "CODE", arity = "1..*", descriptionKey = "cli.option.codes")
    private List<String> codes = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "cli.option.format")
    private String format = SlipFormat.A6.code();

    @Option(names = "--dpi", paramLabel = "N", descriptionKey = "cli.option.dpi")
    private @Nullable Integer dpi;

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", descriptionKey = "cli.option.outFile")
    private String out = "";

    Slip(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        SlipFormat paper = SlipFormat.ofCode(format)
                .orElseThrow(() -> new WrongUse(
                        "cli.choice.unknown",
                        format,
                        "--format",
                        Arrays.stream(SlipFormat.values()).map(SlipFormat::code).collect(Collectors.joining(", "))));
        int dots = dpi == null ? paper.dpi() : dpi;
        if (dots < 100 || dots > 2400) {
            throw new WrongUse("cli.dpi.outOfRange", dots);
        }
        // the same code twice would be two slips for one claim
        LinkedHashSet<CashbackCode> wanted =
                codes.stream().map(CashbackCode::parse).collect(Collectors.toCollection(LinkedHashSet::new));
        Services services = session.services();
        List<Cashback> cashbacks =
                wanted.stream().map(services.cashbacks()::get).toList();
        session.write(out, services.slips().pdf(cashbacks, paper, dots));
        cashbacks.forEach(services.cashbacks()::handOut);

        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("file", out);
        answer.put("slips", cashbacks.size());
        session.answer(answer, session.text("cli.slip.written", cashbacks.size(), out));
        return CommandLineApp.DONE;
    }
}
