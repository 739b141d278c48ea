package nl.goedmaker.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.phrases.Reading;
import nl.goedmaker.text.phrases.Token;
import org.junit.jupiter.api.Test;

class LabelledRepliesTest {
    private static List<LabelledReplies.Labelled> all(String set) {
        return LabelledReplies.PARTS.stream()
                .flatMap(part -> LabelledReplies.in(set + "-" + part).stream())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @Test
    void theSetsAreLargeAndEveryLanguageHasItsShare() {
        Set<String> texts = new HashSet<>();
        for (String set : List.of("good", "bad")) {
            List<LabelledReplies.Labelled> replies = all(set);
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
        List<LabelledReplies.Labelled> all = all("good");
        all.addAll(all("bad"));
        Measured measured = new Measured(all);
        assertThat(measured.of(Measured.BLOCKING).precision())
                .as(String.join("\n", measured.table("all messages")))
                .isGreaterThanOrEqualTo(0.95);
    }
}
