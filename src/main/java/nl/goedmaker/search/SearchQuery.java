package nl.goedmaker.search;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.goedmaker.text.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What was typed in a search field, understood: words in any order, {@code "phrases"}, {@code -words} that must not be there, and
 * fields ({@code klant:visser status:open bedrag:>10 sinds:2026-09-01}). Any text at all can be typed: what makes no sense is told
 * in {@link #problems} and left out.
 *
 * @param terms words, in the order typed
 * @param filters all must hold
 * @param key what else it may be than words; a complaint of which that holds is found too
 */
public record SearchQuery(
        List<SearchTerm> terms,
        List<SearchFilter> filters,
        List<SearchProblem> problems,
        @Nullable SearchKey key) {
    /** Longer text is searched for by its beginning. */
    public static final int LONGEST = 1_000;
    /** More words and fields than this are left out. */
    public static final int MOST_PARTS = 32;

    public static final SearchQuery ALL = new SearchQuery(List.of(), List.of(), List.of(), null);

    public SearchQuery {
        terms = List.copyOf(terms);
        filters = List.copyOf(filters);
        problems = List.copyOf(problems);
    }

    /** @param zone where the days of {@code sinds:} and {@code tot:} begin and end */
    public static SearchQuery parse(String typed, ZoneId zone) {
        return typed.isBlank() ? ALL : new SearchParser(typed, zone).parse();
    }

    /** Whether there is nothing to look for: everything fits, or nothing does. */
    public boolean isEmpty() {
        return terms.isEmpty() && filters.isEmpty();
    }

    /** Whether something was typed of which nothing can be searched for, so that nothing fits; a field may still get its value. */
    public boolean findsNothing() {
        return isEmpty() && problems.stream().anyMatch(problem -> !problem.isEmptyField());
    }

    /** Whether some word must be there. */
    public boolean hasWanted() {
        return terms.stream().anyMatch(term -> !term.excluded());
    }

    /** Whether things of a kind can fit: an order has no status, a review no customer. */
    boolean asksFor(Kind kind) {
        return switch (kind) {
            case TICKET -> !isEmpty();
            case CUSTOMER, CASHBACK -> hasOnly(EnumSet.of(SearchField.CUSTOMER)) && filters.isEmpty();
            case ORDER -> hasOnly(EnumSet.of(SearchField.CUSTOMER, SearchField.ORDER)) && filters.isEmpty();
            case REVIEW ->
                hasOnly(EnumSet.noneOf(SearchField.class))
                        && filters.stream().allMatch(SearchFilter.Opened.class::isInstance);
        };
    }

    private boolean hasOnly(Set<SearchField> fields) {
        return hasWanted()
                && terms.stream().allMatch(term -> {
                    SearchField field = term.field();
                    return field == null || fields.contains(field);
                });
    }

    /** Whether all of it was understood, as far as it was read: a text that is too long is searched for by its beginning. */
    public Optional<SearchProblem> misunderstood() {
        return problems.stream().filter(problem -> !problem.isCut()).findFirst();
    }

    /** That only the beginning is searched for. */
    public Optional<SearchProblem> cut() {
        return problems.stream().filter(SearchProblem::isCut).findFirst();
    }

    /**
     * The query itself, when all of it was understood.
     *
     * @throws Refusal with the sentence of the first problem
     */
    public SearchQuery clear() {
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, problems.getFirst().sentence());
        }
        return this;
    }
}
