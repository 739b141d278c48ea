package nl.goedmaker.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

class LetterChoiceTest {
    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static void type(ComboBox<String> box, String letter, boolean control) {
        Event.fireEvent(
                box, new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, control, false, false));
    }

    private static ComboBox<String> box() {
        ComboBox<String> box = new ComboBox<>(
                FXCollections.observableArrayList("Gebroken", "Sluiting", "Steentje weg", "Écru", "Service"));
        box.setConverter(new javafx.util.StringConverter<>() {
            @Override
            public String toString(String choice) {
                return choice;
            }

            @Override
            public String fromString(String words) {
                return words;
            }
        });
        LetterChoice.on(box);
        return box;
    }

    @ParameterizedTest
    @CsvSource({
        "s,Sluiting",
        "S,Sluiting",
        "st,Steentje weg",
        "e,Écru",
        "ss,Steentje weg",
        "ssss,Sluiting",
        "x,",
        "sx,Sluiting"
    })
    void theLettersTypedChooseWhatBeginsWithThem(String typed, String chosen) {
        assertThat(Screen.on(() -> {
                    ComboBox<String> box = box();
                    typed.chars().forEach(letter -> type(box, Character.toString(letter), false));
                    return String.valueOf(box.getValue());
                }))
                .isEqualTo(String.valueOf(chosen));
    }

    @ParameterizedTest
    @CsvSource({"s,true", "' ',false", "?,false"})
    void aKeyWithCtrlOrASignChoosesNothing(String typed, boolean control) {
        assertThat(Screen.on(() -> {
                    ComboBox<String> box = box();
                    type(box, typed, control);
                    return box.getSelectionModel().isEmpty();
                }))
                .isTrue();
    }
}
