package nl.goedmaker.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.insights.SurveyLines;
import nl.goedmaker.insights.ThisMonth;
import nl.goedmaker.reviews.Average;
import nl.goedmaker.reviews.PartAverage;
import nl.goedmaker.reviews.Standing;
import nl.goedmaker.reviews.label.LabelCondition;
import nl.goedmaker.reviews.label.LabelStanding;
import nl.goedmaker.reviews.rules.RuleWords;
import nl.goedmaker.reviews.survey.SurveyFigures;
import nl.goedmaker.text.Decimal;
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
        List<SurveyFigures> surveys = services.surveys().figures(day);
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
        document.put("surveys", surveys.stream().map(SurveyDocument::of).toList());
        session.answer(document, lines(standings, month, surveys));
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

    private String lines(List<Standing> standings, ThisMonth month, List<SurveyFigures> surveys) {
        List<String> lines = new ArrayList<>();
        for (Standing standing : standings) {
            Average average = standing.average();
            lines.add(session.text(
                    "cli.insights.average",
                    average.platform().displayName(),
                    figure(average),
                    session.text("reviews.average.over." + average.over()),
                    average.count()));
            for (PartAverage part : standing.parts()) {
                lines.add("  "
                        + session.text(
                                "cli.insights.part",
                                new RuleWords(session.texts()).part(part.part()),
                                new Decimal(part.value())
                                        .display(session.texts().language()),
                                part.count()));
            }
        }
        lines.add(session.text("cli.insights.open", month.open()));
        List<SurveyLines.Line> answered = new SurveyLines(session.texts()).of(surveys);
        lines.add(answered.isEmpty() ? session.text("cli.insights.noSurvey") : session.text("insights.survey.title"));
        answered.forEach(
                line -> lines.add("  " + session.text("cli.insights.survey", line.name(), line.value(), line.note())));
        return String.join("\n", lines);
    }

    private String figure(Average average) {
        String figure = new Decimal(average.value()).display(session.texts().language());
        String shown = average.over().isPercent() ? session.text("reviews.percent", figure) : figure;
        return average.isEstimate() ? shown + ", " + session.text("reviews.estimate") : shown;
    }
}
