package nl.goedmaker.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MendTest {
    /** Of these no change of the text is the program's to make: their message says what to do. */
    private static final Set<String> BY_HAND = Set.of("F8", "F9");

    private static final List<LabelledReplies.Labelled> ALL = Stream.of(
                    "good-tune", "good-held", "good-held2", "bad-tune", "bad-held", "bad-held2")
            .flatMap(file -> LabelledReplies.in(file).stream())
            .toList();

    private static ReplyDraft with(ReplyDraft draft, String text) {
        return new ReplyDraft(text, draft.language(), draft.isPublic(), draft.platform(), draft.facts());
    }

    private static long like(Finding finding, List<Finding> findings) {
        return findings.stream()
                .filter(other -> other.rule().equals(finding.rule())
                        && other.message().key().equals(finding.message().key()))
                .count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"good-tune", "good-held", "good-held2", "bad-tune", "bad-held", "bad-held2"})
    void everyMendOfALabelledAnswerTakesItsFindingAway(String file) {
        for (LabelledReplies.Labelled reply : LabelledReplies.in(file)) {
            List<Finding> findings = new ReplyLint().check(reply.draft());
            for (Finding finding : findings) {
                if (BY_HAND.contains(finding.rule())) {
                    assertThat(finding.mend()).isEmpty();
                    continue;
                }
                String mended =
                        finding.mend().orElseThrow().applyTo(reply.draft().text());
                assertThat(like(finding, new ReplyLint().check(with(reply.draft(), mended))))
                        .as("%s %s: %s", reply.where(), finding, mended)
                        .isLessThan(like(finding, findings));
            }
        }
    }

    @Provide
    Arbitrary<ReplyDraft> lettersOfBadSentences() {
        return Arbitraries.of(Language.values()).flatMap(language -> {
            List<LabelledReplies.Labelled> own = ALL.stream()
                    .filter(reply -> reply.draft().language() == language)
                    .toList();
            return Arbitraries.of(own)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(5)
                    .map(some -> with(
                            some.getFirst().draft(),
                            some.stream()
                                    .map(reply -> reply.draft().text())
                                    .collect(Collectors.joining(some.size() % 2 == 0 ? " " : "\n\n"))));
        });
    }

    @Property(tries = 400)
    void mendingOneByOneComesToAnEndWithNothingLeftToMend(@ForAll("lettersOfBadSentences") ReplyDraft draft) {
        String text = draft.text();
        Optional<Mend> next = firstMend(with(draft, text));
        int done = 0;
        while (next.isPresent()) {
            assertThat(done++).as(text).isLessThan(100);
            text = next.get().applyTo(text);
            next = firstMend(with(draft, text));
        }
    }

    private static Optional<Mend> firstMend(ReplyDraft draft) {
        return new ReplyLint()
                .check(draft).stream()
                        .flatMap(finding -> finding.mend().stream())
                        .findFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        nl | L6  | Sorry als je dit vervelend vond, de ring is dinsdag klaar.  | Het spijt me dat dit gebeurde, de ring is dinsdag klaar.
        nl | L8  | Zoals al gezegd is hij klaar.                              | Kort samengevat is hij klaar.
        nl | L9  | U dient het doosje mee te sturen.                          | U hoeft alleen het doosje mee te sturen.
        nl | L10 | Helaas is hij op.                                          | Eerlijk gezegd is hij op.
        nl | L12 | Het spijt me, maar het is zo.                              | Het spijt me. Het is zo.
        nl | L12 | Het spijt me. Maar het is zo.                              | Het spijt me. Het is zo.
        nl | L15 | Heb je hem terug? Uw armband is klaar, zegt u.             | Heeft u hem terug? Uw armband is klaar, zegt u.
        de | L9  | Sie müssen das einsenden.                                  | Sie können das einsenden.
        de | L10 | Leider ist er aus.                                         | Ehrlich gesagt ist er aus.
        en | L9  | You are required to send it.                               | You can send it.
        en | L10 | Unfortunately, it is gone.                                 | It is gone.
        """)
    void whatIsWrittenInsteadReadsAsALetter(String language, String rule, String text, String mended) {
        Finding finding = new ReplyLint()
                .check(ReplyDraft.mail(text, Language.ofCode(language).orElseThrow(), ReplyFacts.NONE)).stream()
                        .filter(each -> each.rule().equals(rule))
                        .findFirst()
                        .orElseThrow();
        assertThat(finding.mend().orElseThrow().applyTo(text)).isEqualTo(mended);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theGapsAMendWritesAreTheQuestionsTheProgramKnows(Language language) {
        Wording wording = Wording.in(language);
        Texts texts = Texts.in(language);
        Filling filling = new Filling(texts);
        assertThat(filling.openGaps(wording.dateIn("dateSentence") + wording.dateIn("dateInsert")))
                .extracting(Gap::placeholder)
                .containsExactly(Optional.of(Placeholder.PROMISE_DATE), Optional.of(Placeholder.PROMISE_DATE));
        assertThat(filling.openGaps(wording.get("owner") + wording.get("name")))
                .extracting(Gap::placeholder)
                .containsExactly(
                        Optional.of(Placeholder.SHOP_OWNER_NAME), Optional.of(Placeholder.CUSTOMER_FIRST_NAME));
    }
}
