package nl.goedmaker.app;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.ButtonWords;
import org.jspecify.annotations.Nullable;

/** Lies over the whole window until the first question is answered; what is below cannot be reached meanwhile. */
final class WelcomeView {
    private final WelcomeViewModel model;
    private final Texts texts;
    private final StackPane overlay = new StackPane();
    private final Button demo;
    private @Nullable StackPane layer;

    WelcomeView(WelcomeViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.demo = choice("app.welcome.demo", "app.welcome.demoHint", "welcome-demo", WelcomeViewModel.Choice.DEMO);
        demo.getStyleClass().add("first");
        Button empty =
                choice("app.welcome.empty", "app.welcome.emptyHint", "welcome-empty", WelcomeViewModel.Choice.EMPTY);
        HBox choices = new HBox(demo, empty);
        choices.getStyleClass().add("welcome-choices");
        Label title = label("app.welcome.title", "h1");
        VBox card = new VBox(
                title,
                label("app.welcome.text", "muted"),
                choices,
                progress(),
                told(model.refusalProperty(), "danger-text"),
                told(model.endedProperty(), "muted"),
                languages());
        card.getStyleClass().add("welcome");
        card.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        StackPane middle = new StackPane(card);
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        overlay.getStyleClass().add("welcome-cover");
        overlay.getChildren().add(scroll);
    }

    private Button choice(String title, String hint, String id, WelcomeViewModel.Choice choice) {
        Label strong = label(title, "h2");
        Label small = label(hint, "muted");
        ButtonWords content = new ButtonWords(strong, small);
        content.getStyleClass().add("welcome-choice-words");
        Button button = new Button();
        content.in(button);
        button.getStyleClass().setAll("button", "card", "card-button");
        button.setId(id);
        button.setAccessibleText(strong.getText() + ". " + small.getText());
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setPrefWidth(0);
        button.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.disableProperty().bind(model.busyProperty());
        button.setOnAction(event -> model.choose(choice));
        return button;
    }

    private Node progress() {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        bar.setAccessibleText(texts.get("app.welcome.filling"));
        bar.progressProperty().bind(model.progressProperty());
        Button stop = new Button(texts.get("app.welcome.stop"));
        stop.setId("welcome-stop");
        stop.setMinWidth(Button.USE_PREF_SIZE);
        stop.setCancelButton(true);
        stop.setOnAction(event -> model.stop());
        HBox row = new HBox(bar, stop);
        row.getStyleClass().add("welcome-progress");
        VBox box = new VBox(label("app.welcome.filling", "muted"), row);
        box.getStyleClass().add("welcome-choice-words");
        box.visibleProperty().bind(model.fillingProperty());
        box.managedProperty().bind(box.visibleProperty());
        model.fillingProperty().addListener((property, before, filling) -> {
            if (filling) {
                stop.requestFocus();
            }
        });
        // the choices can be reached again only once nothing is busy
        model.busyProperty().addListener((property, before, busy) -> {
            if (!busy) {
                demo.requestFocus();
            }
        });
        return box;
    }

    private Node told(ReadOnlyObjectProperty<@Nullable Sentence> sentence, String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        sentence.addListener((property, before, now) -> label.setText(now == null ? "" : texts.get(now)));
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    private Node languages() {
        HBox row = new HBox();
        row.getStyleClass().add("choices");
        for (Language language : Language.values()) {
            ToggleButton button = new ToggleButton(texts.get("settings.language." + language));
            button.getStyleClass().add("choice");
            button.setId("welcome-" + language.code());
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            button.setSelected(language == texts.language());
            button.disableProperty().bind(model.busyProperty());
            button.setOnAction(event -> {
                button.setSelected(language == texts.language());
                model.speak(language);
            });
            row.getChildren().add(button);
        }
        return row;
    }

    private Label label(String key, String style) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    void open(StackPane above) {
        layer = above;
        above.getChildren().forEach(node -> node.setDisable(true));
        above.getChildren().add(overlay);
        demo.requestFocus();
    }

    void close() {
        if (layer != null) {
            layer.getChildren().remove(overlay);
            layer.getChildren().forEach(node -> node.setDisable(false));
        }
    }
}
