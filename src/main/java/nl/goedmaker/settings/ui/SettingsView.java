package nl.goedmaker.settings.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.RoomView;
import nl.goedmaker.ui.Screenwork;
import nl.goedmaker.ui.Sight;
import nl.goedmaker.ui.keys.Command;
import nl.goedmaker.ui.keys.ControlCommands;

/** The room of settings: a short list of sections, and all of them below each other as cards. */
public final class SettingsView implements RoomView {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final SettingsViewModel model;
    private final Parent root;
    private final ControlCommands controls;
    private final List<FurtherCard> further;
    private final List<SettingsCard> all = new ArrayList<>();

    @FXML
    private VBox sections;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox cards;

    /** @param further sections that stand before the data folder */
    public SettingsView(SettingsViewModel model, Texts texts, List<FurtherCard> further) {
        this.model = model;
        this.further = List.copyOf(further);
        this.root = FxmlViews.load(this, texts);
        this.controls = new ControlCommands(
                root,
                Map.of(
                        Command.BACK_UP, List.of("data-backup"),
                        Command.DATA_FOLDER, List.of("data-open")));
        FormParts parts = new FormParts(texts);
        all.addAll(List.of(
                new ShopForm(model.shop(), parts).card(),
                new BankForm(model.bank(), parts).card(),
                new LimitsForm(model.limits(), parts).card(),
                new HoursForm(model.hours(), parts).card(),
                new LookForm(model.look(), parts).card(),
                new KeysForm(model.keys(), parts).card()));
        further.forEach(card -> all.add(card.card()));
        all.add(new DataForm(model.data(), parts).card());
        for (SettingsCard card : all) {
            cards.getChildren().add(card);
            sections.getChildren().add(link(card));
        }
        scroll.addEventFilter(ScrollEvent.SCROLL, event -> Screenwork.later(() -> mark(topmost())));
        all.forEach(card -> card.focusWithinProperty().addListener((property, before, within) -> {
            if (within) {
                mark(card);
            }
        }));
        mark(all.getFirst());
    }

    private Button link(SettingsCard card) {
        Button link = new Button(card.title());
        link.getStyleClass().setAll("button", "section-link");
        link.setMaxWidth(Double.MAX_VALUE);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.focusedProperty().addListener((property, before, focused) -> {
            if (focused) {
                Sight.bring(link);
            }
        });
        link.setId("section-" + card.getId());
        link.setOnAction(event -> goTo(card));
        return link;
    }

    /** Begins in the account the shop pays from; a room that was opened just now has its last heights after a pulse. */
    public void goToBank() {
        begin("bank");
    }

    /** Begins in the keys; as {@link #goToBank()}. */
    public void goToKeys() {
        begin("keys");
    }

    private void begin(String section) {
        all.stream().filter(card -> section.equals(card.getId())).forEach(card -> {
            root.applyCss();
            root.layout();
            goTo(card);
            Screenwork.later(() -> Screenwork.later(() -> scrollTo(card)));
        });
    }

    /** The section that is read first at the place scrolled to. */
    private SettingsCard topmost() {
        double above = scroll.getVvalue()
                * (cards.getHeight() - scroll.getViewportBounds().getHeight());
        return all.stream()
                .filter(card -> card.getBoundsInParent().getMaxY() > above)
                .findFirst()
                .orElseGet(all::getLast);
    }

    /** Shows which section is being worked in. */
    private void mark(SettingsCard here) {
        for (int i = 0; i < all.size(); i++) {
            sections.getChildren().get(i).pseudoClassStateChanged(CHOSEN, all.get(i) == here);
        }
        if (root.getScene() != null) {
            Sight.bring(sections.getChildren().get(all.indexOf(here)));
        }
    }

    private void goTo(SettingsCard card) {
        scrollTo(card);
        card.first().requestFocus();
        mark(card);
    }

    private void scrollTo(SettingsCard card) {
        Bounds bounds = card.getBoundsInParent();
        double hidden = cards.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(hidden <= 0 ? 0 : Math.min(1, bounds.getMinY() / hidden));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void refresh() {
        model.refresh();
        further.forEach(card -> card.refresh().run());
    }

    @Override
    public boolean can(Command command) {
        return controls.can(command);
    }

    @Override
    public void run(Command command) {
        controls.run(command);
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
