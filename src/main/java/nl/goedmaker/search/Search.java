package nl.goedmaker.search;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.goedmaker.money.Iban;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;

/** One search over complaints, customers, orders, cashbacks and reviews, as fast as a person types. */
public final class Search {
    /** Longer than any number, code or account with its blanks. */
    private static final int LONGEST_KEY = 60;

    private static final Pattern REFERENCE =
            Pattern.compile("(?:K[\\s\\p{Pd}]*)?(2\\d{3})(?:[\\s\\p{Pd}]*(\\d{4,9})|[\\s\\p{Pd}]+(\\d{1,3}))");

    private final SearchRepository repository;
    private final Clock clock;
    private final Spelling spelling;
    private final Completions completions;

    /** @param language of the owner, for the names of fields and values */
    public Search(SearchRepository repository, Clock clock, Supplier<Language> language) {
        this.repository = repository;
        this.clock = clock;
        this.spelling = new Spelling(repository);
        this.completions = new Completions(repository, clock, language);
    }

    /**
     * Finds what was typed, or, when nothing fits, what was probably meant. Any text at all gets an answer.
     *
     * @param most hits of each kind, 1–100
     */
    public SearchResults find(String typed, int most) {
        if (most < 1 || most > 100) {
            throw new IllegalArgumentException("most " + most);
        }
        SearchQuery query = SearchQuery.parse(typed, clock.getZone());
        Optional<SearchHit> jump = jump(typed);
        List<SearchGroup> groups = groups(query, most);
        if (groups.isEmpty() && jump.isEmpty()) {
            Optional<String> meant = spelling.corrected(typed, query);
            if (meant.isPresent()) {
                groups = groups(SearchQuery.parse(meant.get(), clock.getZone()), most);
                return new SearchResults(jump, groups, groups.isEmpty() ? Optional.empty() : meant, query.problems());
            }
        }
        return new SearchResults(jump, groups, Optional.empty(), query.problems());
    }

    /**
     * How the word at the caret may go on; empty when there is nothing to propose.
     *
     * @param caret in chars, from 0 to the length of what was typed
     */
    public List<Completion> complete(String typed, int caret) {
        return completions.at(typed, Math.clamp(caret, 0, typed.length()));
    }

    private List<SearchGroup> groups(SearchQuery query, int most) {
        Lines lines = new Lines(query);
        return Arrays.stream(Kind.values())
                .filter(query::asksFor)
                .map(kind -> group(kind, query, lines, most))
                .filter(group -> !group.hits().isEmpty())
                .toList();
    }

    private SearchGroup group(Kind kind, SearchQuery query, Lines lines, int most) {
        record Ranked(Found found, int rank) {}
        List<Ranked> ranked = repository.find(kind, query, most + 1).stream()
                .map(found -> new Ranked(found, lines.rank(found)))
                .sorted(Comparator.comparingInt(Ranked::rank)
                        .thenComparing(one -> one.found().at())
                        .reversed())
                .toList();
        List<Ranked> shown = ranked.subList(0, Math.min(most, ranked.size()));
        List<Long> written = shown.stream()
                .filter(one -> kind == Kind.TICKET && one.rank() == 0)
                .map(one -> one.found().id())
                .toList();
        Map<Long, List<String>> letters = written.isEmpty() ? Map.of() : repository.written(written);
        return new SearchGroup(
                kind,
                shown.stream()
                        .map(Ranked::found)
                        .map(found -> {
                            List<String> own = letters.getOrDefault(found.id(), List.of());
                            return lines.hit(own.isEmpty() ? found : found.with(lines.best(own)));
                        })
                        .toList(),
                ranked.size() > most);
    }

    /** What would be found instead, when nothing in the shop has what was typed because of a slip of the finger. */
    public Optional<String> meant(String typed) {
        SearchResults results = find(typed, 1);
        return results.jump().isPresent() ? Optional.empty() : results.corrected();
    }

    /**
     * The one thing that was typed: a ticket's number, an order's number, a cashback's code or an account; empty when it is none
     * of these. Blanks, dashes and capitals may be missing.
     */
    public Optional<SearchHit> jump(String typed) {
        String key = typed.strip();
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            return Optional.empty();
        }
        Lines lines = new Lines(SearchQuery.parse(typed, clock.getZone()));
        return repository
                .ticket(reference(key))
                .or(() -> cashback(key))
                .or(() -> account(key))
                .or(() -> order(key))
                .map(lines::hit);
    }

    /** {@code K-2026-0147}, also when the letter or the dashes were left out. */
    private static String reference(String key) {
        Matcher matcher = REFERENCE.matcher(key.toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            return key;
        }
        String number = matcher.group(2) == null
                ? "0".repeat(4 - matcher.group(3).length()) + matcher.group(3)
                : matcher.group(2);
        return "K-" + matcher.group(1) + "-" + number;
    }

    private Optional<Found> order(String key) {
        return repository.order(key.startsWith("#") ? key.substring(1) : key);
    }

    /** A code with or without dashes; O and 0, I, L and 1 are the same in it. */
    private Optional<Found> cashback(String key) {
        String code = key.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Pd}\\p{Cf}\u2212]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return code.matches("[0-9A-Z]{13}") ? repository.cashback(code) : Optional.empty();
    }

    private Optional<Found> account(String key) {
        if (key.chars().filter(Character::isDigit).count() < 8) {
            return Optional.empty();
        }
        try {
            return repository.account(Iban.parse(key).value());
        } catch (Refusal e) {
            // most of what is typed is no account
            return Optional.empty();
        }
    }
}
