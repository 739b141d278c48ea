package nl.goedmaker.ui.completion;

import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;

/** A proposal; pressing the mouse on it takes it, and leaves the keyboard in the field. */
final class ProposalCell extends ListCell<Proposal> {
    ProposalCell(Consumer<Proposal> take) {
        getStyleClass().add("completion-cell");
        setPrefWidth(0);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (getItem() != null) {
                take.accept(getItem());
            }
            event.consume();
        });
    }

    @Override
    protected void updateItem(Proposal proposal, boolean empty) {
        super.updateItem(proposal, empty);
        setText(empty || proposal == null ? null : proposal.label());
    }
}
