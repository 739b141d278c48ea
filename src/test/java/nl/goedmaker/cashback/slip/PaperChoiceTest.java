package nl.goedmaker.cashback.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.goedmaker.cashback.slip.PaperChoice.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaperChoiceTest {
    /** ISO A4 and A6 as printers tell them, in points. */
    private static final Sheet A4 = Sheet.ofPoints("A4", 595.28, 841.89);

    private static final Sheet A6 = Sheet.ofPoints("A6", 297.64, 419.53);
    private static final Sheet LETTER = new Sheet("Letter", 215.9, 279.4);

    @Test
    void aSlipGoesOnItsOwnPaperWhenThePrinterHasIt() {
        PaperChoice choice =
                PaperChoice.of(SlipFormat.A6, List.of(LETTER, A4, A6)).orElseThrow();
        assertThat(choice.sheet()).isEqualTo(A6);
        assertThat(choice.turned()).isFalse();
        assertThat(choice.isExact(SlipFormat.A6)).isTrue();
    }

    @Test
    void aPrinterWithoutA6PrintsItUncutOnTheSmallestSheetThatTakesIt() {
        PaperChoice choice = PaperChoice.of(SlipFormat.A6, List.of(A4, LETTER)).orElseThrow();
        assertThat(choice.sheet()).isEqualTo(LETTER);
        assertThat(choice.isExact(SlipFormat.A6)).isFalse();
    }

    @Test
    void aSheetThatIsTooSmallIsNeverTakenBecausePagesAreNotScaled() {
        assertThat(PaperChoice.of(SlipFormat.A4, List.of(A6, LETTER))).isEmpty();
        assertThat(PaperChoice.of(SlipFormat.A6, List.of())).isEmpty();
    }

    @Test
    void aPageThatFitsOnlySidewaysTurnsThePaper() {
        Sheet label = new Sheet("Label", 77, 82);
        PaperChoice choice = PaperChoice.of(SlipFormat.ROLL80, label).orElseThrow();
        assertThat(choice.turned()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(SlipFormat.class)
    void everyFormatFindsThePaperItWasMadeForDespiteARoundingOfTheMaker(SlipFormat format) {
        Sheet own = new Sheet("own", format.pageWidth() - 0.4, format.pageHeight() + 0.4);
        Sheet large = new Sheet("A3", 297, 420);
        PaperChoice choice = PaperChoice.of(format, List.of(large, own)).orElseThrow();
        assertThat(choice.sheet()).isEqualTo(own);
        assertThat(choice.isExact(format)).isTrue();
    }
}
