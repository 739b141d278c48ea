package nl.goedmaker.search;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.goedmaker.text.Language;

/** One search over complaints, customers, orders, cashbacks and reviews, as fast as a person types. */
public final class Search {
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
        Optional<SearchHit> jump = jump(query);
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
     * of these, or stands for several. Blanks, dashes and capitals may be missing.
     */
    public Optional<SearchHit> jump(String typed) {
        return jump(SearchQuery.parse(typed, clock.getZone()));
    }

    private Optional<SearchHit> jump(SearchQuery query) {
        SearchKey key = query.key();
        if (key == null) {
            return Optional.empty();
        }
        Optional<Found> exact = key.isReference() ? only(repository.tickets(key.references())) : Optional.empty();
        return exact.or(() -> key.code().isEmpty() ? Optional.empty() : repository.cashback(key.code()))
                .or(() -> only(others(key)))
                .map(new Lines(query)::hit);
    }

    private List<Found> others(SearchKey key) {
        List<Found> found = new ArrayList<>();
        if (!key.iban().isEmpty()) {
            found.addAll(repository.accounts(key.iban()));
        }
        if (!key.order().isEmpty()) {
            found.addAll(repository.orders(key.order()));
        }
        if (!key.references().isEmpty() && !key.isReference()) {
            found.addAll(repository.tickets(key.references()));
        }
        return found;
    }

    /** The first, unless they lead to different places. */
    private static Optional<Found> only(List<Found> found) {
        return found.stream().map(Search::place).distinct().count() == 1
                ? Optional.of(found.getFirst())
                : Optional.empty();
    }

    /** A cashback is looked at in its complaint. */
    private static String place(Found found) {
        return found.kind() == Kind.CASHBACK ? found.about().getLast() : found.kind() + " " + found.id();
    }
}
