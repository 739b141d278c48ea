package nl.goedmaker.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.goedmaker.replies.Finding;
import nl.goedmaker.replies.ReplyDraft;
import nl.goedmaker.replies.ReplyFacts;
import nl.goedmaker.replies.ReplyLint;
import nl.goedmaker.replies.RuleLevels;
import nl.goedmaker.replies.Temper;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.Ticket;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads an answer before it goes out; the answer is no when something in it must not be sent. */
@Command(name = "check", description = "cli.reply.check")
final class ReplyCheck implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE|-", descriptionKey = "cli.option.reply")
    private String file = "";

    @Option(names = "--platform", paramLabel = "P", descriptionKey = "cli.option.platform")
    private @Nullable String platform;

    @Option(names = "--public", descriptionKey = "cli.option.public")
    private boolean isPublic;

    @Option(names = "--ticket", paramLabel = "TICKET", descriptionKey = "cli.option.ticketOfReply")
    private @Nullable String reference;

    ReplyCheck(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Optional<String> where = Optional.ofNullable(platform)
                .map(typed -> PlatformWords.platform("--platform", typed).code());
        String text = session.read(file);
        if (text.isBlank()) {
            throw Refusal.badInput("replies.check.empty");
        }
        ReplyFacts facts = ReplyFacts.NONE;
        RuleLevels levels = RuleLevels.STANDARD;
        Language language = session.texts().language();
        if (reference != null) {
            Ticket ticket = session.services().tickets().get(reference);
            facts = session.services().correspondence().replyFacts(ticket);
            levels = session.services().correspondence().reader().levels();
            language = session.isLanguageGiven() ? language : ticket.customer().language();
        }
        List<Finding> findings = new ReplyLint(levels).check(new ReplyDraft(text, language, isPublic, where, facts));
        boolean blocked = findings.stream().anyMatch(Finding::blocks);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("findings", findings.stream().map(this::document).toList());
        answer.put("blocked", blocked);
        answer.put("heated", Temper.of(text, language).isHot());
        session.answer(
                answer,
                findings.isEmpty()
                        ? session.text("cli.reply.clean")
                        : findings.stream()
                                .map(finding ->
                                        finding.rule() + "  " + session.texts().get(finding.message()))
                                .collect(Collectors.joining("\n")));
        return blocked ? CommandLineApp.NO : CommandLineApp.DONE;
    }

    private Map<String, Object> document(Finding finding) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("rule", finding.rule());
        document.put("severity", finding.severity().name());
        document.put("start", finding.start());
        document.put("end", finding.end());
        document.put("message", session.texts().get(finding.message()));
        finding.mend().ifPresent(mend -> {
            Map<String, Object> change = new LinkedHashMap<>();
            change.put("label", session.texts().get(mend.label()));
            change.put("start", mend.start());
            change.put("end", mend.end());
            change.put("replacement", mend.replacement());
            document.put("mend", change);
        });
        return document;
    }
}
