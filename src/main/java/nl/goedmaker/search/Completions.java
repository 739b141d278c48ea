package nl.goedmaker.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.goedmaker.text.Language;

/** How the word at the caret may go on: names of fields, and values of a field. */
final class Completions {
    private static final int MOST = 15;
    /** Chars of a word or a name; what is longer is no field. */
    private static final int LONGEST = 200;

    private final SearchRepository repository;
    private final Clock clock;
    private final Supplier<Language> language;

    Completions(SearchRepository repository, Clock clock, Supplier<Language> language) {
        this.repository = repository;
        this.clock = clock;
        this.language = language;
    }

    List<Completion> at(String typed, int caret) {
        int start = openQuote(typed, caret);
        while (start > 0 && caret - start < LONGEST && !Character.isWhitespace(typed.charAt(start - 1))) {
            start--;
        }
        int end = caret;
        while (end < typed.length() && !Character.isWhitespace(typed.charAt(end))) {
            end++;
        }
        if (start < caret && typed.charAt(start) == '-') {
            start++;
        }
        String word = typed.substring(start, caret);
        int colon = word.indexOf(':');
        if (colon < 0) {
            return fields(word, start, end);
        }
        Optional<SearchField> field = SearchField.named(word.substring(0, colon));
        int from = start;
        int to = end;
        return field.map(known -> values(known, word.substring(colon + 1))
                        .limit(MOST)
                        .map(value -> new Completion(word.substring(0, colon + 1) + value + " ", from, to))
                        .toList())
                .orElse(List.of());
    }

    /** The quote that the caret stands behind, when it is not closed yet; else the caret. */
    private static int openQuote(String typed, int caret) {
        int quotes = 0;
        int last = caret;
        for (int at = Math.max(0, caret - LONGEST); at < caret; at++) {
            if (typed.charAt(at) == '"') {
                quotes++;
                last = at;
            }
        }
        return quotes % 2 == 1 ? last : caret;
    }

    private List<Completion> fields(String word, int start, int end) {
        Language spoken = language.get();
        String begin = Folding.fold(word);
        return Arrays.stream(SearchField.values())
                .filter(field -> field.names().stream().anyMatch(name -> name.startsWith(begin)))
                .map(field -> field.name(spoken))
                .map(name -> new Completion(name + ":", start, end))
                .toList();
    }

    private Stream<String> values(SearchField field, String typed) {
        String begin = typed.replace("\"", "").strip();
        if (field.holdsValue()) {
            Language spoken = language.get();
            String folded = Folding.fold(begin);
            return FieldValues.of(field).stream()
                    .filter(value -> value.names().stream().anyMatch(name -> name.startsWith(folded)))
                    .map(value -> value.name(spoken));
        }
        if (field.holdsWords()) {
            return repository.names(field, begin, MOST).stream().map(Completions::quoted);
        }
        LocalDate today = LocalDate.now(clock);
        return switch (field) {
            case AMOUNT -> Stream.of(">10", "<10", "10..25").filter(value -> value.startsWith(begin));
            case SINCE, UNTIL, DAY ->
                Stream.of(today, today.minusDays(7), today.withDayOfMonth(1), today.withDayOfYear(1))
                        .map(LocalDate::toString)
                        .filter(value -> value.startsWith(begin))
                        .distinct();
            default -> Stream.empty();
        };
    }

    private static String quoted(String value) {
        return value.chars().anyMatch(Character::isWhitespace) ? '"' + value.replace("\"", "") + '"' : value;
    }
}
