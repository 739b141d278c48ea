package nl.goedmaker.reviews.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.GradeLabel;
import nl.goedmaker.ui.Screenwork;
import nl.goedmaker.ui.Shown;
import nl.goedmaker.ui.writing.WritingArea;
import org.jspecify.annotations.Nullable;

/** One review in full, with the answer below it. */
final class ReviewDetail {
    private final ReviewsViewModel model;
    private final Texts texts;
    private final RequestCard request;
    private final RemovalCard removal;
    private final LinkCard links;
    private final SignalsCard signals;
    private @Nullable WritingArea answer;

    ReviewDetail(ReviewsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.request = new RequestCard(model.request(), texts);
        this.removal = new RemovalCard(model.removal(), texts);
        this.links = new LinkCard(model.links(), texts);
        this.signals = new SignalsCard(model.signals(), texts);
    }

    List<Node> of(Review review) {
        Label text = wrapped(
                review.text().isBlank() ? texts.get("reviews.noText") : texts.get("reviews.quote", review.text()));
        text.getStyleClass().add("review-full");
        return List.of(
                card(head(review), text),
                review.isAnswered() ? answered(review) : toAnswer(review),
                request.root(),
                links.root(),
                removal.root(),
                signals.root());
    }

    private HBox head(Review review) {
        Label name = wrapped(review.author().isBlank() ? texts.get("reviews.anonymous") : review.author());
        name.getStyleClass().add("strong");
        Label where = wrapped(texts.get(review.platform().displayName()) + " · " + model.day(review));
        where.getStyleClass().addAll("muted", "small");
        Label parts = wrapped("");
        parts.setId("review-parts");
        parts.getStyleClass().addAll("muted", "small");
        parts.textProperty().bind(model.request().partsProperty());
        Shown.when(parts, parts.textProperty().isNotEmpty());
        VBox who = new VBox(name, where, parts);
        HBox.setHgrow(who, Priority.ALWAYS);
        GradeLabel grade = new GradeLabel(texts, review.grade(), review.scale());
        grade.getStyleClass().add("grade-big");
        HBox head = new HBox(grade, who);
        head.getStyleClass().add("review-head");
        if (review.ticket() != null) {
            Button ticket = new Button(review.ticket());
            ticket.getStyleClass().add("small-button");
            ticket.setId("review-ticket");
            ticket.setMinWidth(Button.USE_PREF_SIZE);
            ticket.setAccessibleText(texts.get("reviews.openTicket", review.ticket()));
            ticket.setOnAction(event -> model.openTicket(review));
            head.getChildren().add(ticket);
        }
        return head;
    }

    private Node answered(Review review) {
        answer = null;
        Label when = new Label(model.answered(review));
        when.getStyleClass().addAll("muted", "small");
        return card(heading("reviews.yourAnswer"), wrapped(review.reply()), when);
    }

    private Node toAnswer(Review review) {
        AnswerPaper paper = new AnswerPaper(model.answer(), texts);
        WritingArea area = paper.area();
        answer = area;
        Button copy = new Button(texts.get("reviews.reply.copy"));
        copy.setId("review-answer-copy");
        copy.setOnAction(event -> model.answer().copy());
        Button posted = new Button(texts.get("reviews.reply.posted"));
        posted.getStyleClass().add("accent");
        posted.setId("review-answer-posted");
        posted.setOnAction(event -> model.answer().posted());
        copy.setMinWidth(Region.USE_PREF_SIZE);
        posted.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane buttons = new FlowPane(copy, posted, ownTexts(area));
        buttons.getStyleClass().add("survey-buttons");
        VBox card = card(heading("reviews.react"), muted("reviews.reply.how"));
        Node closes = banner(texts.get("reviews.reply.closes", review.platform().displayName()));
        closes.setId("review-answer-closes");
        Shown.when(closes, model.answer().closesProperty());
        Label count = wrapped("");
        count.setId("review-answer-count");
        count.getStyleClass().addAll("muted", "small");
        count.textProperty().bind(model.answer().countProperty());
        Shown.when(count, count.textProperty().isNotEmpty());
        card.getChildren().addAll(closes, paper, count, buttons);
        card.getStyleClass().add("spacious");
        return card;
    }

    /** The owner's own texts for answers that everybody reads; not there while there are none. */
    private Node ownTexts(WritingArea area) {
        MenuButton menu = new MenuButton(texts.get("reviews.reply.own"));
        menu.setId("review-own-text");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        Shown.when(menu, Bindings.isNotEmpty(model.answer().texts()));
        menu.setOnShowing(event -> menu.getItems()
                .setAll(model.answer().texts().stream()
                        .map(own -> {
                            MenuItem item = new MenuItem(own.name());
                            item.setMnemonicParsing(false);
                            item.setOnAction(chosen -> {
                                model.answer().use(own);
                                area.requestFocus();
                                area.moveTo(area.getLength());
                            });
                            return item;
                        })
                        .toList()));
        // a menu without lines does not open by key
        menu.getItems().add(new MenuItem(""));
        return menu;
    }

    /** Puts the keyboard in the place for the answer, as soon as that is on the screen. */
    void begin() {
        WritingArea area = answer;
        if (area == null) {
            return;
        }
        if (area.getScene() != null) {
            area.requestFocus();
            return;
        }
        // a room that is seen for the first time has its scrolled part in the window only once it is laid out
        area.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(
                    ObservableValue<? extends @Nullable Scene> property, @Nullable Scene before, @Nullable Scene now) {
                area.sceneProperty().removeListener(this);
                Screenwork.later(area::requestFocus);
            }
        });
    }

    private static Node banner(String text) {
        HBox banner = new HBox(wrapped(text));
        banner.getStyleClass().addAll("banner", "warn");
        return banner;
    }

    private static VBox card(Node... children) {
        VBox card = new VBox(children);
        card.getStyleClass().add("card");
        return card;
    }

    private Label heading(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("h2");
        return label;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private Label muted(String key) {
        Label label = wrapped(texts.get(key));
        label.getStyleClass().add("muted");
        return label;
    }
}
