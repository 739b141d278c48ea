package nl.goedmaker.insights.ui;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
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
import nl.goedmaker.time.Due;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.RoomView;
import org.jspecify.annotations.Nullable;

/** The room of today: the work on the left, most urgent first; what the data says on the right. */
public final class TodayView implements RoomView {
    /** Below this many times the text's height, the right column moves below the left one. */
    private static final double NARROW = 55;

    private final TodayViewModel model;
    private final Texts texts;
    private final WorkCards workCards;
    private final SideCards sideCards;
    private final Parent root;
    private List<Due.Urgency> shown = List.of();
    private @Nullable Day seen;

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
        this.workCards = new WorkCards(model, texts);
        this.sideCards = new SideCards(model, texts);
        this.root = FxmlViews.load(this, texts);
        model.dayProperty().addListener((Observable invalid) -> showAnother());
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
        Day read = model.dayProperty().get();
        if (read != null && !model.urgencies().equals(shown)) {
            show(read);
        } else {
            workCards.tellTime();
        }
    }

    /** The first day is compared with nothing: comparing records is made anew at every start, before anything is seen. */
    private void showAnother() {
        Day day = model.dayProperty().get();
        Day before = seen;
        seen = day;
        if (day != null && (before == null || !before.equals(day))) {
            show(day);
        }
    }

    private void show(Day day) {
        shown = model.urgencies();
        Node focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
        String focusedId = focused == null ? null : focused.getId();
        work.getChildren().setAll(workCards.of(day));
        side.getChildren().setAll(sideCards.of(day));
        tellTime();
        arrange();
        if (focusedId != null && !focusedId.isEmpty() && root.lookup("#" + focusedId) instanceof Node again) {
            again.requestFocus();
        }
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
