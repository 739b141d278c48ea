package nl.goedmaker.search;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.goedmaker.text.Displayed;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads what was typed in a search field, part by part. Never refuses: what cannot be understood becomes a problem. */
final class SearchParser {
    /** A word this long may go on; shorter ones would find nearly everything, but for the word that is being typed. */
    private static final int LONG_ENOUGH = 3;

    /** Re, Fw, Fwd, Aw, Wg: what mail programs put before a subject. */
    private static final int LONGEST_MARK = 3;

    private static final String QUOTES = "\"“”„«»";
    private static final String MINUSES = "-\u2212";

    private final String text;
    private final FieldReading fields;
    private final List<SearchTerm> terms = new ArrayList<>();
    private final List<SearchFilter> filters = new ArrayList<>();
    private final List<SearchProblem> problems = new ArrayList<>();
    private int at;

    SearchParser(String typed, ZoneId zone) {
        text = typed.length() > SearchQuery.LONGEST ? typed.substring(0, SearchQuery.LONGEST) : typed;
        if (text.length() < typed.length()) {
            problems.add(new SearchProblem(
                    Sentence.of(SearchProblem.TOO_LONG, SearchQuery.LONGEST), text.length(), typed.length()));
        }
        fields = new FieldReading(zone);
    }

    SearchQuery parse() {
        skipSpaces();
        while (at < text.length()) {
            if (terms.size() + filters.size() == SearchQuery.MOST_PARTS) {
                problems.add(new SearchProblem(
                        Sentence.of(SearchProblem.TOO_MANY, SearchQuery.MOST_PARTS), at, text.length()));
                break;
            }
            part();
            skipSpaces();
        }
        if (terms.isEmpty() && filters.isEmpty() && problems.stream().allMatch(SearchProblem::isCut)) {
            problems.addFirst(new SearchProblem(Sentence.of("search.problem.nothing"), 0, text.length()));
        }
        return new SearchQuery(terms, filters, problems, SearchKey.of(text));
    }

    private void skipSpaces() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private void part() {
        int start = at;
        boolean excluded = MINUSES.indexOf(text.charAt(at)) >= 0;
        if (excluded) {
            at++;
        }
        int nameStart = at;
        String name = fieldName();
        if (name == null) {
            words(null, excluded, start);
            return;
        }
        Optional<SearchField> field = SearchField.named(name);
        if (field.isPresent()) {
            field(field.get(), excluded, start);
            return;
        }
        Optional<SearchField> meant = SearchField.meant(name);
        if (meant.isPresent()) {
            value();
            Displayed right = language -> meant.get().name(language);
            problems.add(new SearchProblem(Sentence.of("search.problem.field", name, right), start, at));
        } else if (isField(name)) {
            value();
            Displayed fields = language -> Arrays.stream(SearchField.values())
                    .map(known -> known.name(language) + ":")
                    .collect(Collectors.joining(", "));
            problems.add(new SearchProblem(Sentence.of("search.problem.unknownField", name, fields), start, at));
        } else {
            // a link, "Re:": words that happen to hold a colon
            at = nameStart;
            words(null, excluded, start);
        }
    }

    /** Reads over letters and the colon after them; {@code null}, and nothing read, when it is something else. */
    private @Nullable String fieldName() {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end == at || end == text.length() || text.charAt(end) != ':') {
            return null;
        }
        String name = text.substring(at, end);
        at = end + 1;
        return name;
    }

    /** Whether a name was meant as one: a value follows at once, and it is not how a mail or a link begins. */
    private boolean isField(String name) {
        boolean hasValue = at < text.length() && (Character.isLetterOrDigit(text.codePointAt(at)) || isQuote(at));
        return hasValue && name.length() > LONGEST_MARK && !name.equalsIgnoreCase("mailto");
    }

    private boolean isQuote(int place) {
        return QUOTES.indexOf(text.charAt(place)) >= 0;
    }

    private void field(SearchField field, boolean excluded, int start) {
        if (field.holdsWords()) {
            words(field, excluded, start);
            return;
        }
        String value = value();
        if (value.isBlank()) {
            missing(field, start);
            return;
        }
        try {
            filters.add(fields.read(field, value.strip(), excluded));
        } catch (Refusal e) {
            problems.add(new SearchProblem(e.sentence(), start, at));
        }
    }

    private void missing(SearchField field, int start) {
        Displayed name = field::name;
        problems.add(new SearchProblem(Sentence.of(SearchProblem.EMPTY, name), start, at));
    }

    /** What stands up to the next blank, or between quotes. */
    private String value() {
        if (at < text.length() && QUOTES.indexOf(text.charAt(at)) >= 0) {
            return quoted();
        }
        int from = at;
        while (at < text.length() && !isSpace(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    /** A quote that is still open ends with the text. */
    private String quoted() {
        int from = ++at;
        while (at < text.length() && QUOTES.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String inside = text.substring(from, at);
        at = Math.min(at + 1, text.length());
        return inside;
    }

    private void words(@Nullable SearchField field, boolean excluded, int start) {
        boolean isQuoted = at < text.length() && QUOTES.indexOf(text.charAt(at)) >= 0;
        String words = isQuoted ? quoted() : unquoted();
        boolean isClosed = isQuoted && at > 0 && QUOTES.indexOf(text.charAt(at - 1)) >= 0 && at - start > 1;
        List<Folding.Token> tokens =
                Folding.tokens(words).stream().limit(SearchQuery.MOST_PARTS).toList();
        if (!tokens.isEmpty()) {
            boolean prefix = !isClosed && !excluded && mayGoOn(words, tokens.getLast());
            String plain = tokens.stream()
                    .map(token -> Folding.plain(words.substring(token.start(), token.end())))
                    .collect(Collectors.joining(" "));
            terms.add(new SearchTerm(
                    field, plain, tokens.stream().map(Folding.Token::text).toList(), prefix, excluded, start, at));
        } else if (field != null) {
            missing(field, start);
        }
    }

    /** Up to the next blank or quote. */
    private String unquoted() {
        int from = at;
        while (at < text.length() && !isSpace(text.charAt(at)) && QUOTES.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    private boolean mayGoOn(String words, Folding.Token last) {
        int letters = last.text().codePointCount(0, last.text().length());
        boolean isBeingTyped = at == text.length() && last.end() == words.length();
        return letters >= LONG_ENOUGH || letters == LONG_ENOUGH - 1 && isBeingTyped;
    }
}
