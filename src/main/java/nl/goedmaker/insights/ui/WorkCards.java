package nl.goedmaker.insights.ui;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.goedmaker.insights.Day;
import nl.goedmaker.insights.Figure;
import nl.goedmaker.insights.FigureRow;
import nl.goedmaker.payouts.PayoutBatch;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.request.RequestRepository;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Somebody;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.ClockRule;
import nl.goedmaker.tickets.Deadline;
import nl.goedmaker.tickets.Reminder;
import nl.goedmaker.time.Due;
import nl.goedmaker.ui.DuePill;
import nl.goedmaker.ui.GradeLabel;
import nl.goedmaker.ui.Room;
import org.jspecify.annotations.Nullable;

/** The left side of today's room: what there is to do, most urgent first, each line with the way to the work. */
final class WorkCards {
    private static final int LONGEST_QUOTE = 160;

    private final TodayViewModel model;
    private final Texts texts;
    private final List<Clocked> clocked = new ArrayList<>();

    /** A pill whose words change with the time. */
    private record Clocked(DuePill pill, Supplier<Due> due, Supplier<Due.Urgency> urgency) {
        void show() {
            pill.show(due.get(), urgency.get());
        }
    }

    WorkCards(TodayViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    List<Node> of(Day day) {
        clocked.clear();
        List<Node> cards = new ArrayList<>();
        cards.add(answers(day.answers()));
        if (day.reviews().count() > 0) {
            cards.add(reviews(day.reviews()));
        }
        if (model.hasMoneyOrPromises()) {
            cards.add(money(day));
        }
        // apart from the money
        if (model.hasRequests()) {
            cards.add(requests(day));
        }
        return cards;
    }

    void tellTime() {
        clocked.forEach(Clocked::show);
    }

    private Node answers(Day.Part<Deadline> answers) {
        VBox card = CardParts.flatCard(texts.get("insights.today.answers"));
        if (model.pressing() != null && card.getChildren().getFirst() instanceof HBox head) {
            head.getChildren().add(CardParts.pill(texts.get(model.pressing()), "red"));
        }
        for (Deadline row : answers.rows()) {
            card.getChildren().add(answer(row, row == answers.rows().getFirst()));
        }
        if (answers.rows().isEmpty()) {
            card.getChildren().add(nothing());
        }
        more(card, answers, () -> model.open(Room.TICKETS), "today-more-replies");
        return CardParts.closed(card);
    }

    private DuePill pill(Supplier<Due> due, Supplier<Due.Urgency> urgency, String help) {
        DuePill pill = new DuePill(texts);
        pill.getStyleClass().add("due");
        pill.setTooltip(new Tooltip(help));
        pill.setAccessibleHelp(help);
        Clocked made = new Clocked(pill, due, urgency);
        made.show();
        clocked.add(made);
        return pill;
    }

    private Node answer(Deadline row, boolean top) {
        DuePill pill = pill(
                () -> model.due(row),
                () -> model.urgency(row),
                texts.get(
                        row.kind() == ClockRule.Kind.COMPLAINT ? "insights.today.settleAt" : "insights.today.dueAt",
                        moment(row.due())));
        Button button = button(
                top ? "insights.today.answer" : "insights.today.open",
                row.reference() + ", " + row.subject(),
                "today-" + row.reference(),
                () -> {
                    if (top) {
                        model.answer(row.reference());
                    } else {
                        model.openTicket(row.reference());
                    }
                });
        HBox item = CardParts.item(pill, CardParts.words(row.subject(), details(row)), button);
        if (top) {
            button.getStyleClass().add("accent");
            item.getStyleClass().add("selected");
        }
        return item;
    }

    private String details(Deadline row) {
        String number = row.orderNumber();
        return row.reference() + " · " + row.customerName()
                + (number == null ? "" : " · " + texts.get("insights.today.order", number))
                + " · " + texts.get("customers.channel." + row.channel())
                + (row.kind() == ClockRule.Kind.COMPLAINT
                        ? " · " + texts.get("insights.today.settleAt", moment(row.due()))
                        : "")
                + reminder(row.reminder());
    }

    private String reminder(@Nullable String words) {
        if (words == null) {
            return "";
        }
        String tag = " · " + texts.get("insights.today.reminder", 1);
        return words.isBlank() ? tag : tag + ": " + words;
    }

    /** Nothing to answer: says what to do instead. */
    private Node nothing() {
        return CardParts.item(
                new VBox(CardParts.muted(texts.get("insights.today.nothing"))),
                button("insights.today.newTicket", "", "today-new", model::newTicket));
    }

    private Node reviews(Day.Part<Review> reviews) {
        VBox card = CardParts.flatCard(texts.get("insights.today.reviews"));
        reviews.rows().forEach(review -> card.getChildren().add(review(review)));
        more(card, reviews, () -> model.open(Room.REVIEWS), "today-more-reviews");
        return CardParts.closed(card);
    }

    private Node review(Review review) {
        String quote = review.text().isBlank()
                ? texts.get("insights.today.noText")
                : texts.get("insights.today.quote", shortened(review.text()));
        String ticket = review.ticket();
        Instant due = model.due(review);
        String details = texts.get(review.platform().displayName()) + " · " + moment(review.postedAt()) + " · "
                + (due.isBefore(model.nowProperty().get())
                        ? texts.get("insights.today.reviewLate", moment(due))
                        : texts.get("insights.today.reviewDue", moment(due)))
                + (ticket == null ? "" : " · " + ticket);
        return CardParts.item(
                new GradeLabel(texts, review.grade(), review.scale()),
                new VBox(CardParts.wrapped(quote), CardParts.small(details)),
                pressed(
                        review,
                        button(
                                "insights.today.react",
                                review.author(),
                                "today-review-" + review.id(),
                                () -> model.answerReview(review))));
    }

    /** Beside the way to the answer, once its time runs out. */
    private Node pressed(Review review, Button button) {
        if (model.urgency(review) == Due.Urgency.CALM) {
            return button;
        }
        DuePill pill = pill(
                () -> Due.of(model.due(review), model.nowProperty().get()),
                () -> model.urgency(review),
                texts.get("insights.today.dueAt", moment(model.due(review))));
        HBox both = new HBox(pill, button);
        both.getStyleClass().add("pressed");
        return both;
    }

    private String moment(Instant at) {
        return Dates.moment(LocalDateTime.ofInstant(at, model.zone()), model.date(), texts.language());
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_QUOTE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE - 1))
                                .strip() + "…";
    }

    private Node money(Day day) {
        VBox card = CardParts.flatCard(texts.get("insights.today.money"));
        if (day.payable() > 0) {
            card.getChildren()
                    .add(line(
                            "insights.today.claims",
                            day.payable(),
                            "blue",
                            texts.get("insights.today.payable", day.payableTotal()),
                            button("insights.today.pay", "", "today-pay", () -> model.open(Room.PAYOUTS))));
        }
        for (PayoutBatch batch : day.toUpload()) {
            card.getChildren()
                    .add(line(
                            "insights.today.file",
                            1,
                            "orange",
                            texts.get("insights.today.upload", batch.msgId(), batch.total()),
                            button(
                                    "insights.today.open",
                                    batch.msgId(),
                                    "today-" + batch.msgId(),
                                    () -> model.open(Room.PAYOUTS))));
        }
        for (PayoutBatch batch : day.sentBack()) {
            card.getChildren()
                    .add(line(
                            "insights.today.sentBack",
                            batch.unsettled(),
                            "red",
                            texts.get("insights.today.sentBackFrom", batch.unsettled(), batch.msgId()),
                            button(
                                    "insights.today.open",
                                    batch.msgId(),
                                    "today-back-" + batch.msgId(),
                                    () -> model.openBankFile(batch.msgId()))));
        }
        for (Reminder reminder : day.reminders().rows()) {
            card.getChildren().add(reminder(reminder));
        }
        more(card, day.reminders(), () -> model.open(Room.TICKETS), "today-more-reminders");
        for (FigureRow row : day.promised().rows()) {
            card.getChildren()
                    .add(ticket(row, "insights.today.promised", "orange", () -> model.followUp(row.reference())));
        }
        more(card, day.promised(), () -> model.show(new Figure.Promised()), "today-more-promised");
        for (FigureRow row : day.cameBack().rows()) {
            card.getChildren()
                    .add(ticket(row, "insights.today.cameBack", "blue", () -> model.openTicket(row.reference())));
        }
        more(card, day.cameBack(), () -> model.show(new Figure.CameBack()), "today-more-back");
        return CardParts.closed(card);
    }

    private Node requests(Day day) {
        VBox card = CardParts.flatCard(texts.get("insights.today.requests"));
        for (RequestRepository.Due due : day.toLookAt().rows()) {
            card.getChildren()
                    .add(CardParts.item(
                            tag("insights.today.look", 1, "orange"),
                            CardParts.words(
                                    texts.get("insights.today.lookAt", Somebody.named(due.author())),
                                    texts.get(
                                            "insights.today.lookSince",
                                            Dates.shortDay(due.day(), model.date(), texts.language()))),
                            button(
                                    "insights.today.open",
                                    due.author(),
                                    "today-look-" + due.review(),
                                    () -> model.openReview(due.review()))));
        }
        more(card, day.toLookAt(), () -> model.open(Room.REVIEWS), "today-more-looks");
        for (Review review : day.mayBeAsked()) {
            String ticket = review.ticket();
            card.getChildren()
                    .add(CardParts.item(
                            tag("insights.today.mayAsk", 1, "blue"),
                            CardParts.words(
                                    texts.get("insights.today.mayBeAsked", Somebody.named(review.author())),
                                    texts.get(review.platform().displayName())
                                            + (ticket == null
                                                    ? ""
                                                    : " · " + texts.get("insights.today.solved", ticket))),
                            button(
                                    "insights.today.open",
                                    review.author(),
                                    "today-ask-" + review.id(),
                                    () -> model.openReview(review.id()))));
        }
        return CardParts.closed(card);
    }

    private Node line(String pill, long count, String colour, String text, Button button) {
        return CardParts.item(tag(pill, count, colour), new VBox(CardParts.wrapped(text)), button);
    }

    private Node ticket(FigureRow row, String pill, String colour, Runnable action) {
        return CardParts.item(
                tag(pill, 1, colour),
                CardParts.words(row.subject(), row.reference() + " · " + row.customer()),
                button(
                        "insights.today.open",
                        row.reference() + ", " + row.subject(),
                        "today-" + row.reference(),
                        action));
    }

    private Node reminder(Reminder reminder) {
        return CardParts.item(
                tag("insights.today.reminder", 1, "orange"),
                CardParts.words(
                        reminder.words(),
                        texts.get("insights.today.reminderOf", reminder.reference(), moment(reminder.at()))),
                button(
                        "insights.today.open",
                        reminder.reference() + ", " + reminder.words(),
                        "today-reminder-" + reminder.id(),
                        () -> model.openTicket(reminder.reference())));
    }

    private Node tag(String key, long count, String colour) {
        Node tag = CardParts.pill(texts.get(key, count), colour);
        tag.getStyleClass().add("due");
        return tag;
    }

    private void more(VBox card, Day.Part<?> part, Runnable action, String id) {
        if (part.more() > 0) {
            Button all = button("insights.today.all", "", id, action);
            all.getStyleClass().add("link-button");
            card.getChildren()
                    .add(CardParts.item(new VBox(CardParts.muted(texts.get("insights.today.more", part.more()))), all));
        }
    }

    /** @param about what the button's word is about, said by a screen reader; blank when the word is enough */
    private Button button(String key, String about, String id, Runnable action) {
        String text = texts.get(key);
        return CardParts.button(text, about.isBlank() ? text : text + " " + about, id, action);
    }
}
