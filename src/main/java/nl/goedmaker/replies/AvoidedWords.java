package nl.goedmaker.replies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.phrases.PhraseBook;
import nl.goedmaker.text.phrases.Reading;
import nl.goedmaker.text.phrases.Token;

/** W1: the owner's own words to avoid. */
final class AvoidedWords implements LintRule {
    private record Entry(List<String> words, OwnWord own) {}

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    AvoidedWords(List<OwnWord> list) {
        for (OwnWord own : list) {
            List<String> words =
                    Reading.of(own.phrase()).tokens().stream().map(Token::word).toList();
            if (!words.isEmpty()) {
                byFirstWord
                        .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                        .add(new Entry(words, own));
            }
        }
    }

    @Override
    public void check(Page page, List<Finding> findings) {
        List<Token> tokens = page.reading().tokens();
        int said = 0;
        for (int i = 0; i < tokens.size() && said < MOST; i++) {
            for (Entry entry : byFirstWord.getOrDefault(tokens.get(i).word(), List.of())) {
                if (Mending.fits(tokens, i, tokens.size() - 1, entry.words())) {
                    said++;
                    findings.add(finding(
                            page, new PhraseBook.Hit(i, i + entry.words().size() - 1), entry.own()));
                }
            }
        }
    }

    private static Finding finding(Page page, PhraseBook.Hit hit, OwnWord own) {
        int start = page.start(hit);
        int end = page.end(hit);
        Mend mend = own.better().isBlank()
                ? page.mending().without(start, end)
                : page.mending().instead(start, end, own.better().strip());
        return new Finding(
                "W1",
                own.level() == RuleLevel.BLOCK ? Severity.BLOCK : Severity.WARN,
                start,
                end,
                Sentence.of("replies.lint.ownWord", page.words(hit)),
                Optional.of(mend));
    }
}
