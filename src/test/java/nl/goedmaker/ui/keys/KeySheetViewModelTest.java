package nl.goedmaker.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import org.junit.jupiter.api.Test;

class KeySheetViewModelTest {
    private final KeySheetViewModel sheet = new KeySheetViewModel(
            Texts.in(Language.NL), () -> KeyMap.STANDARD.with(Command.NEW_TICKET, KeyStroke.shortcut(KeyCode.B)));

    private List<String> lines() {
        return sheet.groups().stream()
                .flatMap(group -> group.lines().stream())
                .map(line -> line.title() + ": " + line.keys())
                .toList();
    }

    @Test
    void everyCommandStandsOnTheSheetWithTheOwnersKey() {
        sheet.open();
        assertThat(lines())
                .hasSize(Command.values().length)
                .contains("Nieuwe klacht: Ctrl B", "Alle toetsen laten zien: ? of F1", "Volgende regel: J of ↓");
        assertThat(sheet.groups()).extracting(KeyLines::title).startsWith("Kamers", "Overal");
    }

    @Test
    void typingLooksAmongNamesKeysAndCategories() {
        sheet.open();
        sheet.typedProperty().set("klacht nieuwe");
        assertThat(lines()).containsExactly("Nieuwe klacht: Ctrl B");
        sheet.typedProperty().set("overal ctrl shift");
        assertThat(lines())
                .containsExactly(
                        "Mail plakken: Ctrl Shift V", "Nieuwe eigen tekst: Ctrl Shift E", "Opnieuw doen: Ctrl Shift Z");
        sheet.typedProperty().set("lijst");
        assertThat(lines()).contains("Eerste regel: Home");
        sheet.typedProperty().set("zzz");
        assertThat(lines()).isEmpty();
    }

    @Test
    void theSheetOpensWhole() {
        sheet.open();
        sheet.typedProperty().set("zzz");
        sheet.close();
        sheet.open();
        assertThat(lines()).hasSize(Command.values().length);
    }
}
