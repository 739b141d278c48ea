package nl.goedmaker.search;

import java.util.List;
import java.util.Optional;

/**
 * The answer to what was typed.
 *
 * @param jump the one thing meant, when a ticket number, an order number, a cashback code or an account was typed
 * @param groups one for each kind of which something was found
 * @param corrected what was looked for instead, because nothing fits what was typed
 * @param problems what could not be understood and was left out
 */
public record SearchResults(
        Optional<SearchHit> jump, List<SearchGroup> groups, Optional<String> corrected, List<SearchProblem> problems) {
    public SearchResults {
        groups = List.copyOf(groups);
        problems = List.copyOf(problems);
    }

    public boolean isEmpty() {
        return jump.isEmpty() && groups.isEmpty();
    }
}
