package nl.goedmaker.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnWordsTest {
    @TempDir
    Path folder;

    private ShopOnDisk shop;
    private OwnWords words;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        words = shop.services().ownWords();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aWordIsKeptInItsLanguageAsOneStep() {
        assertThat(words.add(Language.NL, " Kintsugi ")).isTrue();
        assertThat(words.add(Language.NL, "kintsugi")).isFalse();
        assertThat(words.in(Language.NL)).containsExactly("Kintsugi");
        assertThat(words.in(Language.DE)).isEmpty();
        assertThat(shop.services().journal().undo().orElseThrow().label()).isEqualTo("spelling.change.add");
        assertThat(words.in(Language.NL)).isEmpty();
        shop.services().journal().redo();
        shop.close();
        open();
        assertThat(words.in(Language.NL)).containsExactly("Kintsugi");
    }

    @Test
    void aWordThatIsTakenAwayIsMarkedAgainUntilItIsBroughtBack() {
        words.add(Language.NL, "Zilverzusje");
        Spellings spellings = shop.services().spellings();
        assertThat(spellings.in(Language.NL).check("zilverzusje’s ZILVERZUSJE")).isEmpty();
        words.remove(Language.NL, "zilverzusje");
        assertThat(spellings.in(Language.NL).check("Zilverzusje")).hasSize(1);
        shop.services().journal().undo();
        assertThat(spellings.in(Language.NL).check("Zilverzusje")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "twee woorden", "7", "abc1", "https://a", "a@b", "-", "[[a]]"})
    void whatIsNoSingleWordIsNotKept(String typed) {
        assertThatThrownBy(() -> words.add(Language.NL, typed)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> words.add(Language.NL, "a".repeat(61))).isInstanceOf(Refusal.class);
        assertThat(words.in(Language.NL)).isEmpty();
    }

    @Test
    void aWordThatIsNotThereCannotBeTakenAway() {
        var last = shop.services().journal().undoable();
        assertThatThrownBy(() -> words.remove(Language.EN, "kintsugi")).isInstanceOf(Refusal.class);
        assertThat(shop.services().journal().undoable()).isEqualTo(last);
    }

    @Test
    void theCheckCanBeSwitchedOffAndThatCanBeTakenBack() {
        assertThat(shop.services().settings().checksSpelling()).isTrue();
        shop.services().settings().saveChecksSpelling(false);
        assertThat(shop.services().settings().checksSpelling()).isFalse();
        shop.services().journal().undo();
        assertThat(shop.services().settings().checksSpelling()).isTrue();
    }
}
