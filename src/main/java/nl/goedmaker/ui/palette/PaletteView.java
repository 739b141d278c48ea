package nl.goedmaker.ui.palette;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.Overlay;
import nl.goedmaker.ui.Shown;
import nl.goedmaker.ui.completion.CompletionPopup;
import nl.goedmaker.ui.completion.CompletionSource;

/** The palette above the window: the keyboard stays in its field while the arrows go through the lines. */
public final class PaletteView {
    private static final int PAGE = 8;
    private static final double MOST_OF_THE_WINDOW = 0.8;

    private final PaletteViewModel model;
    private final Texts texts;

    @FXML
    private VBox sheet;

    @FXML
    private TextField field;

    @FXML
    private Label hint;

    @FXML
    private ListView<PaletteRow> list;

    /**
     * @param completions proposed while the owner types
     * @param layer the window's own layer
     */
    public static PaletteView over(PaletteViewModel model, CompletionSource completions, Texts texts, StackPane layer) {
        return new PaletteView(model, completions, texts, layer);
    }

    private PaletteView(PaletteViewModel model, CompletionSource completions, Texts texts, StackPane layer) {
        this.model = model;
        this.texts = texts;
        Parent root = FxmlViews.load(this, texts);
        Overlay overlay = new Overlay(layer, root, model::close);
        sheet.maxHeightProperty().bind(layer.heightProperty().multiply(MOST_OF_THE_WINDOW));
        field.textProperty().bindBidirectional(model.typedProperty());
        CompletionPopup.on(field, completions, texts);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        hint.textProperty().bind(model.hintProperty());
        Shown.when(hint, hint.textProperty().isNotEmpty());
        list.setItems(model.rows());
        list.setCellFactory(cells -> new PaletteCell(model));
        model.chosenProperty().addListener((property, before, now) -> mark());
        model.openProperty().addListener((property, before, open) -> {
            if (open) {
                overlay.open(field);
                mark();
            } else {
                overlay.close();
            }
        });
    }

    private void onKey(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case PAGE_DOWN -> model.move(PAGE);
            case PAGE_UP -> model.move(-PAGE);
            case ENTER -> model.accept();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void mark() {
        int chosen = model.chosenProperty().get();
        if (chosen < 0 || chosen >= list.getItems().size()) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(chosen);
            if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                // no further than needed; to the very top for the first, whose heading is above it
                flow.scrollTo(chosen <= 1 ? 0 : chosen);
            }
        }
        field.setAccessibleText(texts.get("ui.palette.prompt") + " " + model.spoken());
    }
}
