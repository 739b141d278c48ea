package nl.goedmaker.reviews.request;

import static org.assertj.core.api.Assertions.assertThat;

import nl.goedmaker.replies.Finding;
import nl.goedmaker.replies.ReplyDraft;
import nl.goedmaker.replies.ReplyFacts;
import nl.goedmaker.replies.ReplyLint;
import nl.goedmaker.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestTextTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void theReaderOfAnswersFindsNothingThatBlocksIt(Language language) {
        String text = RequestText.in(language, "Sanne", "Lotte");
        assertThat(new ReplyLint().check(ReplyDraft.mail(text, language, ReplyFacts.NONE)))
                .filteredOn(Finding::blocks)
                .isEmpty();
        assertThat(text).contains("Sanne").endsWith("Lotte").doesNotContain("reviews.request");
        assertThat(RequestText.in(language, " ", "Lotte")).doesNotContain(" ,");
    }
}
