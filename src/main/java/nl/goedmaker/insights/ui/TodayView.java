package nl.goedmaker.insights.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import nl.goedmaker.insights.Day;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.time.Due;
import nl.goedmaker.ui.DuePill;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.RoomView;

/** The room of today: the work on the left, most urgent first; what the data says on the right. */
public final class TodayView implements RoomView {
    /** Below this many times the text's height, the right column moves below the left one. */
    private static final double NARROW = 55;

    private final TodayViewModel model;
    private final Texts texts;
    private final TodayCards cards;
    private final Parent root;
    private final List<Clocked> clocked = new ArrayList<>();

    /** A pill whose words change with the time. */
    private record Clocked(DuePill pill, Instant due) {}

    @FXML
    private ScrollPane scroll;

    @FXML
    private Label greeting;

    @FXML
    private Label dateLine;

    @FXML
    private HBox wide;

    @FXML
    private VBox work;

    @FXML
    private VBox side;

    @FXML
    private VBox narrow;

    public TodayView(TodayViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.cards = new TodayCards(model, texts);
        this.root = FxmlViews.load(this, texts);
        model.dayProperty().addListener((property, before, day) -> {
            if (day != null) {
                show(day);
            }
        });
        model.nowProperty().addListener((property, before, now) -> tellTime());
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                if (event.getTarget() instanceof ButtonBase button) {
                    button.fire();
                } else {
                    model.openTop();
                }
                event.consume();
            }
        });
        scroll.widthProperty().addListener((property, before, width) -> arrange());
        scroll.setFocusTraversable(true);
        Timeline minutes = new Timeline(new KeyFrame(Duration.minutes(1), event -> model.tick()));
        minutes.setCycleCount(Animation.INDEFINITE);
        // an open room costs a tick a minute, one that is out of sight nothing
        root.sceneProperty().addListener((property, before, scene) -> {
            if (scene == null) {
                minutes.stop();
            } else {
                minutes.play();
            }
        });
        tellTime();
    }

    private void arrange() {
        boolean isNarrow = scroll.getWidth() < NARROW * greeting.getFont().getSize() / 1.54;
        boolean wasNarrow = narrow.getChildren().contains(side);
        if (isNarrow && !wasNarrow) {
            wide.getChildren().remove(side);
            narrow.getChildren().add(side);
        } else if (!isNarrow && wasNarrow) {
            narrow.getChildren().remove(side);
            wide.getChildren().add(side);
        }
    }

    private void tellTime() {
        greeting.setText(model.greeting());
        String day = Dates.weekday(model.date(), texts.language());
        String date = day.substring(0, 1).toUpperCase(texts.language().locale()) + day.substring(1);
        dateLine.setText(model.first().isEmpty() ? date : date + " · " + model.first());
        clocked.forEach(
                each -> each.pill().show(Due.of(each.due(), model.nowProperty().get())));
    }

    private void show(Day day) {
        Node focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
        String focusedId = focused == null ? null : focused.getId();
        clocked.clear();
        work.getChildren().setAll(replies(day));
        cards.reviews(day).ifPresent(work.getChildren()::add);
        cards.money(day).ifPresent(work.getChildren()::add);
        side.getChildren().setAll(cards.side(day));
        tellTime();
        arrange();
        if (focusedId != null && !focusedId.isEmpty() && root.lookup("#" + focusedId) instanceof Node again) {
            again.requestFocus();
        }
    }

    private Node replies(Day day) {
        VBox card = TodayCards.card();
        HBox head = TodayCards.head(texts.get("insights.today.replies"));
        if (model.pressing() != null) {
            head.getChildren().add(TodayCards.pill(texts.get(model.pressing()), "red"));
        }
        card.getChildren().add(head);
        List<TicketRow> rows = day.replies().rows();
        for (TicketRow row : rows) {
            card.getChildren().add(reply(row, row == rows.getFirst()));
        }
        if (rows.isEmpty()) {
            card.getChildren().add(cards.nothing());
        }
        if (day.replies().more() > 0) {
            card.getChildren().add(cards.more(day.replies().more(), nl.goedmaker.ui.Room.TICKETS));
        }
        return TodayCards.closed(card);
    }

    private Node reply(TicketRow row, boolean top) {
        DuePill pill = new DuePill(texts, model.due(row));
        clocked.add(new Clocked(pill, row.firstReplyDue()));
        String number = row.orderNumber();
        String details = row.reference() + " · " + row.customerName()
                + (number == null ? "" : " · " + texts.get("insights.today.order", number))
                + " · " + texts.get("customers.channel." + row.channel());
        Button button = new Button(texts.get(top ? "insights.today.answer" : "insights.today.open"));
        button.getStyleClass().add("small-button");
        button.setId("today-" + row.reference());
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setAccessibleText(button.getText() + " " + row.reference() + ", " + row.subject());
        if (top) {
            button.getStyleClass().add("accent");
            button.setOnAction(event -> model.answer(row.reference()));
        } else {
            button.setOnAction(event -> model.openTicket(row.reference()));
        }
        HBox item = TodayCards.item(pill, TodayCards.words(row.subject(), details), button);
        pill.getStyleClass().add("due");
        if (top) {
            item.getStyleClass().add("selected");
        }
        return item;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void refresh() {
        model.refresh();
    }
}
