package nl.goedmaker.settings.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.RoomView;

/** The room of settings: a short list of sections, and all of them below each other as cards. */
public final class SettingsView implements RoomView {
    private final SettingsViewModel model;
    private final Parent root;
    private final List<SettingsCard> all = new ArrayList<>();

    @FXML
    private VBox sections;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox cards;

    public SettingsView(SettingsViewModel model, Texts texts) {
        this.model = model;
        this.root = FxmlViews.load(this, texts);
        SettingsForms forms = new SettingsForms(model, texts);
        all.addAll(List.of(forms.shop(), forms.bank(), forms.limits(), forms.look(), forms.data()));
        for (SettingsCard card : all) {
            cards.getChildren().add(card);
            sections.getChildren().add(link(card));
        }
    }

    private Button link(SettingsCard card) {
        Button link = new Button(card.title());
        link.getStyleClass().setAll("button", "section-link");
        link.setMaxWidth(Double.MAX_VALUE);
        link.setId("section-" + card.getId());
        link.setOnAction(event -> goTo(card));
        return link;
    }

    private void goTo(SettingsCard card) {
        Bounds bounds = card.getBoundsInParent();
        double hidden = cards.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(hidden <= 0 ? 0 : Math.min(1, bounds.getMinY() / hidden));
        card.first().requestFocus();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void focus() {
        Node first = all.getFirst().first();
        first.requestFocus();
        if (first instanceof TextField field) {
            field.deselect();
        }
    }
}
