package nl.goedmaker.replies.ui;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.Shown;

/** The buttons below a letter, and what stands in their way. */
final class SendBar {
    private final SendBarViewModel model;
    private final Parent root;

    @FXML
    private Label blocked;

    @FXML
    private Label lasting;

    @FXML
    private Button send;

    @FXML
    private Button openMail;

    @FXML
    private Button saveEml;

    @FXML
    private Button keep;

    /** @param kept makes a template of the letter */
    SendBar(SendBarViewModel model, Texts texts, Runnable kept) {
        this.model = model;
        this.root = FxmlViews.load(this, texts);
        blocked.textProperty().bind(model.blockedProperty());
        Shown.when(blocked.getParent(), blocked.textProperty().isNotEmpty());
        lasting.textProperty().bind(model.lastingProperty());
        Shown.when(lasting, lasting.textProperty().isNotEmpty());
        way(send, Way.COPY_AND_MARK);
        way(openMail, Way.MAIL);
        way(saveEml, Way.FILE);
        keep.setOnAction(event -> kept.run());
        keep.disableProperty().bind(model.writtenProperty().not());
    }

    private void way(Button button, Way way) {
        // not disabled: pressed again, it says again what stands in the way, and the keyboard stays where it is
        button.accessibleHelpProperty().bind(blocked.textProperty());
        blocked.textProperty().addListener((property, before, why) -> {
            button.getStyleClass().remove("blocked");
            if (!why.isEmpty()) {
                button.getStyleClass().add("blocked");
            }
        });
        button.setOnAction(event -> model.send(way));
    }

    Parent root() {
        return root;
    }

    /** Sends the letter the usual way. */
    void send() {
        send.fire();
    }

    /** Where the keyboard goes after the last open place of the letter. */
    void requestFocus() {
        send.requestFocus();
    }
}
