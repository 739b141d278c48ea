package nl.goedmaker.replies.ui;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.replies.Finding;

/** One thing the reader noticed: what it is, what to do, and the button that does it. Pressed itself, it shows the words. */
public final class FindingNode extends VBox {
    /**
     * @param mended gets the row whose mend was asked for
     * @param selected gets the finding whose words are to be shown
     */
    public FindingNode(FindingRow row, Consumer<FindingRow> mended, Consumer<Finding> selected) {
        Label title = new Label(row.title());
        title.getStyleClass().addAll("strong", row.finding().blocks() ? "danger-text" : "warn-text");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(title);
        getStyleClass().addAll("item", "finding");
        if (!row.advice().isEmpty()) {
            Label advice = new Label(row.advice());
            advice.getStyleClass().add("small");
            advice.setWrapText(true);
            advice.setMinHeight(Region.USE_PREF_SIZE);
            getChildren().add(advice);
        }
        if (!row.mend().isEmpty()) {
            Button mend = new Button(row.mend());
            mend.setId("mend");
            mend.getStyleClass().add("small-button");
            // it may hold a whole sentence, and the card is narrow
            mend.setWrapText(true);
            mend.setMinHeight(Region.USE_PREF_SIZE);
            mend.setOnAction(event -> mended.accept(row));
            getChildren().add(mend);
        }
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText((row.title() + ". " + row.advice()).strip());
        setOnMouseClicked(event -> selected.accept(row.finding()));
        setOnKeyPressed(event -> {
            if (event.getTarget() == this && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                selected.accept(row.finding());
                event.consume();
            }
        });
    }
}
