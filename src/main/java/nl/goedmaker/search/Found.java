package nl.goedmaker.search;

import java.time.Instant;
import java.util.List;

/**
 * A row that fits, before its lines are made.
 *
 * @param id in the data file
 * @param about short facts for the second line; blank ones are left out
 * @param body what was written, when it is at hand; empty otherwise
 */
public record Found(Kind kind, long id, String key, String title, List<String> about, String body, Instant at) {
    public Found {
        about = about.stream().filter(fact -> !fact.isBlank()).toList();
    }

    Found with(String written) {
        return new Found(kind, id, key, title, about, written, at);
    }
}
