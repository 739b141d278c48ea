package nl.goedmaker.payouts.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SepaTextTest {
    @ParameterizedTest
    @CsvSource({
        "S. de Wit, S. de Wit",
        "Zoë Brontë, Zoe Bronte",
        "Jürgen Weiß, Jurgen Weiss",
        "Ærø Øster, AEro Oster",
        "Łukasz Wiśniewski, Lukasz Wisniewski",
        "Œuvre & Fils, OEuvre + Fils",
        "Dvořák Ğüneş İpek ırmak, Dvorak Gunes Ipek irmak",
        "O’Neill, O'Neill",
        "Γιώργος Παπαδόπουλος, Giorgos Papadopoulos",
        "Ευάγγελος Παύλος, Evangelos Pavlos",
        "ΕΥΤΥΧΙΑ ΟΥΡΑΝΙΑ, EFTYCHIA OURANIA",
        "Юлия Щербакова, Yuliya Shterbakova",
        "Ђорђе Њего, Djordje Njego",
        "ЮЛИЯ, YULIYA",
        "Nguyễn Văn Ước, Nguyen Van Uoc",
        "jan_de@vries, jan-de.vries",
        "ﬁne Ⅳ, fine IV"
    })
    void lettersOfEuropeBecomeLatinOnes(String typed, String sent) {
        SepaText.Result result = SepaText.of(typed, 70);
        assertThat(result.text()).isEqualTo(sent);
        assertThat(result.lost()).isEmpty();
        assertThat(result.changed()).isEqualTo(!typed.equals(sent));
    }

    @Test
    void whatNoLetterStandsForIsAFullStopAndSaid() {
        SepaText.Result result = SepaText.name("Anna 🌸👩‍👧 Li 李明");
        assertThat(result.text()).isEqualTo("Anna . Li .");
        assertThat(result.lost()).containsExactly("🌸", "👩‍👧", "李", "明");
        assertThat(result.notes())
                .extracting(Sentence::key)
                .containsExactly("payouts.text.changed", "payouts.text.lost");
        for (Language language : Language.values()) {
            assertThat(result.notes().stream().map(Texts.in(language)::get))
                    .noneMatch(text -> text.startsWith("payouts."));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "🎉 Lisa 🎉, Lisa",
        "🎉Lisa, Lisa",
        "Lisa de Wit 🌸 ❤️, Lisa de Wit",
        "Lisa 🌸 de Wit, Lisa . de Wit",
        "李 Lisa 🎉, . Lisa"
    })
    void picturesAroundANameAreLeftOut(String typed, String sent) {
        SepaText.Result result = SepaText.name(typed);
        assertThat(result.text()).isEqualTo(sent);
        assertThat(result.lost()).isNotEmpty();
    }

    @Test
    void aNameThatCannotBeCarriedAtAllAsksForTheNameOnTheBankCard() {
        for (String name : new String[] {"שלום כהן", "محمد", "李明", "🌸🌸", "!!!"}) {
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> SepaText.name(name));
            assertThat(refusal.sentence()).isEqualTo(Sentence.of("payouts.name.lost", name));
            assertThat(Texts.in(Language.NL).get(refusal.sentence())).contains("bankpas");
        }
        assertThat(catchThrowableOfType(Refusal.class, () -> SepaText.name(" \t"))
                        .sentence()
                        .key())
                .isEqualTo("payouts.name.missing");
    }

    @Test
    void slashesNeverStandAtAnEndOrSideBySide() {
        assertThat(SepaText.of("//K-2026-1///12/", 140).text()).isEqualTo("K-2026-1/12");
        assertThat(SepaText.of("/ /", 140).text()).isEmpty();
        assertThat(SepaText.isAllowed("/a")).isFalse();
        assertThat(SepaText.isAllowed("a//b")).isFalse();
        assertThat(SepaText.isAllowed("K-2026-0147/1")).isTrue();
    }

    @Test
    void aLongNameIsCutOffAndSaid() {
        SepaText.Result result = SepaText.name("é".repeat(80));
        assertThat(result.text()).hasSize(70);
        assertThat(result.shortened()).isTrue();
        assertThat(result.notes()).extracting(Sentence::key).contains("payouts.text.shortened");
    }

    @Property(tries = 2000)
    void theResultAlwaysFitsTheCharactersAndTheLength(
            @ForAll String typed, @ForAll @IntRange(min = 1, max = 140) int length) {
        SepaText.Result result = SepaText.of(typed, length);
        assertThat(result.text()).hasSizeLessThanOrEqualTo(length).matches("[a-zA-Z0-9/?:().,'+ -]*");
        assertThat(SepaText.isAllowed(result.text())).isTrue();
    }

    @Property(tries = 2000)
    void writingItAgainChangesNothing(@ForAll String typed, @ForAll @IntRange(min = 1, max = 140) int length) {
        String once = SepaText.of(typed, length).text();
        SepaText.Result twice = SepaText.of(once, length);
        assertThat(twice.text()).isEqualTo(once);
        assertThat(twice.changed()).isFalse();
    }
}
