package nl.goedmaker.ui;

import java.math.BigDecimal;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import nl.goedmaker.text.Texts;

/** A grade the way its platform shows it: stars out of five, or a figure out of ten. */
public final class GradeLabel extends HBox {
    private static final int STARS = 5;

    /**
     * @param tenths the grade in tenths: 8.5 is 85
     * @param scale the highest grade
     */
    public GradeLabel(Texts texts, int tenths, int scale) {
        getStyleClass().add("grade");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(texts.get("ui.grade.spoken", figure(texts, tenths), scale));
        if (scale == STARS) {
            int full = Math.min(STARS, (tenths + 5) / 10);
            Label stars = new Label("★".repeat(full) + "☆".repeat(STARS - full));
            stars.getStyleClass().add("stars");
            stars.setMinWidth(USE_PREF_SIZE);
            getChildren().add(stars);
        } else {
            Label grade = new Label(figure(texts, tenths));
            grade.getStyleClass().add("grade-figure");
            Label of = new Label("/" + scale);
            of.getStyleClass().add("muted");
            getChildren().addAll(grade, of);
        }
        setMinWidth(USE_PREF_SIZE);
    }

    /** {@code 4} or {@code 8,5}. */
    private static String figure(Texts texts, int tenths) {
        return tenths % 10 == 0
                ? Integer.toString(tenths / 10)
                : String.format(texts.language().locale(), "%.1f", BigDecimal.valueOf(tenths, 1));
    }
}
