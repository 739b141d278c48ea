package nl.goedmaker.replies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.phrases.PhraseBook;
import nl.goedmaker.text.phrases.Reading;
import nl.goedmaker.text.phrases.Token;

/** F1: another name in the greeting than the customer's. F2: Mrs for Mr or the other way round. */
final class RightPerson implements LintRule {
    @Override
    public void check(Page page, List<Finding> findings) {
        int end = page.mending().greetingEnd();
        if (end == 0) {
            return;
        }
        PhraseBook.Hit greeting = page.hits("greeting").getFirst();
        List<Token> named = new ArrayList<>();
        boolean isGeneric = page.hits("generic").stream().anyMatch(hit -> hit.first() <= greeting.last() + 1);
        for (int i = greeting.last() + 1; i < page.reading().tokens().size(); i++) {
            Token token = page.token(i);
            if (token.end() > end) {
                break;
            }
            if (Character.isUpperCase(page.reading().text().codePointAt(token.start())) && !isTitle(page, i)) {
                named.add(token);
            }
        }
        title(page, end).ifPresent(findings::add);
        ReplyFacts facts = page.draft().facts();
        if (isGeneric || named.isEmpty() || page.name().isBlank() || isGap(page, named.getFirst())) {
            return;
        }
        Set<String> right = new HashSet<>();
        Reading.of(facts.firstName() + " " + facts.surname()).tokens().forEach(token -> right.add(token.word()));
        if (named.stream().noneMatch(token -> right.contains(token.word()))) {
            int start = named.getFirst().start();
            int last = named.getLast().end();
            String name = withoutTitle(page, facts.firstName());
            findings.add(new Finding(
                    "F1",
                    Severity.WARN,
                    start,
                    last,
                    Sentence.of(
                            "replies.lint.otherName", page.reading().text().substring(start, last), facts.firstName()),
                    Optional.of(new Mend(Mending.label(name), start, last, name))));
        }
    }

    private static boolean isGap(Page page, Token token) {
        return page.reading().text().lastIndexOf("[[", token.start()) >= 0;
    }

    private static boolean isTitle(Page page, int index) {
        return page.hits("mr").stream().anyMatch(hit -> hit.first() == index)
                || page.hits("mrs").stream().anyMatch(hit -> hit.first() == index);
    }

    /** The title in the greeting against the one the customer is known by. */
    private static Optional<Finding> title(Page page, int end) {
        String known = page.draft().facts().firstName();
        Lexicon lexicon = Lexicon.in(page.draft().language());
        Reading name = Reading.of(known);
        var titles = lexicon.hits(name.tokens());
        boolean isMr = titles.containsKey("mr");
        boolean isMrs = titles.containsKey("mrs");
        if (isMr == isMrs) {
            return Optional.empty();
        }
        return page.hits(isMr ? "mrs" : "mr").stream()
                .filter(hit -> page.end(hit) <= end)
                .findFirst()
                .map(hit -> page.tip(
                        "F2",
                        hit,
                        Sentence.of("replies.lint.otherTitle", page.words(hit), known),
                        page.mending()
                                .insteadAt(hit.first() - 1, "titles")
                                .orElseGet(() -> page.mending()
                                        .instead(page.start(hit), page.end(hit), page.wording(isMr ? "MR" : "MRS")))));
    }

    private static String withoutTitle(Page page, String name) {
        Reading reading = Reading.of(name);
        var titles = Lexicon.in(page.draft().language()).hits(reading.tokens());
        boolean hasTitle = titles.containsKey("mr") || titles.containsKey("mrs");
        return hasTitle && reading.tokens().size() > 1
                ? name.substring(reading.tokens().get(1).start())
                : name;
    }
}
