package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.ReviewQuery;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.text.Language;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Reviews get in: a file is looked at, taken in and taken back; a review that was copied is pasted. */
class ReviewIntakeWindowTest {
    private static final Clock CLOCK = Clock.fixed(ShopOnDisk.SUNDAY, ShopOnDisk.ZONE);
    private static final String TABLE = """
        Datum;Cijfer;Naam klant;Toelichting;Levertijd;Contact;Bestelnummer
        1-11-2026;8,5;Vera Smit;Mooie ketting, snel bezorgd en netjes ingepakt;9;10;1001
        2-11-2026;4;R. Bakker;Doosje was open;9;8;1002
        2-11-2026;4;R. Bakker;Doosje was open;9;8;1002
        """;

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    private static Preferences look(Preferences.Theme theme, int size) {
        return new Preferences(Language.NL, theme, size);
    }

    private static List<Review> kept(WindowFixture window) {
        return window.services.reviews().page(ReviewQuery.first(null, false, 10));
    }

    private static String text(WindowFixture window, String id) {
        return Screen.on(() -> window.<TextInputControl>find(id).getText());
    }

    @Test
    void reviewsComeInFromAFileAndFromTheClipboard() throws Exception {
        Path shop = folder.resolve("shop");
        ShopOnDisk.open(shop).close();
        try (WindowFixture window = WindowFixture.open(shop, CLOCK, look(Preferences.Theme.LIGHT, 100))) {
            Screen.does(() -> window.window.open(Room.REVIEWS));
            window.settle();
            window.picture("reviews-empty");
            window.answers.file = Optional.of(Files.writeString(folder.resolve("bol-beoordelingen.csv"), TABLE));
            Owner owner = new Owner(window);
            owner.click("reviews-import");
            window.settle();
            assertThat(Screen.on(() -> window.<Label>find("import-outlook-0").getText()))
                    .isEqualTo("2 nieuwe reviews, één overgeslagen.");
            window.picture("reviews-import");
            looks(window, "reviews-import");

            robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            window.settle();
            assertThat(kept(window)).hasSize(2);
            window.picture("reviews-imported");
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            window.settle();
            assertThat(kept(window)).isEmpty();

            paste(window, "Sanne de Wit\nLocal Guide · 12 reviews\n★★☆☆☆ 3 dagen geleden\nGeen reactie gekregen.");
            assertThat(text(window, "review-new-author")).isEqualTo("Sanne de Wit");
            assertThat(text(window, "review-new-grade")).isEqualTo("2");
            assertThat(text(window, "review-new-day")).isEqualTo("19 november 2026");
            window.picture("reviews-pasted");
            looks(window, "reviews-pasted");
            robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            window.settle();
            assertThat(kept(window))
                    .singleElement()
                    .satisfies(review -> assertThat(review.text()).isEqualTo("Geen reactie gekregen."));
        }
    }

    private void paste(WindowFixture window, String copied) {
        Screen.does(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(copied);
            Clipboard.getSystemClipboard().setContent(content);
            window.window.view().room(Room.REVIEWS).focus();
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        window.settle();
    }

    private static void looks(WindowFixture window, String name) {
        Screen.does(() -> window.window.prefer(look(Preferences.Theme.DARK, 100)));
        window.picture(name + "-dark");
        Screen.does(() -> window.window.prefer(look(Preferences.Theme.LIGHT, 150)));
        window.picture(name + "-150");
        window.resize(1024, 700);
        Screen.does(() -> window.window.prefer(look(Preferences.Theme.LIGHT, 100)));
        window.picture(name + "-1024");
        window.resize(1366, 768);
    }
}
