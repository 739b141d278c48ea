package nl.goedmaker.tickets.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.ui.FormField;
import nl.goedmaker.ui.LetterChoice;
import nl.goedmaker.ui.SmallButton;
import nl.goedmaker.ui.keys.Command;
import org.jspecify.annotations.Nullable;

/** Above the list: how many complaints are chosen and what to do to all of them. */
final class BulkBar extends VBox {
    private final BulkViewModel model;
    private final Texts texts;
    private final LongSupplier total;
    private final Runnable none;
    private final Runnable list;
    private final Label chosen = new Label();
    private final Button all;
    private final Button merge;
    private final Button close;
    private final Button closeNow;
    private final FlowPane closing = new FlowPane();
    private final FlowPane tagging = new FlowPane();
    private final FlowPane putting = new FlowPane();
    private final MenuButton later;
    private final TextField moment = new TextField();
    private final ComboBox<Justified> outcomes = new ComboBox<>();
    private final TextField tag = new TextField();

    /**
     * @param total how many the view has
     * @param none lets go of the selection
     * @param list brings the keyboard to the list
     */
    BulkBar(BulkViewModel model, Texts texts, LongSupplier total, Runnable none, Runnable list) {
        this.model = model;
        this.texts = texts;
        this.total = total;
        this.none = none;
        this.list = list;
        // before anything in here is disabled or gone: it would pass the keyboard on at random
        InvalidationListener left = observable -> leave(model.runningProperty().get());
        model.runningProperty().addListener(left);
        setId("bulk-bar");
        getStyleClass().addAll("banner", "info", "bulk-bar");
        all = button("tickets.bulk.all", "bulk-all", () -> model.chooseWhole(total.getAsLong()));
        close = button("tickets.bulk.close", "bulk-close", () -> show(closing, outcomes));
        merge = button("tickets.bulk.merge", "bulk-merge", model::merge);
        closeNow = button("tickets.bulk.close", "bulk-close-now", model::close);
        closeNow.getStyleClass().add("accent");
        later = later();
        chosen.getStyleClass().add("strong");
        chosen.setMinWidth(USE_PREF_SIZE);
        makeClosing();
        makeTagging();
        makePutting();
        FlowPane actions = new FlowPane(
                chosen,
                all,
                close,
                button("tickets.bulk.tag", "bulk-tag", () -> show(tagging, tag)),
                merge,
                later,
                button("tickets.bulk.reopen", "bulk-reopen", model::reopen),
                button("tickets.bulk.none", "bulk-none", none));
        actions.getStyleClass().add("bulk-row");
        actions.disableProperty().bind(model.runningProperty());
        getChildren().addAll(actions, closing, tagging, putting, progress());
        managedProperty().bind(visibleProperty());
        InvalidationListener shown = observable -> showCount();
        model.countProperty().addListener(shown);
        model.wholeProperty().addListener(shown);
        showCount();
    }

    private void makeClosing() {
        outcomes.setId("bulk-outcome");
        outcomes.getItems().setAll(Justified.values());
        outcomes.setPromptText(texts.get("tickets.close.outcome"));
        outcomes.setAccessibleText(texts.get("tickets.close.outcome"));
        outcomes.setConverter(words(value -> texts.get("tickets.justified." + value)));
        outcomes.valueProperty().bindBidirectional(model.justifiedProperty());
        ComboBox<ReasonCode> reasons = new ComboBox<>(model.reasons());
        reasons.setId("bulk-reason");
        reasons.setPromptText(texts.get("tickets.close.reasonPrompt"));
        reasons.setAccessibleText(texts.get("tickets.close.reason"));
        reasons.setConverter(words(value -> value.words(texts)));
        reasons.valueProperty().bindBidirectional(model.reasonProperty());
        LetterChoice.on(outcomes);
        LetterChoice.on(reasons);
        fill(closing, outcomes, reasons, closeNow);
    }

    private void makeTagging() {
        tag.setId("bulk-tag-name");
        TagCompletion.on(tag, model::completions);
        tag.setPromptText(texts.get("tickets.tag.prompt"));
        tag.setAccessibleText(texts.get("tickets.tag.prompt"));
        Button put = button("tickets.bulk.tag.put", "bulk-tag-now", this::putTag);
        put.getStyleClass().add("accent");
        tag.setOnAction(event -> putTag());
        fill(tagging, tag, put);
    }

    /** Each way to put away with its exact moment; counted again whenever the menu is opened. */
    private MenuButton later() {
        MenuButton menu = new MenuButton(texts.get("tickets.later"));
        menu.setId("bulk-later");
        menu.getStyleClass().add("small-button");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setAccessibleText(texts.get("tickets.bulk.later"));
        menu.setOnShowing(event -> offer(menu));
        return menu;
    }

    private void offer(MenuButton menu) {
        List<MenuItem> items = new ArrayList<>();
        for (Later choice : model.choices()) {
            items.add(item("bulk-later-" + choice.id(), texts.get(choice.text()), () -> model.putAway(choice)));
        }
        items.add(item("bulk-later-date", texts.get("tickets.later.other"), () -> show(putting, moment)));
        menu.getItems().setAll(items);
    }

    private static MenuItem item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void makePutting() {
        moment.setId("bulk-moment");
        moment.setPromptText(texts.get("tickets.later.prompt"));
        moment.textProperty().bindBidirectional(model.momentProperty());
        moment.setOnAction(event -> putAway());
        moment.setPrefColumnCount(18);
        FormField field = new FormField(texts.get("tickets.later.moment"), moment);
        field.errorProperty().bindBidirectional(model.momentErrorProperty());
        Label reading = new Label();
        reading.setId("bulk-reading");
        reading.textProperty().bind(model.readingProperty());
        reading.getStyleClass().addAll("small", "strong");
        Button put = button("tickets.later.putAway", "bulk-later-now", this::putAway);
        put.getStyleClass().add("accent");
        fill(putting, field, put, reading);
    }

    private void putAway() {
        if (model.putAwayTyped()) {
            putting.setVisible(false);
        }
    }

    private void putTag() {
        if (!tag.getText().isBlank()) {
            model.tag(tag.getText());
            tag.clear();
            tagging.setVisible(false);
        }
    }

    private void fill(FlowPane row, Node... nodes) {
        row.getChildren().setAll(nodes);
        row.getStyleClass().add("bulk-row");
        row.setVisible(false);
        row.managedProperty().bind(row.visibleProperty());
        row.disableProperty().bind(model.runningProperty());
    }

    private Node progress() {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(model.progressProperty());
        bar.setAccessibleText(texts.get("tickets.bulk.progress"));
        Label label = new Label(texts.get("tickets.bulk.progress"));
        HBox row = new HBox(8, label, bar, button("tickets.bulk.stop", "bulk-stop", model::stop));
        row.setAlignment(Pos.CENTER_LEFT);
        row.visibleProperty().bind(model.progressProperty().greaterThanOrEqualTo(0));
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    /** Whether a command about what is chosen can be done now. */
    boolean can(Command command) {
        boolean many =
                model.countProperty().get() > 1 && !model.runningProperty().get();
        return switch (command) {
            case CHOOSE_ALL ->
                !model.runningProperty().get()
                        && !model.wholeProperty().get()
                        && total.getAsLong() > model.countProperty().get();
            case MERGE_CHOSEN -> many && model.canMerge();
            default -> many && command.category() == Command.Category.CHOSEN;
        };
    }

    /** Does it, or asks for what it needs. */
    void run(Command command) {
        switch (command) {
            case CHOOSE_ALL -> model.chooseWhole(total.getAsLong());
            case CHOOSE_NONE -> none.run();
            case CLOSE_CHOSEN -> open(closing, outcomes);
            case TAG_CHOSEN -> open(tagging, tag);
            case MERGE_CHOSEN -> model.merge();
            case REOPEN_CHOSEN -> model.reopen();
            case SNOOZE_CHOSEN -> {
                later.requestFocus();
                later.show();
            }
            default -> throw new IllegalArgumentException(command.name());
        }
    }

    private void open(FlowPane form, Node first) {
        form.setVisible(false);
        show(form, first);
    }

    private void show(FlowPane form, Node first) {
        closing.setVisible(form == closing && !closing.isVisible());
        tagging.setVisible(form == tagging && !tagging.isVisible());
        putting.setVisible(form == putting && !putting.isVisible());
        if (form.isVisible()) {
            first.requestFocus();
        }
    }

    private void showCount() {
        long count = model.countProperty().get();
        boolean many = count > 1;
        if (!many) {
            closing.setVisible(false);
            tagging.setVisible(false);
            putting.setVisible(false);
        }
        leave(!many);
        offer(later);
        setVisible(many);
        chosen.setText(texts.get("tickets.bulk.chosen", count));
        closeNow.setText(texts.get("tickets.bulk.closeNow", count));
        all.setText(texts.get("tickets.bulk.all", total.getAsLong()));
        all.setVisible(!model.wholeProperty().get() && total.getAsLong() > count);
        all.setManaged(all.isVisible());
        merge.setDisable(!model.canMerge());
    }

    /** @param must whether the keyboard cannot stay */
    private void leave(boolean must) {
        if (must && isFocusWithin()) {
            list.run();
        }
    }

    private Button button(String key, String id, Runnable action) {
        return SmallButton.of(id, texts.get(key), action);
    }

    private static <T> StringConverter<T> words(java.util.function.Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
