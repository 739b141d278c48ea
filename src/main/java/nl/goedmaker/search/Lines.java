package nl.goedmaker.search;

import java.util.ArrayList;
import java.util.List;
import nl.goedmaker.search.Folding.Token;
import nl.goedmaker.search.Span.Place;
import org.jspecify.annotations.Nullable;

/** Makes the two lines of a hit and finds in them what was looked for. */
final class Lines {
    private static final String BETWEEN = " · ";
    /** Chars of what was written, before and after the first word that fits. */
    private static final int BEFORE = 30;

    private static final int AFTER = 90;
    /** Enough to find the place in nearly every letter; a longer one costs time at every key. */
    private static final int READ = 20_000;

    private final List<SearchTerm> terms;
    private final @Nullable SearchKey key;

    Lines(SearchQuery query) {
        key = query.key();
        terms = query.terms().stream().filter(term -> !term.excluded()).toList();
    }

    /** 3 when it is the one whose number was typed, 2 when every word stands whole in the head, 1 when each at least begins a word there, 0 otherwise. */
    int rank(Found found) {
        if (key != null && key.references().contains(found.key())) {
            return 3;
        }
        List<Token> head = Folding.tokens(found.title() + BETWEEN + String.join(BETWEEN, found.about()));
        int rank = 2;
        for (SearchTerm term : terms) {
            int best = -1;
            for (int i = 0; i < head.size(); i++) {
                if (term.matches(head, i)) {
                    int last = i + term.tokens().size() - 1;
                    best = Math.max(
                            best, head.get(last).text().equals(term.tokens().getLast()) ? 2 : 1);
                }
            }
            if (best < 0) {
                return 0;
            }
            rank = Math.min(rank, best);
        }
        return rank;
    }

    SearchHit hit(Found found) {
        StringBuilder detail = new StringBuilder(String.join(BETWEEN, found.about()));
        String piece = piece(found.body());
        if (!piece.isEmpty()) {
            detail.append(detail.isEmpty() ? "" : BETWEEN).append(piece);
        }
        List<Span> marks = new ArrayList<>();
        mark(marks, Place.TITLE, found.title());
        mark(marks, Place.DETAIL, detail.toString());
        return new SearchHit(found.kind(), found.key(), found.title(), detail.toString(), marks, found.at());
    }

    /** The letter in which most of the words stand. */
    String best(List<String> written) {
        String best = "";
        int most = 0;
        for (String letter : written) {
            List<Token> tokens = tokens(letter);
            int here = (int)
                    terms.stream().filter(term -> firstOf(term, tokens) >= 0).count();
            if (here > most) {
                most = here;
                best = letter;
            }
        }
        return best;
    }

    private static List<Token> tokens(String letter) {
        return Folding.tokens(letter.length() > READ ? letter.substring(0, READ) : letter);
    }

    private static int firstOf(SearchTerm term, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (term.matches(tokens, i)) {
                return i;
            }
        }
        return -1;
    }

    /** A piece around the first word that fits, or the beginning; on one line. */
    private String piece(String body) {
        if (body.isBlank()) {
            return "";
        }
        List<Token> tokens = tokens(body);
        int first = terms.stream()
                .mapToInt(term -> firstOf(term, tokens))
                .filter(place -> place >= 0)
                .min()
                .orElse(-1);
        int at = first < 0 ? 0 : tokens.get(first).start();
        int from = 0;
        int to = body.length();
        for (Token token : tokens) {
            if (at > BEFORE && token.start() <= at && token.start() >= at - BEFORE) {
                from = token.start();
                break;
            }
        }
        for (Token token : tokens) {
            if (token.end() > Math.max(at + AFTER, from + AFTER)) {
                to = Math.max(at + 1, token.start());
                break;
            }
        }
        if (to - from > BEFORE + 2 * AFTER) {
            // one endless word
            to = from + BEFORE + 2 * AFTER;
            to -= Character.isHighSurrogate(body.charAt(to - 1)) ? 1 : 0;
        }
        String piece =
                body.substring(from, to).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return (from > 0 ? "…" : "") + piece + (to < body.length() && !piece.endsWith("…") ? "…" : "");
    }

    private void mark(List<Span> marks, Place place, String line) {
        List<Token> tokens = Folding.tokens(line);
        for (int i = 0; i < tokens.size(); i++) {
            int longest = 0;
            for (SearchTerm term : terms) {
                if (term.tokens().size() > longest && term.matches(tokens, i)) {
                    longest = term.tokens().size();
                }
            }
            if (longest > 0) {
                marks.add(new Span(
                        place,
                        tokens.get(i).start(),
                        tokens.get(i + longest - 1).end()));
                i += longest - 1;
            }
        }
    }
}
