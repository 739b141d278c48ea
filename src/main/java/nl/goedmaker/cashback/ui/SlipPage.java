package nl.goedmaker.cashback.ui;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import nl.goedmaker.cashback.slip.SlipPicture;

/** A page of slips for the screen and for paper. */
final class SlipPage {
    private static final double POINTS_PER_INCH = 72;

    private SlipPage() {}

    static WritableImage image(SlipPicture page) {
        WritableImage image = new WritableImage(page.width(), page.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        page.width(),
                        page.height(),
                        PixelFormat.getIntArgbInstance(),
                        page.argb(),
                        0,
                        page.width());
        return image;
    }

    /**
     * The page at its own size, measured in points as printers are.
     *
     * @param dpi at which the picture was drawn
     * @param left how far the printer's reach begins from the left edge of the paper, in points
     * @param top the same from the upper edge
     */
    static Node onPaper(SlipPicture page, int dpi, double left, double top) {
        ImageView view = new ImageView(image(page));
        view.setFitWidth(page.width() * POINTS_PER_INCH / dpi);
        view.setFitHeight(page.height() * POINTS_PER_INCH / dpi);
        // the modules of a symbol are whole dots; smoothing would only blur their edges
        view.setSmooth(false);
        view.setTranslateX(-left);
        view.setTranslateY(-top);
        return new Group(view);
    }
}
