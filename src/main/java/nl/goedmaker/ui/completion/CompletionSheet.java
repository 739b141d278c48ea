package nl.goedmaker.ui.completion;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import nl.goedmaker.text.Texts;

/** The proposals as they lie below the field, in the size of the text that the window has now. */
final class CompletionSheet extends VBox {
    private static final int MOST_ROWS = 8;
    private static final double ROW = 2.2;
    private static final double WIDEST = 30;
    private static final double NARROWEST = 12;
    private static final double SIDES = 2.6;

    private final CompletionViewModel model;
    private final ListView<Proposal> list = new ListView<>();

    /**
     * @param font of the field
     * @param take gets the proposal on which the mouse is pressed
     */
    CompletionSheet(CompletionViewModel model, Texts texts, Font font, Consumer<Proposal> take) {
        this.model = model;
        list.setId("completion-list");
        list.setItems(model.proposals());
        list.setFocusTraversable(false);
        list.setAccessibleText(texts.get("ui.completion.name"));
        list.setCellFactory(cells -> new ProposalCell(take));
        Label foot = new Label(texts.get("ui.completion.foot"));
        foot.getStyleClass().addAll("muted", "small", "completion-foot");
        setId("completion");
        getStyleClass().add("completion");
        getChildren().addAll(list, foot);
        fit(font);
    }

    /** As large as the proposals there are now, within bounds. */
    void fit(Font font) {
        double em = font.getSize();
        double widest = model.proposals().stream()
                .mapToDouble(proposal -> {
                    Text text = new Text(proposal.label());
                    text.setFont(font);
                    return text.getLayoutBounds().getWidth();
                })
                .max()
                .orElse(0);
        list.setFixedCellSize(ROW * em);
        list.setPrefHeight(Math.min(MOST_ROWS, model.proposals().size()) * ROW * em + 2);
        list.setPrefWidth(Math.clamp(widest + SIDES * em, NARROWEST * em, WIDEST * em));
    }

    void mark() {
        int chosen = model.chosenProperty().get();
        list.getSelectionModel().clearSelection();
        if (chosen >= 0) {
            list.getSelectionModel().select(chosen);
        }
        list.scrollTo(Math.max(0, chosen - MOST_ROWS + 1));
    }
}
