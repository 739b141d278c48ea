package nl.goedmaker.insights.ui;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.insights.Day;
import nl.goedmaker.insights.Figure;
import nl.goedmaker.insights.SameFault;
import nl.goedmaker.insights.ThisMonth;
import nl.goedmaker.reviews.Standing;
import nl.goedmaker.reviews.ui.StandingWords;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.ButtonWords;
import nl.goedmaker.ui.GradeLabel;

/** The right side of today's room: how the platforms stand, this month's figures, and what the data noticed. */
final class SideCards {
    private static final int PLATFORMS = 3;
    private static final int FAULTS = 2;

    private final TodayViewModel model;
    private final Texts texts;
    private final StandingWords words;

    SideCards(TodayViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new StandingWords(texts);
    }

    List<Node> of(Day day) {
        List<Node> side = new ArrayList<>();
        day.standings().stream().limit(PLATFORMS).map(this::standing).forEach(side::add);
        side.add(month(day.month()));
        day.sameFaults().stream().limit(FAULTS).map(this::sameFault).forEach(side::add);
        return side;
    }

    private Node standing(Standing standing) {
        HBox figure = new HBox(CardParts.big(words.figure(standing)));
        figure.getStyleClass().add("average-figure");
        if (standing.average().platform().scale() == 5
                && !standing.average().over().isPercent()) {
            figure.getChildren()
                    .add(new GradeLabel(
                            texts, standing.average().value().movePointRight(1).intValue(), 5));
        }
        standing.norm()
                .ifPresent(norm ->
                        figure.getChildren().add(CardParts.pill(words.norm(norm), norm.isMet() ? "green" : "red")));
        if (standing.average().isEstimate()) {
            figure.getChildren().add(CardParts.pill(texts.get("reviews.estimate"), "orange"));
        }
        ButtonWords content = new ButtonWords(CardParts.small(words.title(standing.average())), figure);
        if (standing.hasTrend()) {
            TrendLine trend = new TrendLine(
                    standing.trend(), standing.norm().map(norm -> norm.goal().tenths()));
            if (standing.norm().isPresent()) {
                trend.getStyleClass().add("wide");
                content.getChildren().add(trend);
            } else {
                HBox.setHgrow(trend, Priority.ALWAYS);
                figure.getChildren().add(trend);
            }
        }
        standing.next()
                .ifPresent(ahead -> content.getChildren()
                        .add(CardParts.small(words.ahead(standing.average().platform(), ahead))));
        Button card = new Button();
        content.in(card);
        card.getStyleClass().setAll("button", "card", "card-button");
        card.setMaxWidth(Double.MAX_VALUE);
        card.setAccessibleText(words.spoken(standing));
        card.setId("today-average-" + standing.average().platform());
        card.setOnAction(event -> model.show(standing));
        return card;
    }

    private Node month(ThisMonth month) {
        Double median = month.firstReplyMedianHours();
        YearMonth now = YearMonth.from(model.date());
        HBox figures = new HBox(
                figure(Long.toString(month.open()), "insights.figure.open", "today-open", new Figure.Open()),
                figure(
                        median == null ? "–" : texts.get("insights.figure.hours", Math.round(median)),
                        "insights.figure.firstReply",
                        "today-first-reply",
                        new Figure.AnsweredIn(now)),
                figure(
                        month.cashbackOffered().display(texts.language()),
                        "insights.figure.cashback",
                        "today-cashback",
                        new Figure.OfferedIn(now)));
        figures.getStyleClass().add("figures");
        VBox card = new VBox(CardParts.small(texts.get("insights.today.month")), figures);
        card.getStyleClass().addAll("card", "figure-card");
        return card;
    }

    private Node figure(String value, String name, String id, Figure figure) {
        Label label = CardParts.small(texts.get(name));
        label.setWrapText(false);
        Button button = new Button(null, new VBox(CardParts.big(value), label));
        button.setOnAction(event -> model.show(figure));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().setAll("button", "figure-button");
        button.setAccessibleText(texts.get(name) + ": " + value);
        button.setId(id);
        return button;
    }

    private Node sameFault(SameFault fault) {
        VBox card = CardParts.words(
                texts.get("insights.sameFault.title", texts.get("tickets.type." + fault.type()), fault.customers()),
                texts.get("insights.sameFault.text", fault.article(), fault.customers()));
        String show = texts.get("insights.sameFault.show");
        card.getChildren()
                .add(CardParts.button(
                        show,
                        show + " " + fault.article(),
                        "today-fault-" + fault.article() + "-" + fault.type(),
                        () -> model.show(new Figure.SameArticle(fault.article(), fault.type()))));
        card.getStyleClass().addAll("card", "subtle");
        return card;
    }
}
