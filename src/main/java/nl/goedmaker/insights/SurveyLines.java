package nl.goedmaker.insights;

import java.util.ArrayList;
import java.util.List;
import nl.goedmaker.reviews.survey.Interval;
import nl.goedmaker.reviews.survey.NetPromoter;
import nl.goedmaker.reviews.survey.Share;
import nl.goedmaker.reviews.survey.SurveyFigures;
import nl.goedmaker.reviews.survey.SurveyKind;
import nl.goedmaker.text.Texts;

/** What customers answered, in words; a question nobody answered is left out. */
public final class SurveyLines {
    private final Texts texts;

    public SurveyLines(Texts texts) {
        this.texts = texts;
    }

    /**
     * @param value {@code 30}, or that there are too few answers
     * @param note between which figures it lies
     */
    public record Line(String name, String value, String note, Figure figure) {
        public String spoken() {
            return name + ": " + value + ". " + note;
        }
    }

    public List<Line> of(List<SurveyFigures> figures) {
        List<Line> lines = new ArrayList<>();
        for (SurveyFigures each : figures) {
            if (each.count() == 0) {
                continue;
            }
            if (each.kind() == SurveyKind.NPS) {
                lines.add(promoter("insights.survey.worldwide", each.worldwide()));
                lines.add(promoter("insights.survey.european", each.european()));
            }
            lines.add(share(each));
        }
        return lines;
    }

    private Line promoter(String name, NetPromoter figure) {
        return line(
                name,
                SurveyKind.NPS,
                figure.count(),
                signed(figure.value()),
                figure.interval(),
                "insights.survey.between");
    }

    private Line share(SurveyFigures figures) {
        Share share = figures.satisfied();
        String name = figures.kind() == SurveyKind.NPS ? "insights.survey.eights" : "insights.survey.satisfied";
        return line(
                name,
                figures.kind(),
                share.count(),
                texts.get("insights.survey.percent", share.percent()),
                share.interval(),
                "insights.survey.betweenPercent");
    }

    private Line line(String name, SurveyKind kind, long count, String value, Interval interval, String between) {
        boolean isEnough = count >= NetPromoter.ENOUGH;
        return new Line(
                texts.get(name),
                isEnough ? value : texts.get("insights.survey.tooFew"),
                isEnough
                        ? texts.get(between, signed(interval.low()), signed(interval.high()), count)
                        : texts.get("insights.survey.answers", count),
                new Figure.Surveyed(kind));
    }

    /** With a minus that is as wide as a plus. */
    private static String signed(long value) {
        return value < 0 ? "−" + -value : Long.toString(value);
    }
}
