package nl.goedmaker.checks.beside.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.goedmaker.checks.beside.PhotoPair;
import nl.goedmaker.checks.beside.ShownPhoto;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.SmallButton;

/** The sheet with two photos beside each other, or one beside the day of delivery. */
public final class BesidePhotosSheet {
    private final BesidePhotosViewModel model;
    private final Texts texts;
    private final BesideSheet sheet;

    /** @param layer the window's own layer; the sheet lies above its first child */
    public BesidePhotosSheet(BesidePhotosViewModel model, Texts texts, StackPane layer) {
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

    private void open(PhotoPair pair) {
        sheet.open(
                model.title(pair),
                model.found(pair),
                model.proof(pair),
                "",
                pair.photos().stream().map(photo -> half(pair, photo)).toArray(Node[]::new));
    }

    private Node half(PhotoPair pair, ShownPhoto photo) {
        boolean isMine = photo.equals(pair.mine());
        PhotoHolder holder = new PhotoHolder(model.spoken(photo), texts.get("checks.beside.loading"));
        model.read(photo, content -> Picture.of(content, photo.file().mediaType()), holder::show, holder::say);
        VBox facts = new VBox();
        model.facts(photo).forEach(fact -> facts.getChildren().add(fact(fact)));
        Button enlarge =
                SmallButton.about(model.spoken(photo), texts.get("checks.beside.enlarge"), () -> model.enlarge(photo));
        enlarge.setId(isMine ? "beside-enlarge-mine" : "beside-enlarge-theirs");
        VBox half = new VBox(
                sheet.head(
                        texts.get(isMine ? "checks.beside.mine" : "checks.beside.theirs"),
                        photo.whose().reference(),
                        model.name(photo),
                        () -> model.openTicket(photo)),
                holder,
                facts,
                enlarge);
        half.getStyleClass().addAll("card", "flat", "beside-half");
        half.setMinWidth(0);
        return half;
    }

    private static Label fact(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
