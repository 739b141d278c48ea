package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.goedmaker.replies.OwnWord;
import nl.goedmaker.replies.ReplyRule;
import nl.goedmaker.replies.RuleLevel;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.text.Language;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The settings of the answers by keyboard. */
class AnswerSettingsWindowTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    @Test
    void levelsAndWordsAreSetByKeyboardAndTakenBack() throws Exception {
        try (WindowFixture window = WindowFixture.open(
                folder, MoneyShop.SUNDAY, new Preferences(Language.NL, Preferences.Theme.LIGHT, 100))) {
            Screen.does(() -> window.window.open(Room.SETTINGS));
            window.settle();
            Screen.does(() -> window.<Button>find("section-reader").fire());
            window.settle();
            window.picture("settings-reader");
            Screen.does(() -> window.find("rule-L9").requestFocus());
            robot.push(KeyCode.U);
            window.settle();
            assertThat(window.services.correspondence().reader().levels().of(ReplyRule.L9))
                    .isEqualTo(RuleLevel.OFF);
            assertThat(window.<Button>find("rules-reset").isDisabled()).isFalse();
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            window.settle();
            assertThat(window.<Button>find("rules-reset").isDisabled()).isTrue();
            Screen.does(() -> window.<Button>find("section-avoided").fire());
            Screen.does(() -> window.<TextField>find("avoided-phrase").setText("zoals gezegd"));
            robot.push(KeyCode.ENTER);
            window.settle();
            assertThat(window.services.correspondence().reader().words())
                    .containsExactly(new OwnWord("zoals gezegd", RuleLevel.WARN, ""));
            assertThat(window.<TextField>find("avoided-phrase").isFocused()).isTrue();
        }
    }
}
