package nl.goedmaker.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.goedmaker.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShopWordsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWordOfTheShopIsMissingInTheDictionaryAndRightWithTheList(Language language) {
        List<String> words = WordList.shopWords(language);
        Spelling bare = new Spelling(language, WordList.read(language, List.of()), List.of());
        Spelling whole = Dictionaries.spelling(language);
        assertThat(words)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .as("words to take off shop-words/%s.txt, because the dictionary has them", language.code())
                .noneMatch(word -> bare.check(word).isEmpty())
                .as("words that are written so that they are not found")
                .allMatch(word -> whole.check(word).isEmpty());
    }
}
