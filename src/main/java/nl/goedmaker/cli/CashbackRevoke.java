package nl.goedmaker.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.cashback.CashbackCode;
import nl.goedmaker.cashback.Cashbacks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes an offered cashback back. */
@Command(name = "revoke", description = "cli.cashback.revoke")
final class CashbackRevoke implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "CODE", descriptionKey = "cli.option.code")
    private String code = "";

    CashbackRevoke(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CashbackCode typed = CashbackCode.parse(code);
        Cashbacks cashbacks = session.services().cashbacks();
        cashbacks.revoke(cashbacks.get(typed));
        Cashback revoked = cashbacks.get(typed);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("code", revoked.code().display());
        answer.put("state", revoked.state().name());
        session.answer(
                answer, session.text("cashback.change.revoke", revoked.code().display()));
        return CommandLineApp.DONE;
    }
}
