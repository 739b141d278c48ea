package nl.goedmaker.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.keys.KeyStroke.Modifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the keys of the program promise on every keyboard. */
class CommandTest {
    private static Stream<KeyStroke> keys(Command command) {
        return Stream.concat(command.standard().stream(), command.fixed().stream());
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandHasANameInEveryLanguageAndAKeyOrCanBeGivenOne(Command command) {
        assertThat(command.canChange() || command.fixed().isPresent()).isTrue();
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            assertThat(texts.has(command.title().key()))
                    .as(command + " in " + language)
                    .isTrue();
            assertThat(texts.has(command.category().title().key())).isTrue();
            assertThat(texts.has(command.need().missing().key())).isTrue();
            assertThat(KeyMap.STANDARD.spelled(command, texts).isBlank())
                    .as(command + " in " + language)
                    .isEqualTo(keys(command).findAny().isEmpty());
            assertThat(KeyMap.STANDARD.spelled(command, texts)).doesNotContain("ui.");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTwoCommandsShareAName(Language language) {
        Texts texts = Texts.in(language);
        assertThat(Stream.of(Command.values()).map(command -> texts.get(command.title())))
                .doesNotHaveDuplicates();
    }

    @Test
    void noKeyLeadsToTwoCommands() {
        List<KeyStroke> all = new ArrayList<>();
        Stream.of(Command.values()).forEach(command -> keys(command).forEach(all::add));
        assertThat(all).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void noKeyTypesACharacterOrBelongsToTheSystem(Command command) {
        // Ctrl with Alt is AltGr on Windows, and Alt with a letter types a sign on a Mac
        assertThat(keys(command)).noneMatch(stroke -> stroke.has(Modifier.ALT));
        assertThat(command.standard().stream())
                .allSatisfy(stroke -> assertThat(KeyRules.refusal(stroke)).isNull());
    }

    @ParameterizedTest
    @EnumSource
    void noKeyDependsOnWhereASignStandsOnTheKeyboard(Command command) {
        assertThat(keys(command).map(KeyStroke::code))
                .allMatch(code -> code.isLetterKey()
                        || code.isFunctionKey()
                        || code.isNavigationKey()
                        || code == KeyCode.ENTER
                        || code == KeyCode.ESCAPE
                        || code.isDigitKey() && !code.isKeypadKey());
        // a digit alone is a sign on a French keyboard
        assertThat(keys(command).filter(stroke -> stroke.code().isDigitKey()))
                .allMatch(stroke -> stroke.has(Modifier.SHORTCUT));
    }

    @ParameterizedTest
    @EnumSource
    void aLetterAloneIsKnownToType(Command command) {
        assertThat(keys(command).filter(stroke -> stroke.code().isLetterKey() && !stroke.has(Modifier.SHORTCUT)))
                .allMatch(KeyStroke::types);
    }

    @Test
    void theSheetIsKnownByItsSignWhichEveryKeyboardHasElsewhere() {
        assertThat(Command.KEYS.sign()).contains("?");
        assertThat(Stream.of(Command.values()).filter(command -> command.sign().isPresent()))
                .containsExactly(Command.KEYS);
    }
}
