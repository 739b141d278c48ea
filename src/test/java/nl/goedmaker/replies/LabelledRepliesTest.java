package nl.goedmaker.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.goedmaker.text.Language;
import org.junit.jupiter.api.Test;

class LabelledRepliesTest {
    private static List<LabelledReplies.Labelled> both(String set) {
        List<LabelledReplies.Labelled> all = new ArrayList<>(LabelledReplies.in(set + "-tune"));
        all.addAll(LabelledReplies.in(set + "-held"));
        return all;
    }

    @Test
    void theSetsAreLargeAndEveryLanguageHasItsShare() {
        Set<String> texts = new HashSet<>();
        for (String set : List.of("good", "bad")) {
            List<LabelledReplies.Labelled> replies = both(set);
            assertThat(replies).hasSizeGreaterThanOrEqualTo(150);
            for (Language language : Language.values()) {
                assertThat(replies)
                        .filteredOn(reply -> reply.draft().language() == language)
                        .hasSizeGreaterThanOrEqualTo(40);
            }
            assertThat(replies)
                    .allSatisfy(reply -> assertThat(
                                    texts.add(Reading.of(reply.draft().text()).tokens().stream()
                                            .map(Token::word)
                                            .toList()
                                            .toString()))
                            .as(reply.where() + " stands there once")
                            .isTrue())
                    .allSatisfy(reply -> assertThat(reply.rules().isEmpty())
                            .as(reply.where())
                            .isEqualTo(set.equals("good")));
        }
    }

    @Test
    void whatBlocksIsRight() {
        List<LabelledReplies.Labelled> all = both("good");
        all.addAll(both("bad"));
        Measured measured = new Measured(all);
        assertThat(measured.of(Measured.BLOCKING).precision())
                .as(String.join("\n", measured.table("all messages")))
                .isGreaterThanOrEqualTo(0.95);
    }
}
