package nl.goedmaker.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.palette.PaletteItem.Span;
import org.junit.jupiter.api.Test;

class PaletteViewModelTest {
    private final List<String> done = new ArrayList<>();
    /** Searches that were asked and not answered yet. */
    private final Map<String, Consumer<PaletteAnswer>> asked = new LinkedHashMap<>();

    private final PaletteViewModel palette = new PaletteViewModel(
            Texts.in(Language.NL),
            asked::put,
            () -> List.of(
                    command("Kamers", "Ga naar Vandaag"),
                    command("Kamers", "Ga naar Instellingen"),
                    command("Overal", "Één keer opnieuw doen")),
            words -> done.add("search " + words));

    private PaletteCommand command(String category, String title) {
        return new PaletteCommand(title, category, title, "Ctrl 1", "", () -> done.add(title));
    }

    private PaletteGroup complaints(String... subjects) {
        return new PaletteGroup(
                "Klachten",
                List.of(subjects).stream()
                        .map(subject -> PaletteItem.marked(
                                subject, subject, "K-1", palette.typedProperty().get(), () -> done.add(subject)))
                        .toList());
    }

    private void answer(String words, String... subjects) {
        assertThat(asked).containsKey(words);
        asked.get(words).accept(new PaletteAnswer(List.of(complaints(subjects)), false, ""));
    }

    private void type(String words) {
        palette.typedProperty().set(words);
    }

    private List<String> titles() {
        return palette.rows().stream().map(PaletteRow::title).toList();
    }

    private String chosen() {
        return palette.rows().get(palette.chosenProperty().get()).title();
    }

    @Test
    void anEmptyFieldSaysWhatCanBeTypedAndOffersEveryCommand() {
        palette.open();
        assertThat(palette.hintProperty().get()).contains("ordernummer");
        assertThat(titles())
                .containsExactly(
                        "Kamers", "Ga naar Vandaag", "Ga naar Instellingen", "Overal", "Één keer opnieuw doen");
        assertThat(chosen()).isEqualTo("Ga naar Vandaag");
        assertThat(asked).isEmpty();
    }

    @Test
    void aCommandIsFoundByItsWordsInAnyOrderWithoutAccents() {
        palette.open();
        type("DOEN een");
        assertThat(chosen()).isEqualTo("Één keer opnieuw doen");
        palette.accept();
        assertThat(done).containsExactly("Één keer opnieuw doen");
        assertThat(palette.openProperty().get()).isFalse();
    }

    @Test
    void whatWasFoundComesBelowTheCommandsAndIsMarked() {
        palette.open();
        type("vand");
        answer("vand", "Ring vandaag kapot");
        assertThat(titles())
                .containsExactly(
                        "Doen",
                        "Ga naar Vandaag",
                        "Klachten",
                        "Ring vandaag kapot",
                        "Verder zoeken",
                        "Zoek “vand” in alle klachten");
        assertThat(((PaletteRow.Choice) palette.rows().get(3)).item().marks()).containsExactly(new Span(5, 9));
        assertThat(chosen()).isEqualTo("Ga naar Vandaag");
    }

    @Test
    void theBestIsChosenAlsoWhenItComesLate() {
        palette.open();
        type("ring");
        assertThat(chosen()).isEqualTo("Zoek “ring” in alle klachten");
        answer("ring", "Ring gebogen", "Ring verkleurd");
        assertThat(chosen()).isEqualTo("Ring gebogen");
    }

    @Test
    void whatTheOwnerChoseStaysChosenWhenMoreIsFound() {
        palette.open();
        type("vand");
        palette.move(1);
        assertThat(chosen()).isEqualTo("Zoek “vand” in alle klachten");
        answer("vand", "Ring vandaag kapot");
        assertThat(chosen()).isEqualTo("Zoek “vand” in alle klachten");
    }

    @Test
    void aLateAnswerToAnEarlierQuestionIsDropped() {
        palette.open();
        type("ri");
        type("ring");
        answer("ring", "Ring gebogen");
        answer("ri", "Riem");
        assertThat(titles()).contains("Ring gebogen").doesNotContain("Riem");
        palette.close();
        palette.open();
        answer("ring", "Ring gebogen");
        assertThat(titles()).doesNotContain("Ring gebogen");
    }

    @Test
    void nothingFoundIsSaidOnlyOnceItIsKnown() {
        palette.open();
        type("xyz");
        assertThat(palette.hintProperty().get()).isEmpty();
        asked.get("xyz").accept(PaletteAnswer.NOTHING);
        assertThat(palette.hintProperty().get()).contains("xyz");
        palette.accept();
        assertThat(done).containsExactly("search xyz");
    }

    @Test
    void theArrowsPassOverHeadingsAndStayAtTheEnds() {
        palette.open();
        palette.move(2);
        assertThat(chosen()).isEqualTo("Één keer opnieuw doen");
        palette.move(1);
        assertThat(chosen()).isEqualTo("Één keer opnieuw doen");
        palette.move(-99);
        assertThat(chosen()).isEqualTo("Ga naar Vandaag");
        assertThat(palette.spoken()).isEqualTo("Ga naar Vandaag Ctrl 1. 1 van 3");
    }

    @Test
    void badInputIsOnlyWords() {
        palette.open();
        for (String typed :
                List.of("\"'*^(:", "{0} {1,choice}", "💎💎", "'; DROP TABLE ticket; --", "x".repeat(100_000))) {
            type(typed);
            assertThat(titles()).last().asString().startsWith("Zoek “");
        }
        type("   ");
        assertThat(titles()).startsWith("Kamers");
    }

    @Test
    void whatWasMeantExactlyComesBeforeTheCommandsAndTheRestAfterThem() {
        palette.open();
        type("vandaag");
        asked.get("vandaag")
                .accept(new PaletteAnswer(List.of(complaints("Precies dit"), complaints("Vandaag gemeld")), true, ""));
        assertThat(titles().stream().filter(title -> !title.equals("Klachten")))
                .startsWith("Precies dit", "Doen", "Ga naar Vandaag", "Vandaag gemeld");
        assertThat(chosen()).isEqualTo("Precies dit");
    }

    @Test
    void whatTheSearchDidNotUnderstandIsSaidAboveTheLines() {
        palette.open();
        type("staus:open");
        asked.get("staus:open").accept(new PaletteAnswer(List.of(), false, "Bedoel je “status:”?"));
        assertThat(palette.hintProperty().get()).isEqualTo("Bedoel je “status:”?");
        type("status:open");
        assertThat(palette.hintProperty().get()).isEmpty();
    }
}
