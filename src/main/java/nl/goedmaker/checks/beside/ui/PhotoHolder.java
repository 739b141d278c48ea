package nl.goedmaker.checks.beside.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/** The place of a photo: as large as its frame allows, or a sentence in its place. */
final class PhotoHolder extends StackPane {
    private final String spoken;

    /** @param spoken the photo in words */
    PhotoHolder(String spoken, String loading) {
        this.spoken = spoken;
        getStyleClass().add("beside-photo");
        setMinWidth(0);
        say(loading);
    }

    void say(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        getChildren().setAll(label);
    }

    void show(Picture picture) {
        ImageView view = new ImageView(picture.image());
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setRotate(picture.turned());
        view.setAccessibleText(spoken);
        boolean lies = picture.turned() % 180 != 0;
        view.fitWidthProperty()
                .bind(lies ? heightProperty().subtract(2) : widthProperty().subtract(2));
        view.fitHeightProperty()
                .bind(lies ? widthProperty().subtract(2) : heightProperty().subtract(2));
        // else its size would ask for a larger frame, which would make it larger
        view.setManaged(false);
        view.layoutBoundsProperty().addListener((property, before, now) -> centre(view));
        widthProperty().addListener((property, before, now) -> centre(view));
        heightProperty().addListener((property, before, now) -> centre(view));
        getChildren().setAll(java.util.List.<Node>of(view));
        centre(view);
    }

    private void centre(ImageView view) {
        view.relocate(
                (getWidth() - view.getLayoutBounds().getWidth()) / 2,
                (getHeight() - view.getLayoutBounds().getHeight()) / 2);
    }
}
