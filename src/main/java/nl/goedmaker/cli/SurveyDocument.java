package nl.goedmaker.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.goedmaker.reviews.survey.Interval;
import nl.goedmaker.reviews.survey.NetPromoter;
import nl.goedmaker.reviews.survey.Share;
import nl.goedmaker.reviews.survey.SurveyFigures;
import nl.goedmaker.reviews.survey.SurveyKind;
import org.jspecify.annotations.Nullable;

/** What customers answered, with the field names that scripts rely on. Of too few answers only the counts are told. */
final class SurveyDocument {
    private SurveyDocument() {}

    static Map<String, @Nullable Object> of(SurveyFigures figures) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("survey", figures.kind().code());
        document.put("count", figures.count());
        document.put("enough", figures.isEnough());
        if (figures.kind() == SurveyKind.NPS) {
            document.put("worldwide", promoter(figures.worldwide()));
            document.put("european", promoter(figures.european()));
        }
        document.put("satisfied", share(figures.satisfied()));
        return document;
    }

    private static Map<String, @Nullable Object> promoter(NetPromoter figure) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        boolean isEnough = figure.isEnough();
        document.put("value", isEnough ? figure.value() : null);
        between(document, isEnough ? figure.interval() : null);
        document.put("promoters", figure.promoters());
        document.put("detractors", figure.detractors());
        return document;
    }

    private static Map<String, @Nullable Object> share(Share figure) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        boolean isEnough = figure.count() >= NetPromoter.ENOUGH;
        document.put("percent", isEnough ? figure.percent() : null);
        between(document, isEnough ? figure.interval() : null);
        document.put("answers", figure.hits());
        return document;
    }

    /** 95 % certain. */
    private static void between(Map<String, @Nullable Object> document, @Nullable Interval interval) {
        document.put("low", interval == null ? null : interval.low());
        document.put("high", interval == null ? null : interval.high());
    }
}
