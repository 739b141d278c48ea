package nl.goedmaker.search;

import java.util.List;

/**
 * What was found of one kind, best first and, of equals, newest first.
 *
 * @param isMore whether there are more than these
 */
public record SearchGroup(Kind kind, List<SearchHit> hits, boolean isMore) {
    public SearchGroup {
        hits = List.copyOf(hits);
    }
}
