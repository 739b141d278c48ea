package nl.goedmaker.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsTest {
    private static final String[] TYPES = {
        "BREAK",
        "CLASP",
        "STONE_LOST",
        "DISCOLOURING",
        "ALLERGY",
        "SIZE",
        "WRONG_ITEM",
        "LATE",
        "LOST",
        "DAMAGED_IN_POST",
        "EMPTY_BOX",
        "PACKAGING",
        "ENGRAVING",
        "SERVICE",
        "OTHER"
    };

    @Test
    void everyTypeHasThreeToSevenDifferentQuestions() {
        Set<Question> used = new HashSet<>();
        for (String type : TYPES) {
            assertThat(Questions.forType(type)).as(type).hasSizeBetween(3, 7).doesNotHaveDuplicates();
            used.addAll(Questions.forType(type));
        }
        assertThat(used).containsExactlyInAnyOrder(Question.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "break", "SOMETHING_NEW"})
    void anUnknownTypeGetsTheGeneralQuestions(String type) {
        assertThat(Questions.forType(type)).isEqualTo(Questions.forType("OTHER"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyQuestionAndAnswerHasAText(Language language) {
        Texts texts = Texts.in(language);
        assertThat(Arrays.stream(Question.values()).map(Question::key)).allMatch(texts::has);
        assertThat(Arrays.stream(Question.values()).map(question -> texts.get(question.key())))
                .allMatch(text -> text.endsWith("?"))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(Answer.values()).map(Answer::key)).allMatch(texts::has);
        assertThat(Question.values()).allMatch(question -> question.answers().getLast() == Answer.NOT_ASKED);
    }
}
