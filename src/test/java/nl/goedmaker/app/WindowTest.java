package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import javafx.scene.control.ToggleButton;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.settings.Shop;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowTest {
    @TempDir
    Path folder;

    @Test
    void everyRoomOpensFromTheSidebar() throws Exception {
        try (WindowFixture window = WindowFixture.open(
                folder, Clock.systemDefaultZone(), new Preferences(Language.NL, Preferences.Theme.LIGHT, 100))) {
            for (Room room : Room.values()) {
                Screen.does(() -> window.<ToggleButton>find("room-" + room).fire());
                window.picture("window-" + room);
                assertThat(window.<ToggleButton>find("room-" + room).isSelected())
                        .isTrue();
            }
        }
    }

    @Test
    void aNoticeNoLongerOffersToTakeBackAStepThatIsNotTheLast() throws Exception {
        try (WindowFixture window = WindowFixture.open(
                folder, Clock.systemDefaultZone(), new Preferences(Language.NL, Preferences.Theme.LIGHT, 100))) {
            Screen.does(() -> window.window.done(Sentence.of("settings.change")));
            assertThat(window.window.view().layer().lookupAll(".notice")).hasSize(1);

            window.services.settings().save(new Shop("Studio Lotte", "", "", "", "", "", "NL"));
            window.settle();

            assertThat(window.window.view().layer().lookupAll(".notice")).isEmpty();
        }
    }
}
