package nl.goedmaker.insights.ui;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.insights.Day;
import nl.goedmaker.insights.Figure;
import nl.goedmaker.insights.FigureRow;
import nl.goedmaker.insights.SameFault;
import nl.goedmaker.payouts.PayoutBatch;
import nl.goedmaker.reviews.Average;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.ButtonWords;
import nl.goedmaker.ui.GradeLabel;
import nl.goedmaker.ui.Room;

/** The cards of today's room, as far as they do not follow the clock. */
final class TodayCards {
    private static final int AVERAGES = 3;
    private static final int LONGEST_QUOTE = 160;

    private final TodayViewModel model;
    private final Texts texts;

    TodayCards(TodayViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    static VBox card() {
        VBox card = new VBox();
        card.getStyleClass().addAll("card", "flat");
        return card;
    }

    static HBox head(String title) {
        HBox head = new HBox(new Label(title));
        head.getStyleClass().add("card-head");
        return head;
    }

    static Label pill(String text, String colour) {
        Label pill = new Label(text);
        pill.getStyleClass().addAll("pill", colour);
        pill.setMinWidth(Region.USE_PREF_SIZE);
        return pill;
    }

    static VBox words(String first, String second) {
        Label strong = new Label(first);
        strong.getStyleClass().add("strong");
        Label small = new Label(second);
        small.getStyleClass().addAll("muted", "small");
        for (Label label : List.of(strong, small)) {
            label.setWrapText(true);
        }
        return new VBox(strong, small);
    }

    static HBox item(Node first, Region middle, Button button) {
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        HBox item = new HBox(first, middle, button);
        item.getStyleClass().add("item");
        return item;
    }

    /** The last row of a card has no line below it. */
    static VBox closed(VBox card) {
        card.getChildren().getLast().getStyleClass().add("last");
        return card;
    }

    /** Nothing to answer: says what to do instead. */
    Node nothing() {
        Label label = new Label(texts.get("insights.today.nothing"));
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return item(new Region(), new VBox(label), button("insights.today.newTicket", "today-new", model::newTicket));
    }

    Node more(long count, Room room) {
        Button button = button("insights.today.all", "today-more-" + room, () -> model.open(room));
        button.getStyleClass().add("link-button");
        Label label = new Label(texts.get("insights.today.more", count));
        label.getStyleClass().add("muted");
        return item(new Region(), new VBox(label), button);
    }

    Optional<Node> reviews(Day day) {
        if (day.reviews().count() == 0) {
            return Optional.empty();
        }
        VBox card = card();
        card.getChildren().add(head(texts.get("insights.today.reviews")));
        for (Review review : day.reviews().rows()) {
            card.getChildren().add(review(review));
        }
        if (day.reviews().more() > 0) {
            card.getChildren().add(more(day.reviews().more(), Room.REVIEWS));
        }
        return Optional.of(closed(card));
    }

    private Node review(Review review) {
        GradeLabel grade = new GradeLabel(texts, review.grade(), review.scale());
        String quote = review.text().isBlank()
                ? texts.get("insights.today.noText")
                : texts.get("insights.today.quote", shortened(review.text()));
        String ticket = review.ticket();
        String details = texts.get(review.platform().displayName()) + " · "
                + Dates.moment(LocalDateTime.ofInstant(review.postedAt(), model.zone()), model.date(), texts.language())
                + (ticket == null ? "" : " · " + ticket);
        VBox words = words(quote, details);
        words.getChildren().getFirst().getStyleClass().remove("strong");
        Button button = button("insights.today.view", "today-review-" + review.id(), () -> model.open(Room.REVIEWS));
        button.setAccessibleText(button.getText() + " " + review.author());
        return item(grade, words, button);
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_QUOTE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE - 1))
                                .strip() + "…";
    }

    Optional<Node> money(Day day) {
        VBox card = card();
        if (day.payable() > 0) {
            card.getChildren()
                    .add(line(
                            pill(texts.get("insights.today.claims", day.payable()), "blue"),
                            texts.get("insights.today.payable", day.payableTotal()),
                            button("insights.today.pay", "today-pay", () -> model.open(Room.PAYOUTS))));
        }
        for (PayoutBatch batch : day.toUpload()) {
            card.getChildren()
                    .add(line(
                            pill(texts.get("insights.today.file"), "orange"),
                            texts.get("insights.today.upload", batch.msgId(), batch.total()),
                            button("insights.today.open", "today-" + batch.msgId(), () -> model.open(Room.PAYOUTS))));
        }
        follow(card, day.promised(), new Figure.Promised(), "insights.today.promised", "orange");
        follow(card, day.cameBack(), new Figure.CameBack(), "insights.today.cameBack", "blue");
        if (card.getChildren().isEmpty()) {
            return Optional.empty();
        }
        card.getChildren().addFirst(head(texts.get("insights.today.money")));
        return Optional.of(closed(card));
    }

    private void follow(VBox card, Day.Part<FigureRow> part, Figure figure, String key, String colour) {
        for (FigureRow row : part.rows()) {
            Button button =
                    button("insights.today.open", "today-" + row.reference(), () -> model.openTicket(row.reference()));
            button.setAccessibleText(button.getText() + " " + row.reference());
            card.getChildren()
                    .add(item(
                            pill(texts.get(key), colour),
                            words(row.subject(), row.reference() + " · " + row.customer()),
                            button));
        }
        if (part.more() > 0) {
            Label label = new Label(texts.get("insights.today.more", part.more()));
            label.getStyleClass().add("muted");
            card.getChildren()
                    .add(item(
                            new Region(),
                            new VBox(label),
                            button("insights.today.all", "today-all-" + colour, () -> model.show(figure))));
        }
    }

    private static Node line(Label pill, String text, Button button) {
        Label label = new Label(text);
        label.setWrapText(true);
        return item(pill, new VBox(label), button);
    }

    private Button button(String key, String id, Runnable action) {
        Button button = new Button(texts.get(key));
        button.getStyleClass().add("small-button");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    List<Node> side(Day day) {
        List<Node> side = new ArrayList<>();
        day.averages().stream().limit(AVERAGES).map(this::average).forEach(side::add);
        side.add(month(day));
        day.sameFaults().stream().limit(2).map(this::sameFault).forEach(side::add);
        return side;
    }

    private Node average(Average average) {
        ButtonWords content = new ButtonWords(small(texts.get(
                "insights.average.title",
                texts.get(average.platform().displayName()),
                texts.get("insights.average.over." + average.over()),
                average.count())));
        Label value = new Label(String.format(texts.language().locale(), "%.1f", average.value()));
        value.getStyleClass().add("big");
        HBox figure = new HBox(value);
        figure.getStyleClass().add("average-figure");
        if (average.platform().scale() == 5) {
            figure.getChildren()
                    .add(new GradeLabel(texts, average.value().movePointRight(1).intValue(), 5));
        }
        if (average.isEstimate()) {
            figure.getChildren().add(pill(texts.get("insights.average.estimate"), "orange"));
        }
        content.getChildren().add(figure);
        Button card = clickable(content, () -> model.open(Room.REVIEWS));
        card.setId("today-average-" + average.platform());
        return card;
    }

    private Node month(Day day) {
        Double median = day.figures().firstReplyMedianHours();
        YearMonth thisMonth = YearMonth.from(model.date());
        HBox figures = new HBox(
                figure(Long.toString(day.figures().open()), "insights.figure.open", "today-open", new Figure.Open()),
                figure(
                        median == null ? "–" : texts.get("insights.figure.hours", Math.round(median)),
                        "insights.figure.firstReply",
                        "today-first-reply",
                        new Figure.AnsweredIn(thisMonth)),
                figure(
                        day.figures().cashbackOffered().display(texts.language()),
                        "insights.figure.cashback",
                        "today-cashback",
                        new Figure.OfferedIn(thisMonth)));
        figures.getStyleClass().add("figures");
        VBox card = new VBox(small(texts.get("insights.today.month")), figures);
        card.getStyleClass().addAll("card", "figure-card");
        return card;
    }

    private Node figure(String value, String name, String id, Figure figure) {
        Label big = new Label(value);
        big.getStyleClass().add("big");
        Button button = new Button(null, new VBox(big, plain(texts.get(name))));
        button.setOnAction(event -> model.show(figure));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().setAll("button", "figure-button");
        button.setAccessibleText(texts.get(name) + ": " + value);
        button.setId(id);
        return button;
    }

    private Node sameFault(SameFault fault) {
        Label title = new Label(
                texts.get("insights.sameFault.title", texts.get("tickets.type." + fault.type()), fault.customers()));
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        VBox card = new VBox(
                title,
                small(texts.get("insights.sameFault.text", fault.article(), fault.customers())),
                button(
                        "insights.sameFault.show",
                        "today-fault-" + fault.article() + "-" + fault.type(),
                        () -> model.show(new Figure.SameArticle(fault.article(), fault.type()))));
        card.getStyleClass().addAll("card", "subtle");
        return card;
    }

    private static Button clickable(ButtonWords content, Runnable action) {
        Button button = new Button();
        content.in(button);
        button.getStyleClass().setAll("button", "card", "card-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Label plain(String text) {
        Label label = small(text);
        label.setWrapText(false);
        return label;
    }

    private static Label small(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("muted", "small");
        label.setWrapText(true);
        return label;
    }
}
