package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartUpTest {
    private static boolean wantsWindow(String... arguments) {
        return StartUp.of(List.of(arguments), Map.of(), "Linux").wantsWindow();
    }

    @Test
    void theWindowOpensWithoutACommandAlsoInAnotherFolderOrLanguage() {
        assertThat(wantsWindow()).isTrue();
        assertThat(wantsWindow("--data", "shop", "--lang=de")).isTrue();
        assertThat(wantsWindow("tickets", "list")).isFalse();
    }

    @Test
    void aLanguageThatIsNotThereIsAMistakeAndNoReasonToOpenTheWindow() {
        assertThat(wantsWindow("--lang", "fr")).isFalse();
        assertThat(wantsWindow("--lang")).isFalse();
    }
}
