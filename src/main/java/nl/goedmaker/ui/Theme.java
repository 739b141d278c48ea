package nl.goedmaker.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The look: Primer, light or dark, with the brand's tokens on top, Inter, and the size of the text. */
public final class Theme {
    private static final double BASE_TEXT_PIXELS = 13;
    private static final String SHEETS = "/nl/goedmaker/ui/css/";

    private Theme() {}

    /** Loads the typeface; once, before the first scene. */
    public static void loadFonts() {
        for (String name :
                List.of("Inter_400Regular.ttf", "Inter_500Medium.ttf", "Inter_600SemiBold.ttf", "Inter_700Bold.ttf")) {
            try (InputStream font = Theme.class.getResourceAsStream("/nl/goedmaker/ui/fonts/" + name)) {
                Font.loadFont(font, BASE_TEXT_PIXELS);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Whether the desktop itself is dark now. */
    public static boolean isSystemDark() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    }

    /** Chooses the base of the look. Before the first control is made, or JavaFX loads its own look in vain. */
    public static void choose(boolean dark) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheetBSS() : new PrimerLight().getUserAgentStylesheetBSS());
    }

    /**
     * Dresses a scene; also one that is shown already.
     *
     * @param textSize percent: 100, 125, 150 or 175
     */
    public static void apply(Scene scene, boolean dark, int textSize) {
        choose(dark);
        scene.getStylesheets().setAll(sheet(dark ? "dark.css" : "light.css"), sheet("goedmaker.css"));
        double pixels = BASE_TEXT_PIXELS * textSize / 100;
        scene.getRoot().getStyleClass().removeIf(name -> name.startsWith("text-"));
        scene.getRoot().getStyleClass().add("text-" + textSize);
        scene.getRoot().setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", pixels));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(SHEETS + name), name)
                .toExternalForm();
    }
}
