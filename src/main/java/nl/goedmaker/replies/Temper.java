package nl.goedmaker.replies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.phrases.PhraseBook;
import nl.goedmaker.text.phrases.Reading;
import nl.goedmaker.text.phrases.Token;

/**
 * How hot the owner was while writing: accusing and scolding words, shouted words, rows of exclamation marks. Each sign has its
 * weight, and a single mild one says nothing: whoever is glad puts two exclamation marks as well. It is no measure of right or
 * wrong, and nothing is forbidden by it. The work grows with the length of the text only.
 *
 * @param accusing the weight of what accuses the customer, which the reader stops as well
 * @param other the weight of all other signs
 */
public record Temper(int accusing, int other) {
    private static final int HOT = 3;
    private static final int SHOUTED = 4;
    /** Written in capitals in any calm letter. */
    private static final Set<String> ABBREVIATIONS =
            Set.of("iban", "sepa", "postnl", "goedmaker", "html", "jpeg", "isbn", "whatsapp", "ebay", "asap", "b2b");

    /** Whether an answer reads as written in anger, so that an hour might do it good. */
    public boolean isHot() {
        return accusing + other >= HOT;
    }

    /** The same, where the owner gave a reason for what accuses. */
    boolean isHotBesides() {
        return other >= HOT;
    }

    /** @param language in which the answer is written */
    public static Temper of(String text, Language language) {
        Reading reading = Reading.of(text);
        Map<String, List<PhraseBook.Hit>> hits = Lexicon.in(language).hits(reading.tokens());
        LintRule.Page page = new LintRule.Page(ReplyDraft.mail(text, language, ReplyFacts.NONE), reading, hits);
        List<Finding> scare = new ArrayList<>();
        new ScareQuote().check(page, scare);
        int accusing = 3 * (page.hits("accusation").size() + scare.size());
        int other = 3 * page.hits("attack").size()
                + 2 * page.hits("anger").size()
                // bossy and tired are not yet angry
                + Math.min(2, page.hits("reproach").size())
                + Math.min(1, page.hits("command").size())
                + 2 * shouted(reading)
                + 2 * exclaimed(page);
        return new Temper(accusing, other);
    }

    /** Words in capitals among words that are not; a code, an account number or an abbreviation is none. */
    private static int shouted(Reading reading) {
        List<Token> tokens = reading.tokens();
        int shouted = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (isShouted(reading, i) && !isNumbered(tokens, i - 1) && !isNumbered(tokens, i + 1)) {
                shouted++;
            }
        }
        return shouted;
    }

    private static boolean isShouted(Reading reading, int index) {
        Token token = reading.tokens().get(index);
        String word = reading.original(token);
        return word.length() >= SHOUTED
                && word.codePoints().allMatch(Character::isUpperCase)
                && !ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))
                && !isJoined(reading.text(), token.start() - 1)
                && !isJoined(reading.text(), token.end());
    }

    /** Part of something longer: an article's number, an address of a page. */
    private static boolean isJoined(String text, int index) {
        return index >= 0
                && index < text.length()
                && "-/_@#.".indexOf(text.charAt(index)) >= 0
                && !endsThere(text, index);
    }

    private static boolean endsThere(String text, int index) {
        return text.charAt(index) == '.'
                && (index + 1 >= text.length() || Character.isWhitespace(text.charAt(index + 1)));
    }

    private static boolean isNumbered(List<Token> tokens, int index) {
        return index >= 0
                && index < tokens.size()
                && tokens.get(index).word().chars().anyMatch(Character::isDigit);
    }

    /** Sentences that end in more than one exclamation mark and do not thank, wish or say sorry. */
    private static int exclaimed(LintRule.Page page) {
        Set<Integer> kind = new HashSet<>(page.sentencesWith("thanks"));
        kind.addAll(page.sentencesWith("sorry"));
        kind.addAll(page.sentencesWith("warm"));
        int exclaimed = 0;
        List<Reading.Range> sentences = page.reading().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (!kind.contains(i) && endsLoud(page.reading().text(), sentences.get(i))) {
                exclaimed++;
            }
        }
        return exclaimed;
    }

    private static boolean endsLoud(String text, Reading.Range sentence) {
        int marks = 0;
        boolean exclaims = false;
        for (int i = sentence.end() - 1; i >= sentence.start(); i--) {
            char c = text.charAt(i);
            if (c == '!' || c == '?') {
                marks++;
                exclaims |= c == '!';
            } else if (!Character.isWhitespace(c)) {
                break;
            }
        }
        return marks > 1 && exclaims;
    }
}
