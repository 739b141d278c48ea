package nl.goedmaker.replies;

import java.util.List;
import java.util.Optional;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Sentence;

/** L15, first half: u and je, or Sie and du, in one message. The rarer of the two is pointed at. */
final class Register implements LintRule {
    @Override
    public void check(Page page, List<Finding> findings) {
        List<Lexicon.Hit> formal = page.hits("formal").stream()
                .filter(hit -> page.draft().language() != Language.DE || isAddress(page, hit))
                .toList();
        List<Lexicon.Hit> informal = page.hits("informal");
        if (formal.isEmpty() || informal.isEmpty()) {
            return;
        }
        Lexicon.Hit rare = (formal.size() < informal.size() ? formal : informal).getFirst();
        Lexicon.Hit common = (formal.size() < informal.size() ? informal : formal).getFirst();
        findings.add(new Finding(
                "L15",
                Severity.WARN,
                page.start(rare),
                page.end(rare),
                Sentence.of("replies.lint.register", page.words(rare), page.words(common)),
                Optional.empty()));
    }

    /** German “Sie” is “you” only with a capital that the head of the sentence does not explain. */
    private static boolean isAddress(Page page, Lexicon.Hit hit) {
        int start = page.start(hit);
        return Character.isUpperCase(page.reading().text().charAt(start))
                && page.reading().sentences().get(page.sentence(hit)).start() != start;
    }
}
