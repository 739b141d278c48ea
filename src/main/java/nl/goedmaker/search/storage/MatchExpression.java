package nl.goedmaker.search.storage;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.goedmaker.search.SearchField;
import nl.goedmaker.search.SearchQuery;
import nl.goedmaker.search.SearchTerm;

/** The words of a query in the language of FTS5. They stand between quotes and hold only letters and digits, so none is an operator. */
final class MatchExpression {
    /** What tells a complaint from others, as opposed to what was written in it. */
    static final String HEAD = "{reference subject person order_number article tag} : ";

    private MatchExpression() {}

    /**
     * What ticket_text is asked.
     *
     * @param scope columns for the words without a field; empty for all
     * @return empty when no word must be there: FTS5 cannot look for what is not there alone
     */
    static Optional<String> tickets(SearchQuery query, String scope) {
        return expression(query, term -> column(term, scope));
    }

    /** What review_text or customer_text is asked; a field stands for the whole row there. */
    static Optional<String> rows(SearchQuery query) {
        return expression(query, term -> "");
    }

    /** What customer_text is asked for a name that is being typed; empty when too little of it is there. */
    static Optional<String> name(String typed) {
        SearchQuery words = SearchQuery.parse('"' + typed.replace("\"", ""), ZoneOffset.UTC);
        return words.terms().stream()
                .filter(SearchTerm::prefix)
                .findFirst()
                .map(term -> "name : \"" + term.words() + "\" *");
    }

    /** Words that must not be there, of which any will do. */
    static Optional<String> excluded(SearchQuery query) {
        List<SearchTerm> excluded =
                query.terms().stream().filter(SearchTerm::excluded).toList();
        return excluded.isEmpty() ? Optional.empty() : Optional.of(joined(excluded, " OR ", term -> column(term, "")));
    }

    private interface Columns {
        String of(SearchTerm term);
    }

    private static Optional<String> expression(SearchQuery query, Columns columns) {
        List<SearchTerm> wanted =
                query.terms().stream().filter(term -> !term.excluded()).toList();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        List<SearchTerm> excluded =
                query.terms().stream().filter(SearchTerm::excluded).toList();
        String all = joined(wanted, " AND ", columns);
        return Optional.of(
                excluded.isEmpty()
                        ? all
                        : "(" + all + ") NOT ("
                                + joined(
                                        excluded,
                                        " OR ",
                                        term -> columns.of(term).equals(HEAD) ? "" : columns.of(term))
                                + ")");
    }

    private static String joined(List<SearchTerm> terms, String between, Columns columns) {
        return terms.stream()
                .map(term -> columns.of(term) + '"' + term.words() + '"' + (term.prefix() ? " *" : ""))
                .collect(Collectors.joining(between));
    }

    private static String column(SearchTerm term, String scope) {
        SearchField field = term.field();
        return switch (field) {
            case null -> scope;
            case CUSTOMER -> "person : ";
            case TAG -> "tag : ";
            case ORDER -> "order_number : ";
            case ARTICLE -> "article : ";
            default -> throw new IllegalArgumentException(field + " holds no words");
        };
    }
}
