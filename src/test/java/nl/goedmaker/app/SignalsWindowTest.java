package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.Screen;
import nl.goedmaker.ui.Sight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The signals of the check in the settings, by keyboard. */
class SignalsWindowTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    private WindowFixture open(Preferences.Theme theme, int textSize) throws Exception {
        try (ShopOnDisk shop = ShopOnDisk.open(folder)) {
            IntStream.range(0, 7)
                    .mapToObj(number -> shop.ticket("Klant " + number))
                    .forEach(
                            ticket -> shop.services().tickets().close(ticket, Justified.YES, ReasonCode.PRODUCT_FAULT));
        }
        WindowFixture window =
                WindowFixture.open(folder, MoneyShop.SUNDAY, new Preferences(Language.NL, theme, textSize));
        Screen.does(() -> window.window.open(Room.SETTINGS));
        window.settle();
        fire(window, "section-signals");
        return window;
    }

    private static void fire(WindowFixture window, String id) {
        Screen.does(() -> ((Button) window.find(id)).fire());
        window.settle();
    }

    private void press(WindowFixture window, KeyCode... keys) {
        robot.push(keys);
        window.settle();
    }

    private static void focus(WindowFixture window, String id) {
        Screen.does(() -> {
            window.find(id).requestFocus();
            Sight.bring(window.find(id));
        });
        window.settle();
    }

    @Test
    void aSignalIsLookedBackAtPutToSleepAndTakenBack() throws Exception {
        try (WindowFixture window = open(Preferences.Theme.LIGHT, 100)) {
            window.picture("signals");
            focus(window, "signals-look");
            press(window, KeyCode.SPACE);
            assertThat(window.<Label>find("signals-told").getText()).isEqualTo("Teruggekeken op 7 gesloten klachten.");
            assertThat(window.<Label>find("signals-dated").getText()).startsWith("Niet bewaard is wanneer je een naam");
            assertThat(window.<Hyperlink>find("figures-WORN_ONCE").getText())
                    .isEqualTo("Wees 0 keer goed, 7 keer fout; 0\u00a0% (0–35)");
            focus(window, "asleep-WORN_ONCE");
            press(window, KeyCode.SPACE);
            focus(window, "strength-SAME_ARTICLE");
            press(window, KeyCode.L);
            focus(window, "strength-KNOWN_FAULT");
            press(window, KeyCode.L);
            focus(window, "figures-WORN_ONCE");
            press(window, KeyCode.SPACE);
            window.picture("signals-figures");
            focus(window, "signals-save");
            window.picture("signals-replay");
            press(window, KeyCode.SPACE);
            assertThat(window.services.signalSettings().tuning().asleep()).containsExactly("WORN_ONCE");
            assertThat(window.services.signalSettings().tuning().strengths())
                    .containsEntry("SAME_ARTICLE", Strength.LIGHT);
            press(window, KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.services.signalSettings().tuning().asleep()).isEmpty();
            assertThat(window.<CheckBox>find("asleep-WORN_ONCE").isSelected()).isFalse();

            focus(window, "own-signal-new");
            press(window, KeyCode.SPACE);
            assertThat(window.<TextField>find("own-signal-name").isFocused()).isTrue();
            assertThat(window.<Label>find("own-signal-tried").getText())
                    .isEqualTo("Zou bij 0 van je laatste 7 klachten gezien zijn.");
            press(window, KeyCode.CONTROL, KeyCode.ENTER);
            window.picture("own-signal-refused");
            robot.write("Vaak hetzelfde", 0);
            press(window, KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(window.services.ownSignals().all()).hasSize(1);
            focus(window, "remove-OWN_1");
            window.picture("own-signals");
            window.resize(1024, 700);
            focus(window, "remove-OWN_1");
            window.picture("own-signals-1024");
        }
    }
}
