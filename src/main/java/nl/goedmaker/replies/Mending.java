package nl.goedmaker.replies;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.phrases.PhraseBook;
import nl.goedmaker.text.phrases.Reading;
import nl.goedmaker.text.phrases.Token;

/** Makes the changes that take findings away, all on the text that was read. */
final class Mending {
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_GREETING = 6;

    private final LintRule.Page page;
    private final String text;

    Mending(LintRule.Page page) {
        this.page = page;
        this.text = page.reading().text();
    }

    /** Takes the sentence out that these places lie in, with the space after it. */
    Mend withoutSentence(int from, int to) {
        Reading.Range sentence = sentence(from);
        int end = lineEnd(to, Math.max(to, sentence.end()));
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return new Mend(
                Sentence.of("replies.lint.removeSentence"), Math.min(from, lineStart(from, sentence.start())), end, "");
    }

    /** Writes another sentence in its place; the closing sign stays unless the new one has its own. */
    Mend sentenceInstead(int from, int to, String instead) {
        Mend without = withoutSentence(from, to);
        int end = without.end();
        while (end > to && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int sign = end;
        while (sign > to && ".!?…".indexOf(text.charAt(sign - 1)) >= 0) {
            sign--;
        }
        boolean closes = instead.endsWith(".");
        String ending = closes || sign < end ? "" : ".";
        return new Mend(label(instead), without.start(), closes ? end : sign, instead + ending);
    }

    /** Writes other words there; with a capital where there was one. */
    Mend instead(int from, int to, String words) {
        String fitting = from < text.length() && Character.isUpperCase(text.codePointAt(from)) ? capital(words) : words;
        return new Mend(label(fitting), from, to, fitting);
    }

    /** Takes words out with the space before them or, at the head of a sentence, gives the next word its capital. */
    Mend without(int from, int to) {
        int end = to;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == ',')) {
            end++;
        }
        boolean heads = from == sentence(from).start();
        Sentence label = Sentence.of("replies.lint.takeOut", shortened(text.substring(from, to)));
        if (heads && end < text.length() && text.charAt(end) != '\n') {
            int next = end + Character.charCount(text.codePointAt(end));
            return new Mend(label, from, next, text.substring(end, next).toUpperCase(Locale.ROOT));
        }
        int start = from;
        while (start > 0 && text.charAt(start - 1) == ' ') {
            start--;
        }
        boolean betweenCommas =
                start > 0 && text.charAt(start - 1) == ',' && to < text.length() && text.charAt(to) == ',';
        return new Mend(label, start, betweenCommas ? to + 1 : to, "");
    }

    /** A sentence of its own after the greeting. */
    Mend afterGreeting(String sentence) {
        int end = greetingEnd();
        String inserted = end == 0 ? sentence + " " : "\n\n" + sentence;
        return new Mend(label(sentence), end, end, inserted);
    }

    /** A sentence of its own at the end of the letter, above a sign-off. */
    Mend beforeSignOff(String sentence) {
        int tail = page.reading().tokens().size() - Structure.TAIL;
        int at = text.stripTrailing().length();
        for (PhraseBook.Hit hit : page.hits("signoff")) {
            if (hit.first() >= tail) {
                int start = page.reading().sentences().get(page.sentence(hit)).start();
                at = Math.min(at, Math.max(lineStart(page.start(hit), start), start));
            }
        }
        int last = at;
        while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        String before = last == 0 ? "" : " ";
        String after = last == at && at < text.length() ? " " : "";
        String close = last > 0 && Character.isLetterOrDigit(text.charAt(last - 1)) ? "." : "";
        return new Mend(label(sentence), last, last, close + before + sentence + after);
    }

    Mend atEnd(String words) {
        int end = text.stripTrailing().length();
        return new Mend(label(words.strip()), end, text.length(), words);
    }

    /** Puts words in before the sign that closes the sentence. */
    Mend beforeClosingSign(int from, String words) {
        Reading.Range sentence = sentence(from);
        int end = lineEnd(from, sentence.end());
        while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != ']') {
            end--;
        }
        return new Mend(label(words.replaceFirst("^, ", "")), end, end, words);
    }

    /** What a section of the wording has for the words that begin here. */
    Optional<Mend> insteadAt(int first, String section) {
        List<Token> tokens = page.reading().tokens();
        return page.wording().pairs(section).stream()
                .filter(pair -> fits(tokens, first, tokens.size() - 1, pair.written()))
                .findFirst()
                .map(pair -> instead(
                        tokens.get(first).start(),
                        tokens.get(first + pair.written().size() - 1).end(),
                        pair.instead()));
    }

    static boolean fits(List<Token> tokens, int from, int last, List<String> words) {
        if (from + words.size() - 1 > last) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(from + i).word().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Where the greeting ends, or 0 when there is none. */
    int greetingEnd() {
        Optional<PhraseBook.Hit> greeting =
                page.hits("greeting").stream().filter(hit -> hit.first() == 0).findFirst();
        if (greeting.isEmpty()) {
            return 0;
        }
        int line = text.indexOf('\n', page.start(greeting.get()));
        int end = line < 0 ? text.length() : line;
        int comma = text.indexOf(',', page.end(greeting.get()));
        if (comma >= 0 && comma < end) {
            end = comma + 1;
        }
        long words = page.reading().tokens().stream()
                .limit(LONGEST_GREETING + 1L)
                .filter(token -> token.end() <= end(comma, line))
                .count();
        return words <= LONGEST_GREETING ? end : 0;
    }

    /** Where the line of the greeting ends when it stands alone on it; otherwise as {@link #greetingEnd}. */
    int greetingLineEnd() {
        int line = text.indexOf('\n');
        long words = page.reading().tokens().stream()
                .limit(LONGEST_GREETING + 1L)
                .filter(token -> token.end() <= line)
                .count();
        return line >= 0 && words <= LONGEST_GREETING ? line : greetingEnd();
    }

    private int end(int comma, int line) {
        int most = line < 0 ? text.length() : line;
        return comma >= 0 && comma < most ? comma : most;
    }

    Reading.Range sentence(int place) {
        List<Reading.Range> sentences = page.reading().sentences();
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).start() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sentences.get(low);
    }

    /** A line that begins with a capital is a thought of its own, also below a line without a full stop. */
    private int lineStart(int from, int least) {
        int line = from;
        while (line > least && !beginsAnew(line - 1)) {
            line--;
        }
        return Math.max(line, least);
    }

    private int lineEnd(int from, int most) {
        int line = from;
        while (line < most && !beginsAnew(line)) {
            line++;
        }
        return Math.max(line, from);
    }

    private boolean beginsAnew(int line) {
        return text.charAt(line) == '\n'
                && line + 1 < text.length()
                && Character.isUpperCase(text.codePointAt(line + 1));
    }

    static String capital(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int first = Character.charCount(words.codePointAt(0));
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    static Sentence label(String words) {
        return Sentence.of("replies.lint.write", shortened(words));
    }

    private static String shortened(String words) {
        // the question of an open place is asked in the text, not on a button
        String line = words.strip().replace('\n', ' ').replaceAll("\\[\\[[^\\[\\]]{0,200}\\]\\]", "…");
        return line.codePointCount(0, line.length()) <= LONGEST_LABEL
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
    }
}
