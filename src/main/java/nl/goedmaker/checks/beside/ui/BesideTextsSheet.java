package nl.goedmaker.checks.beside.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.goedmaker.checks.beside.TextPair;
import nl.goedmaker.text.Texts;

/** The sheet with two messages beside each other, the words that both have in bold and underlined. */
public final class BesideTextsSheet {
    private final BesideTextsViewModel model;
    private final Texts texts;
    private final BesideSheet sheet;

    /** @param layer the window's own layer; the sheet lies above its first child */
    public BesideTextsSheet(BesideTextsViewModel model, Texts texts, StackPane layer) {
        this.model = model;
        this.texts = texts;
        this.sheet = new BesideSheet(texts, layer, model::close);
        model.pairProperty().addListener((property, before, now) -> {
            if (before != null) {
                sheet.close();
            }
            if (now != null) {
                open(now);
            }
        });
    }

    private void open(TextPair pair) {
        sheet.open(
                texts.get("checks.beside.texts.title"),
                model.alike(pair),
                texts.get("checks.beside.texts.proof"),
                texts.get("checks.beside.texts.legend"),
                half(texts.get("checks.beside.mine"), pair.mine()),
                half(texts.get("checks.beside.theirs"), pair.theirs()));
    }

    private Node half(String which, TextPair.Side side) {
        TextFlow words = new TextFlow();
        words.getStyleClass().add("beside-words");
        words.setMinWidth(0);
        for (TextPair.Piece piece : side.pieces()) {
            Text text = new Text(piece.words());
            text.getStyleClass().add(piece.isCommon() ? "common" : "own");
            words.getChildren().add(text);
        }
        VBox message = new VBox(words);
        message.getStyleClass().add("beside-message");
        message.setMinWidth(0);
        message.setFocusTraversable(true);
        message.setAccessibleRole(AccessibleRole.TEXT);
        message.setAccessibleText(model.spoken(side));
        VBox half = new VBox(
                sheet.head(which, side.whose().reference(), model.about(side), () -> model.openTicket(side)), message);
        half.getStyleClass().addAll("card", "flat", "beside-half");
        half.setMinWidth(0);
        half.setMaxHeight(Double.MAX_VALUE);
        return half;
    }
}
