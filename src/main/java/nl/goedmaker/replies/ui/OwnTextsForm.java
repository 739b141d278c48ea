package nl.goedmaker.replies.ui;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.replies.OwnTemplate;
import nl.goedmaker.settings.ui.FurtherCard;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.KeptFocus;
import nl.goedmaker.ui.Shown;
import nl.goedmaker.ui.SmallButton;

/** The section of the settings with the owner's own texts. */
public final class OwnTextsForm {
    private final OwnTextsViewModel model;
    private final Texts texts;
    private final VBox rows = new VBox();
    private final TextField search = new TextField();
    private final Button create;

    public OwnTextsForm(OwnTextsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.create = button("replies.own.new", texts.get("replies.own.title"), model::create);
        create.setId("text-new");
        create.getStyleClass().setAll("button", "accent");
        rows.getStyleClass().add("limit-rows");
        rows.setId("own-texts");
        search.setId("text-search");
        search.setPromptText(texts.get("replies.own.search"));
        search.setAccessibleText(texts.get("replies.own.search"));
        search.textProperty().bindBidirectional(model.searchProperty());
        model.texts().addListener((InvalidationListener) observable -> show());
        show();
    }

    public FurtherCard card() {
        FlowPane buttons = new FlowPane(create, begin());
        buttons.getStyleClass().add("letter-buttons");
        return new FurtherCard(
                "texts",
                texts.get("replies.own.title"),
                create,
                List.of(hint("replies.own.hint"), search, rows, buttons),
                model::refresh);
    }

    /** Templates of the program, per language. */
    private MenuButton begin() {
        MenuButton menu = new MenuButton(texts.get("replies.own.begin"));
        menu.setId("text-copy");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        for (Language language : Language.values()) {
            Menu inner = new Menu(texts.get("replies.language." + language));
            inner.setId("text-copy-" + language);
            // read when it is opened: most shops write in one language
            inner.getItems().add(new MenuItem(""));
            inner.setOnShowing(event -> inner.getItems()
                    .setAll(model.builtIn(language).stream()
                            .map(template -> {
                                MenuItem item = new MenuItem(template.name());
                                item.setMnemonicParsing(false);
                                item.setOnAction(chosen -> model.copy(template));
                                return item;
                            })
                            .toList()));
            menu.getItems().add(inner);
        }
        return menu;
    }

    private void show() {
        Shown.now(search, model.hasAny());
        KeptFocus.during(rows, this::fill, create);
    }

    private void fill() {
        rows.getChildren().setAll(model.texts().stream().map(this::row).toList());
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(hint(model.hasAny() ? "replies.own.notFound" : "replies.own.none"));
        }
    }

    private Node row(OwnTemplate own) {
        String words = own.text().name();
        Label name = new Label(words);
        name.getStyleClass().add("strong");
        Label about = new Label(model.about(own));
        about.getStyleClass().addAll("muted", "small");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        VBox left = new VBox(name, about);
        String came = model.outcome(own);
        if (!came.isEmpty()) {
            Label outcome = new Label(came);
            outcome.getStyleClass().addAll("muted", "small");
            outcome.setWrapText(true);
            outcome.setMinHeight(Region.USE_PREF_SIZE);
            left.getChildren().add(outcome);
        }
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        Button up = button("↑", texts.get("replies.own.up", words), own, -1);
        Button down = button("↓", texts.get("replies.own.down", words), own, 1);
        up.setDisable(model.texts().getFirst().equals(own));
        down.setDisable(model.texts().getLast().equals(own));
        Button edit = button("replies.own.change", words, () -> model.edit(own));
        edit.setId("edit-" + own.key());
        Button remove = button("replies.own.remove", words, () -> model.remove(own));
        remove.setId("remove-" + own.key());
        HBox row = new HBox(left, edit, up, down, remove);
        row.getStyleClass().add("limit-row");
        return row;
    }

    private Button button(String sign, String words, OwnTemplate own, int by) {
        Button button = new Button(sign);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("small-button");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setId((by < 0 ? "up-" : "down-") + own.key());
        button.setOnAction(event -> model.move(own, by));
        return button;
    }

    private Button button(String key, String about, Runnable action) {
        return SmallButton.about(about, texts.get(key), action);
    }

    private Label hint(String key) {
        Label hint = new Label(texts.get(key));
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        return hint;
    }
}
