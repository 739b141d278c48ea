package nl.goedmaker.replies;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.phrases.PhraseBook;
import nl.goedmaker.text.phrases.Token;

/** L15, first half: u and je, or Sie and du, in one message. The rarer of the two is pointed at and rewritten by the mend. */
final class Register implements LintRule {
    @Override
    public void check(Page page, List<Finding> findings) {
        List<PhraseBook.Hit> formal = written(page, page.formal());
        List<PhraseBook.Hit> informal = written(page, page.hits("informal"));
        if (formal.isEmpty() || informal.isEmpty()) {
            return;
        }
        boolean isFormalRare = formal.size() < informal.size();
        List<PhraseBook.Hit> rare = isFormalRare ? formal : informal;
        PhraseBook.Hit common = (isFormalRare ? informal : formal).getFirst();
        findings.add(page.tip(
                "L15",
                rare.getFirst(),
                Sentence.of("replies.lint.register", page.words(rare.getFirst()), page.words(common)),
                mend(page, rare, isFormalRare)));
    }

    /** Not what an open place asks: that is the program speaking. */
    private static List<PhraseBook.Hit> written(Page page, List<PhraseBook.Hit> hits) {
        NavigableMap<Integer, Integer> open = openPlaces(page.reading().text());
        return hits.stream()
                .filter(hit -> {
                    int start = page.reading().tokens().get(hit.first()).start();
                    Map.Entry<Integer, Integer> before = open.floorEntry(start);
                    return before == null || before.getValue() < start;
                })
                .toList();
    }

    /** Where each begins and ends; found in one go, however long the text is. */
    private static NavigableMap<Integer, Integer> openPlaces(String text) {
        NavigableMap<Integer, Integer> places = new TreeMap<>();
        int open = text.indexOf("[[");
        while (open >= 0) {
            int close = text.indexOf("]]", open);
            if (close < 0) {
                break;
            }
            places.put(text.lastIndexOf("[[", close), close);
            open = text.indexOf("[[", close + 2);
        }
        return places;
    }

    /** From the first to the last of the rarer ones, with the verb beside them where the wording has it. */
    private static Mend mend(Page page, List<PhraseBook.Hit> rare, boolean toInformal) {
        List<Token> tokens = page.reading().tokens();
        String text = page.reading().text();
        Set<Integer> places = new HashSet<>();
        rare.forEach(hit -> places.add(hit.first()));
        int first = Math.max(0, rare.getFirst().first() - 1);
        int last = Math.min(tokens.size() - 1, rare.getLast().last() + 1);
        List<Wording.Pair> pairs = page.wording().pairs(toInformal ? "informal" : "formal");
        StringBuilder written = new StringBuilder();
        int start = tokens.get(first).start();
        int at = start;
        int i = first;
        while (i <= last) {
            Optional<Wording.Pair> pair = fitting(page, pairs, i, last, places);
            if (pair.isPresent()) {
                Token begin = tokens.get(i);
                String instead = pair.get().instead();
                boolean heads = page.reading().sentences().get(begin.sentence()).start() == begin.start();
                written.append(text, at, begin.start()).append(heads ? Mending.capital(instead) : instead);
                i += pair.get().written().size();
                at = tokens.get(i - 1).end();
            } else {
                i++;
            }
        }
        int end = tokens.get(last).end();
        written.append(text, at, end);
        boolean isGerman = page.draft().language() == Language.DE;
        String to = toInformal ? isGerman ? "du" : "je" : isGerman ? "Sie" : "u";
        return new Mend(Sentence.of("replies.lint.everywhere", to), start, end, written.toString());
    }

    private static Optional<Wording.Pair> fitting(
            Page page, List<Wording.Pair> pairs, int from, int last, Set<Integer> places) {
        List<Token> tokens = page.reading().tokens();
        boolean near = places.contains(from) || places.contains(from + 1);
        return near
                ? pairs.stream()
                        .filter(pair -> Mending.fits(tokens, from, last, pair.written()))
                        .filter(pair -> places.contains(from) || pair.written().size() > 1)
                        .findFirst()
                : Optional.empty();
    }
}
