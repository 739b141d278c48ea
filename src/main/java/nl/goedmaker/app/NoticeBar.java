package nl.goedmaker.app;

import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.Notices;
import nl.goedmaker.ui.Screenwork;
import org.jspecify.annotations.Nullable;

/** One message at a time beside the rooms of the window; a refusal stays longer than good news. */
final class NoticeBar implements Notices {
    private static final Duration SHORT = Duration.seconds(8);
    private static final Duration LONG = Duration.seconds(20);

    private final MainView view;
    private final Supplier<Texts> texts;
    private final Runnable undo;
    private @Nullable Shown shown;
    private boolean offersUndo;

    NoticeBar(MainView view, Supplier<Texts> texts, Runnable undo) {
        this.view = view;
        this.texts = texts;
        this.undo = undo;
        layer().getChildren().addListener((ListChangeListener<Node>) change -> later());
        layer().widthProperty().addListener((property, before, width) -> later());
        layer().heightProperty().addListener((property, before, height) -> later());
    }

    /** Once what came or went, or grew, has its place. */
    private void later() {
        if (shown != null) {
            Screenwork.later(this::arrange);
        }
    }

    @Override
    public void done(Sentence what) {
        show(what, undoing("app.undo"), SHORT, false);
        offersUndo = true;
    }

    private Button undoing(String key) {
        Button button = new Button(texts.get().get(key));
        button.setOnAction(event -> {
            hide();
            undo.run();
        });
        return button;
    }

    @Override
    public void takeBack(Sentence what, java.time.Duration window) {
        Button button = undoing("app.takeBack");
        // said once; the seconds are for the eyes
        button.setAccessibleText(button.getText());
        Shown notice = put(texts.get().get(what), button, false);
        offersUndo = true;
        long[] left = {window.toSeconds()};
        Timeline second = new Timeline();
        second.getKeyFrames().add(new KeyFrame(Duration.seconds(1), event -> {
            left[0]--;
            if (shown != notice) {
                second.stop();
            } else if (left[0] <= 0) {
                second.stop();
                hide();
            } else {
                button.setText(texts.get().get("app.takeBack.left", left[0]));
            }
        }));
        second.setCycleCount(Animation.INDEFINITE);
        button.setText(texts.get().get("app.takeBack.left", left[0]));
        arrange();
        second.play();
    }

    @Override
    public void told(Sentence what) {
        show(what, closing(), SHORT, false);
    }

    @Override
    public void refused(Sentence why) {
        show(why, closing(), LONG, true);
    }

    /** Something takes long; the message stays until another one takes its place. */
    void working(ObservableDoubleValue share, Runnable stop) {
        Button button = new Button(texts.get().get("app.undo.stop"));
        button.setOnAction(event -> {
            button.setDisable(true);
            stop.run();
        });
        put(working(share.get()), button, false)
                .label()
                .textProperty()
                .bind(Bindings.createStringBinding(() -> working(share.get()), share));
    }

    private String working(double share) {
        return texts.get().get("app.undo.working", Math.round(100 * Math.clamp(share, 0, 1)));
    }

    /** Something else was changed: an undo takes that back, so a notice that names an earlier step offers it no longer. */
    void changed() {
        if (offersUndo) {
            hide();
        }
    }

    private Button closing() {
        Button button = new Button(texts.get().get("app.close"));
        button.setOnAction(event -> hide());
        return button;
    }

    private void show(Sentence what, Button button, Duration howLong, boolean refused) {
        Shown notice = put(texts.get().get(what), button, refused);
        PauseTransition pause = new PauseTransition(howLong);
        pause.setOnFinished(event -> {
            if (shown == notice) {
                hide();
            }
        });
        pause.play();
    }

    private Shown put(String words, Button button, boolean refused) {
        hide();
        Label label = new Label(words);
        label.setWrapText(true);
        label.setAccessibleRole(AccessibleRole.TEXT);
        label.setMinHeight(Label.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(Button.USE_PREF_SIZE);
        Shown notice = new Shown(new VBox(), label, button, refused);
        // clicks beside the message go through it
        notice.place.setPickOnBounds(false);
        shown = notice;
        layer().getChildren().add(notice.place);
        arrange();
        return notice;
    }

    /** Over the empty part of the sidebar where that is large enough, and else in a strip below the room or the open sheet. */
    private void arrange() {
        Shown notice = shown;
        if (notice == null) {
            return;
        }
        boolean sheet = layer().getChildren().size() > 2;
        notice.beside();
        notice.place.applyCss();
        boolean isStrip = sheet || notice.height() > view.freeInSidebar();
        keepFree(0);
        if (isStrip) {
            double left = sheet ? 0 : view.sidebarWidth();
            notice.below(left);
            notice.place.applyCss();
            keepFree(notice.place.prefHeight(layer().getWidth() - left));
        }
    }

    /** Whatever lies above the room, or else the room itself, ends above the strip. */
    private void keepFree(double height) {
        boolean sheet = false;
        for (Node node : layer().getChildren().subList(1, layer().getChildren().size())) {
            if (shown == null || node != shown.place) {
                StackPane.setMargin(node, new Insets(0, 0, height, 0));
                sheet = true;
            }
        }
        view.keepFree(sheet ? 0 : height);
    }

    private StackPane layer() {
        return view.layer();
    }

    private void hide() {
        Shown notice = shown;
        shown = null;
        offersUndo = false;
        if (notice != null) {
            layer().getChildren().remove(notice.place);
            keepFree(0);
        }
    }

    /** A message with its button, and the place it stands in. */
    private record Shown(VBox place, Label label, Button button, boolean refused) {
        void beside() {
            put(new VBox(label, button), false);
            // fills the window, so that its padding knows em
            place.setMaxHeight(Double.MAX_VALUE);
            StackPane.setMargin(place, Insets.EMPTY);
        }

        void below(double left) {
            put(new HBox(label, button), true);
            place.setMaxHeight(VBox.USE_PREF_SIZE);
            StackPane.setAlignment(place, Pos.BOTTOM_LEFT);
            StackPane.setMargin(place, new Insets(0, 0, 0, left));
        }

        private void put(Pane notice, boolean strip) {
            boolean stood = button.isFocused();
            notice.getStyleClass().add("notice");
            if (refused) {
                notice.getStyleClass().add("refused");
            }
            place.getStyleClass().setAll("notice-place");
            if (strip) {
                place.getStyleClass().add("strip");
            }
            place.getChildren().setAll(notice);
            if (stood) {
                button.requestFocus();
            }
        }

        double height() {
            Pane notice = (Pane) place.getChildren().getFirst();
            return notice.prefHeight(notice.prefWidth(-1));
        }
    }
}
