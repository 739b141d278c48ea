package nl.goedmaker.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.insights.ThisMonth;
import nl.goedmaker.reviews.Average;
import nl.goedmaker.reviews.PartAverage;
import nl.goedmaker.reviews.Standing;
import nl.goedmaker.reviews.label.LabelCondition;
import nl.goedmaker.reviews.label.LabelStanding;
import nl.goedmaker.reviews.rules.RuleWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The figures of the shop, today or as they stood on a day. */
@Command(name = "insights", description = "cli.insights")
final class InsightsCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.option.on")
    private @Nullable String on;

    InsightsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Services services = session.services();
        String given = on;
        LocalDate day = given == null ? LocalDate.now(services.clock()) : Session.day("--on", given);
        if (day.isAfter(LocalDate.now(services.clock()))) {
            throw new WrongUse("cli.insights.future", day);
        }
        List<Standing> standings = services.reviews().averages(day);
        ThisMonth month = services.insights().thisMonth(day);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("on", day.toString());
        document.put(
                "averages", standings.stream().map(InsightsCommand::document).toList());
        document.put(
                "labels",
                services.labels().on(day).stream()
                        .map(InsightsCommand::document)
                        .toList());
        document.put("open", month.open());
        document.put("firstReplyMedianHours", month.firstReplyMedianHours());
        document.put("cashbackOffered", month.cashbackOffered().decimal());
        session.answer(document, lines(standings, month));
        return CommandLineApp.DONE;
    }

    private static Map<String, Object> document(Standing standing) {
        Map<String, Object> document = document(standing.average());
        standing.band().ifPresent(band -> document.put("band", band.name()));
        document.put(
                "also", standing.also().stream().map(InsightsCommand::document).toList());
        document.put(
                "parts",
                standing.parts().stream()
                        .map(part -> Map.of(
                                "part", part.part(),
                                "value", part.value().toPlainString(),
                                "count", part.count()))
                        .toList());
        document.put(
                "ahead",
                standing.ahead().stream()
                        .map(ahead -> Map.of(
                                "goal", ahead.goal().kind().name(),
                                "average",
                                        BigDecimal.valueOf(ahead.goal().tenths(), 1)
                                                .toPlainString(),
                                "topGrades", ahead.topGrades()))
                        .toList());
        return document;
    }

    private static Map<String, Object> document(Average average) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("platform", average.platform().code());
        document.put("value", average.value().toPlainString());
        document.put("count", average.count());
        document.put("window", average.over().name());
        document.put("estimate", average.isEstimate());
        return document;
    }

    private static Map<String, Object> document(LabelStanding label) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("platform", label.platform().code());
        document.put("reached", label.isReached());
        document.put("danger", label.danger().map(BigDecimal::toPlainString).orElse(null));
        document.put(
                "conditions",
                label.conditions().stream().map(InsightsCommand::document).toList());
        return document;
    }

    private static Map<String, Object> document(LabelCondition condition) {
        BigDecimal have = condition.have();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("condition", condition.statement().name());
        document.put("part", condition.part());
        document.put("have", have == null ? null : have.toPlainString());
        document.put("need", condition.need().toPlainString());
        document.put("met", condition.isMet());
        return document;
    }

    private String lines(List<Standing> standings, ThisMonth month) {
        List<String> lines = new ArrayList<>();
        for (Standing standing : standings) {
            Average average = standing.average();
            lines.add(session.text(
                    "cli.insights.average",
                    average.platform().displayName(),
                    average.value().toPlainString(),
                    session.text("reviews.average.over." + average.over()),
                    average.count()));
            for (PartAverage part : standing.parts()) {
                lines.add("  "
                        + session.text(
                                "cli.insights.part",
                                new RuleWords(session.texts()).part(part.part()),
                                part.value().toPlainString(),
                                part.count()));
            }
        }
        lines.add(session.text("cli.insights.open", month.open()));
        return String.join("\n", lines);
    }
}
