package nl.goedmaker.checks.story;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.goedmaker.text.UnquotedText;
import nl.goedmaker.text.phrases.PhraseBook.Hit;
import nl.goedmaker.text.phrases.Reading;
import nl.goedmaker.text.phrases.Token;

/**
 * A message read once for all stories: the customer's own words, the phrases in them, and whether a phrase is denied, asked, supposed,
 * or told by or about somebody else. Each question looks at no more than {@link #REACH} words, so the work grows with the length only.
 */
final class Telling {
    private static final int MOST_READ = 20_000;
    private static final int REACH = 40;
    private static final int LAST_WORDS = 2;
    private static final Set<String> TOLD =
            Set.of("hatte", "hatten", "wurde", "wurden", "konnte", "konnten", "mochte", "mochten");

    private final Reading reading;
    private final Map<String, List<Hit>> hits;
    private final Map<String, BitSet> places = new HashMap<>();
    private final Clauses clauses;

    private Telling(Reading reading) {
        this.reading = reading;
        this.hits = StoryWords.in(reading.tokens());
        boolean[] joins = new boolean[reading.tokens().size()];
        hits("joins").forEach(hit -> joins[hit.first()] = true);
        this.clauses = Clauses.of(reading, joins);
    }

    static Telling of(String message) {
        String read = message.length() <= MOST_READ ? message : message.substring(0, MOST_READ);
        return new Telling(Reading.of(UnquotedText.of(read)));
    }

    List<Hit> hits(String section) {
        return hits.getOrDefault(section, List.of());
    }

    boolean isInOneClause(Hit hit) {
        return clauses.first()[hit.first()] == clauses.first()[hit.last()];
    }

    /** Whether a phrase of the section begins in the sentence of the hit. */
    boolean isInSentence(String section, Hit hit) {
        return isBetween(section, sentenceStart(hit), sentenceEnd(hit));
    }

    boolean isInNextSentence(String section, Hit hit) {
        int next = nextSentence(hit);
        return next >= 0 && isBetween(section, next, sentenceEnd(new Hit(next, next)));
    }

    /** Whether the sentence after this one begins with a phrase of the section. */
    boolean isNextSentenceBegunBy(String section, Hit hit) {
        int next = nextSentence(hit);
        return next >= 0 && places(section).get(next);
    }

    /** In words, of the sentence after this one; 0 when it is the last. */
    int nextSentenceLength(Hit hit) {
        int next = nextSentence(hit);
        return next < 0 ? 0 : sentence(new Hit(next, next)).words();
    }

    /** Where the nearest phrase of the section before this one begins in its sentence. */
    Optional<Hit> before(String section, Hit hit) {
        int place = places(section).previousSetBit(hit.first() - 1);
        return place < sentenceStart(hit) ? Optional.empty() : Optional.of(new Hit(place, place));
    }

    boolean isInClause(String section, Hit hit) {
        return isBetween(section, clauseStart(hit), clauseEnd(hit));
    }

    /** In words. */
    int clauseLength(Hit hit) {
        return clauses.last()[hit.last()] - clauses.first()[hit.first()] + 1;
    }

    /** Whether a phrase of the section begins at a token from {@code from} to {@code to}, both inclusive. */
    boolean isBetween(String section, int from, int to) {
        int next = places(section).nextSetBit(Math.max(0, from));
        return next >= 0 && next <= to;
    }

    /** Denied in its own clause, before, in or after the phrase. */
    boolean isDenied(Hit hit) {
        return isBetween("not", clauseStart(hit), clauseEnd(hit))
                || isBetween("without", clauseStart(hit), clauseEnd(hit));
    }

    /** Denied by another word than those of the phrase, which may hold a “not” or “without” of its own. */
    boolean isDeniedAround(Hit hit) {
        return isBetween("not", clauseStart(hit), hit.first() - 1) || isBetween("not", hit.last() + 1, clauseEnd(hit));
    }

    /** Denied earlier in its sentence, and no “but” since. */
    boolean isDeniedInSentenceBefore(Hit hit) {
        int start = sentenceStart(hit);
        int but = places("but").previousSetBit(hit.first());
        return isBetween("not", Math.max(start, but + 1), hit.first() - 1);
    }

    /** Only thought to be so: by a phrase of the section earlier in its sentence with no “but” since, in its clause, or at the end. */
    boolean isOpinion(String section, Hit hit) {
        int but = places("but").previousSetBit(hit.first());
        int end = sentenceEnd(hit);
        return isBetween(section, Math.max(sentenceStart(hit), but + 1), clauseEnd(hit))
                || isBetween(section, Math.max(hit.last(), end - LAST_WORDS), end);
    }

    /** Whether it ends its clause. */
    boolean endsClause(Hit hit) {
        return clauses.last()[hit.last()] == hit.last();
    }

    /** Denied by one of the few words right before it or between its words: “not even once worn”. */
    boolean isDeniedRightBefore(Hit hit, int words) {
        for (int i = hit.first() - 1; i >= Math.max(clauseStart(hit), hit.first() - words); i--) {
            if (places("not-over").get(i)) {
                break;
            }
            if (places("not").get(i) || places("without").get(i)) {
                return true;
            }
        }
        return isBetween("not", hit.first() + 1, hit.last() - 1);
    }

    /** The clause is what a question asks; “I wore it once, can you mend it?” tells first and asks then. */
    boolean isAsked(Hit hit) {
        if (!isQuestion(hit)) {
            return false;
        }
        int next = clauses.last()[hit.last()] + 1;
        boolean isLastClause = next >= reading.tokens().size()
                || reading.tokens().get(next).sentence()
                        != reading.tokens().get(hit.last()).sentence();
        return isLastClause || places("asks").get(clauses.first()[hit.first()]);
    }

    /** Whether its sentence ends as a question. */
    boolean isQuestion(Hit hit) {
        Reading.Range sentence = sentence(hit);
        int sign = Math.max(sentence.start(), sentence.end() - 4);
        return reading.text().substring(sign, sentence.end()).contains("?");
    }

    /** Supposed, wished or feared rather than told. */
    boolean isSupposed(Hit hit) {
        return isInClause("condition", hit);
    }

    /** As {@link #isSupposed}, by what stands before or in it: “net om of hij knapte” supposes nothing. */
    boolean isSupposedBefore(Hit hit) {
        return isBetween("condition", clauseStart(hit), hit.last());
    }

    /** Somebody else says so: “you say that …”, “according to my sister …”. What follows a “but” is the customer's again. */
    boolean isReported(Hit hit) {
        int from = sentenceStart(hit);
        for (int i = hit.first(); i >= from; i--) {
            if (places("but").get(i)) {
                from = i + 1;
            }
        }
        int to = sentenceEnd(hit);
        int but = places("but").nextSetBit(hit.last() + 1);
        return isBetween("reported", from, but < 0 ? to : Math.min(to, but - 1));
    }

    /**
     * About other people's pieces. Somebody in the customer's family or a friend of theirs may wear the piece as a present: that is the
     * story of this piece, unless a word like “too” or “hers” shows that there is another one.
     */
    boolean isAboutOthers(Hit hit) {
        return isInSentence("others", hit) || isInSentence("kin", hit) && isInSentence("too", hit);
    }

    /** The kinds of jewellery that are named in the sentence, or anywhere. */
    List<String> pieces() {
        return hits.keySet().stream()
                .filter(section -> section.startsWith("piece-"))
                .toList();
    }

    boolean has(String section) {
        return !hits(section).isEmpty();
    }

    String quote(Hit hit) {
        Reading.Range sentence = sentence(hit);
        List<Token> tokens = reading.tokens();
        return Quote.of(
                reading.text().substring(sentence.start(), sentence.end()),
                tokens.get(clauses.first()[hit.first()]).start() - sentence.start(),
                tokens.get(hit.last()).end() - sentence.start());
    }

    String word(int token) {
        return token < 0 || token >= reading.tokens().size()
                ? ""
                : reading.tokens().get(token).word();
    }

    private Reading.Range sentence(Hit hit) {
        return reading.sentences().get(reading.tokens().get(hit.first()).sentence());
    }

    private int clauseStart(Hit hit) {
        return Math.max(clauses.first()[hit.first()], hit.first() - REACH);
    }

    private int clauseEnd(Hit hit) {
        return Math.min(clauses.last()[hit.last()], hit.last() + REACH);
    }

    /** Its first token, or -1 after the last. */
    private int nextSentence(Hit hit) {
        int next = sentenceEnd(hit) + 1;
        return next < reading.tokens().size()
                        && reading.tokens().get(next).sentence()
                                != reading.tokens().get(hit.last()).sentence()
                ? next
                : -1;
    }

    private int sentenceStart(Hit hit) {
        List<Token> tokens = reading.tokens();
        int i = hit.first();
        while (i > 0
                && hit.first() - i < REACH
                && tokens.get(i - 1).sentence() == tokens.get(hit.first()).sentence()) {
            i--;
        }
        return i;
    }

    private int sentenceEnd(Hit hit) {
        List<Token> tokens = reading.tokens();
        int i = hit.last();
        while (i + 1 < tokens.size()
                && i - hit.last() < REACH
                && tokens.get(i + 1).sentence() == tokens.get(hit.first()).sentence()) {
            i++;
        }
        return i;
    }

    private BitSet places(String section) {
        return places.computeIfAbsent(section, name -> {
            BitSet places = new BitSet(reading.tokens().size());
            hits(name).stream()
                    .filter(hit -> !name.equals("condition") || !isTold(hit.first()))
                    .forEach(hit -> places.set(hit.first()));
            return places;
        });
    }

    /** Umlauts do not count in words, and here they tell what was from what would be: “hatte”, “hätte”. */
    private boolean isTold(int token) {
        return TOLD.contains(reading.original(reading.tokens().get(token)).toLowerCase(Locale.ROOT));
    }
}
